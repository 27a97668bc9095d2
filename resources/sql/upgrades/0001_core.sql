-- Settings of the file: rules and habits that differ from place to place.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- District, townships, branches. A unit is never deleted once it has a history: it gets an end date.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES unit (id),
    kind TEXT NOT NULL CHECK (kind IN ('district', 'street', 'town', 'township', 'village', 'community')),
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 20),
    name TEXT NOT NULL CHECK (length(name) > 0),
    short_name TEXT NOT NULL CHECK (length(short_name) > 0),
    star_set TEXT NOT NULL CHECK (star_set IN ('rural', 'urban')),
    sort_order INTEGER NOT NULL,
    initials TEXT NOT NULL,
    active_from TEXT CHECK (active_from IS date(active_from)),
    active_to TEXT CHECK (active_to IS date(active_to)),
    CHECK ((parent IS NULL) = (kind = 'district'))
) STRICT;
CREATE INDEX unit_parent ON unit (parent);

-- Who holds a post, from and to. The current one has no end.
CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL CHECK (role IN ('secretary')),
    person TEXT NOT NULL CHECK (length(person) > 0),
    since TEXT CHECK (since IS date(since)),
    until TEXT CHECK (until IS date(until))
) STRICT;
CREATE UNIQUE INDEX post_current ON post (unit, role) WHERE until IS NULL;
CREATE INDEX post_unit ON post (unit);

-- The journal. Operations are chained: hash = SHA-256 over the hash before, the operation and its changes.
CREATE TABLE operation (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    host TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'outside')),
    target INTEGER,
    action TEXT NOT NULL,
    arguments TEXT NOT NULL,
    first_change INTEGER NOT NULL,
    last_change INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;

-- One row of a table added (I), updated (U) or removed (D). fields is a JSON object: {"field": value} for I and D,
-- {"field": [before, after]} for U. operation is null when nobody announced the change.
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    operation INTEGER,
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    unit INTEGER,
    kind TEXT NOT NULL CHECK (kind IN ('I', 'U', 'D')),
    fields TEXT NOT NULL
) STRICT;
CREATE INDEX change_unit ON change (unit) WHERE unit IS NOT NULL;

-- The journal read field by field: table, row, field, old, new.
CREATE VIEW change_field AS
SELECT change.seq, change.operation, change.tbl, change.row_id, change.unit, field.key AS field,
       CASE change.kind WHEN 'I' THEN NULL WHEN 'D' THEN field.value ELSE json_extract(field.value, '$[0]') END AS old,
       CASE change.kind WHEN 'I' THEN field.value WHEN 'D' THEN NULL ELSE json_extract(field.value, '$[1]') END AS new
FROM change, json_each(change.fields) AS field;

-- The operation being written; set only inside the transaction that writes it.
CREATE TABLE journal_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    open_operation INTEGER
) STRICT;
INSERT INTO journal_state (id, open_operation) VALUES (1, NULL);
