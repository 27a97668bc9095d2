-- The five stars of a year for one kind of branch. Rules are data: a closed year keeps its own stars.
CREATE TABLE star (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    star_set TEXT NOT NULL CHECK (star_set IN ('rural', 'urban')),
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    capstone INTEGER NOT NULL CHECK (capstone IN (0, 1)),
    UNIQUE (year, star_set, key)
) STRICT;

-- A star of a branch that was judged. No row: not entered, which is not the same as not held.
CREATE TABLE award (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    star INTEGER NOT NULL REFERENCES star (id),
    year INTEGER NOT NULL,
    held INTEGER NOT NULL CHECK (held IN (0, 1)),
    UNIQUE (unit, star)
) STRICT;
CREATE INDEX award_year ON award (year);

-- How many branches shall reach a level.
CREATE TABLE level_target (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 5),
    count INTEGER NOT NULL CHECK (count >= 0),
    UNIQUE (year, level)
) STRICT;
