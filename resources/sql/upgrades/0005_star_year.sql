-- The star year: rules, organisation, plans, assessments, joint review, contest, appraisal.

-- The task list of a year and star set. A published version never changes; the next one supersedes it.
CREATE TABLE rule_set (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    star_set TEXT NOT NULL CHECK (star_set IN ('rural', 'urban')),
    version INTEGER NOT NULL CHECK (version > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'superseded')),
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    UNIQUE (year, star_set, version)
) STRICT;
CREATE UNIQUE INDEX rule_set_published ON rule_set (year, star_set) WHERE state = 'published';

CREATE TABLE rule_star (
    id INTEGER PRIMARY KEY,
    rule_set INTEGER NOT NULL REFERENCES rule_set (id),
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    theme TEXT NOT NULL,
    lead_department TEXT NOT NULL,
    capstone INTEGER NOT NULL CHECK (capstone IN (0, 1)),
    pass_rule TEXT NOT NULL CHECK (pass_rule IN ('all_required', 'pass_mark')),
    pass_mark INTEGER NOT NULL,
    UNIQUE (rule_set, key)
) STRICT;

CREATE TABLE rule_item (
    id INTEGER PRIMARY KEY,
    rule_set INTEGER NOT NULL REFERENCES rule_set (id),
    item INTEGER NOT NULL,
    star TEXT NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (rule_set, item)
) STRICT;

-- clause is the identity that stays the same in all versions; assessments refer to it. Values are thousandths.
CREATE TABLE rule_clause (
    id INTEGER PRIMARY KEY,
    rule_set INTEGER NOT NULL REFERENCES rule_set (id),
    clause INTEGER NOT NULL,
    item INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    body TEXT NOT NULL,
    standard TEXT NOT NULL,
    requirement TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('yes_no', 'threshold', 'score')),
    metric TEXT NOT NULL,
    comparator TEXT NOT NULL,
    limit_value INTEGER,
    unit_name TEXT NOT NULL,
    full_mark INTEGER NOT NULL,
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    alternatives TEXT NOT NULL,
    veto TEXT NOT NULL CHECK (veto IN ('none', 'star', 'all')),
    evidence INTEGER NOT NULL CHECK (evidence IN (0, 1)),
    UNIQUE (rule_set, clause)
) STRICT;

-- One office and its task forces; who leads which star and who gives an opinion on it.
CREATE TABLE department (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) > 0),
    is_office INTEGER NOT NULL CHECK (is_office IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE department_member (
    id INTEGER PRIMARY KEY,
    department INTEGER NOT NULL REFERENCES department (id),
    position INTEGER NOT NULL,
    person TEXT NOT NULL CHECK (length(person) > 0),
    duty TEXT NOT NULL
) STRICT;
CREATE TABLE department_charge (
    id INTEGER PRIMARY KEY,
    department INTEGER NOT NULL REFERENCES department (id),
    star_set TEXT NOT NULL CHECK (star_set IN ('rural', 'urban')),
    star TEXT NOT NULL,
    duty TEXT NOT NULL CHECK (duty IN ('lead', 'vice_lead', 'opinion')),
    UNIQUE (department, star_set, star)
) STRICT;

-- The plan of a branch: stars (keys, separated by spaces) and the five answers.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    stars TEXT NOT NULL,
    strengths TEXT NOT NULL,
    reached TEXT NOT NULL,
    weaknesses TEXT NOT NULL,
    goal TEXT NOT NULL,
    measures TEXT NOT NULL,
    UNIQUE (unit, year)
) STRICT;

-- What one stage (0 self, 1 township, 2 district) said of one clause. No row: nobody judged it.
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    clause INTEGER NOT NULL,
    stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 2),
    value INTEGER,
    met INTEGER CHECK (met IN (0, 1)),
    note TEXT NOT NULL
) STRICT;
-- Holds all that judging needs, in the order it is read: branch by branch through a quarter.
CREATE INDEX assessment_scan ON assessment (year, quarter, unit, clause, stage, value, met, note);

CREATE TABLE metric_value (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 0 AND 4),
    metric TEXT NOT NULL CHECK (length(metric) > 0),
    thousandths INTEGER NOT NULL,
    UNIQUE (year, quarter, unit, metric)
) STRICT;

-- The joint review of one branch and quarter: opinions star by task force, vetoes, decisions.
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    state TEXT NOT NULL CHECK (state IN ('closed', 'reopened')),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    reopen_reason TEXT NOT NULL,
    UNIQUE (year, quarter, unit)
) STRICT;
CREATE TABLE review_opinion (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    star TEXT NOT NULL,
    department INTEGER NOT NULL REFERENCES department (id),
    opinion TEXT NOT NULL CHECK (opinion IN ('agree', 'disagree', 'after_rectification', 'not_concerned')),
    reason TEXT NOT NULL,
    handler TEXT NOT NULL,
    given_on TEXT NOT NULL CHECK (given_on IS date(given_on)),
    ledger_item INTEGER,
    CHECK (length(reason) > 0 OR opinion IN ('agree', 'not_concerned')),
    UNIQUE (year, quarter, unit, star, department)
) STRICT;
CREATE TABLE review_veto (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    star TEXT NOT NULL,
    department INTEGER REFERENCES department (id),
    fact TEXT NOT NULL CHECK (length(fact) > 0),
    document TEXT NOT NULL,
    given_on TEXT NOT NULL CHECK (given_on IS date(given_on))
) STRICT;
CREATE INDEX review_veto_period ON review_veto (year, quarter, unit);
CREATE TABLE review_decision (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    star TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('passed', 'failed', 'postponed')),
    reason TEXT NOT NULL,
    UNIQUE (year, quarter, unit, star)
) STRICT;

-- What was printed when a period was closed. content is the sheet, facts the hash of the rows behind it; a freeze that
-- was lifted stays, with the reason.
CREATE TABLE freeze (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    what TEXT NOT NULL CHECK (what IN ('review')),
    code TEXT NOT NULL,
    facts TEXT NOT NULL,
    content TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    lifted_at TEXT,
    lift_reason TEXT NOT NULL,
    CHECK (lifted_at IS NULL OR length(lift_reason) > 0)
) STRICT;
CREATE INDEX freeze_period ON freeze (year, quarter, unit);
CREATE UNIQUE INDEX freeze_current ON freeze (year, quarter, unit, what) WHERE lifted_at IS NULL;

-- How far an awarded star got.
ALTER TABLE award ADD COLUMN state TEXT NOT NULL DEFAULT 'recommended'
    CHECK (state IN ('recommended', 'confirmed', 'revoked'));
ALTER TABLE award ADD COLUMN given_on TEXT CHECK (given_on IS date(given_on));
ALTER TABLE award ADD COLUMN document TEXT NOT NULL DEFAULT '';
ALTER TABLE award ADD COLUMN reason TEXT NOT NULL DEFAULT '';

CREATE TABLE published_total (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 5),
    count INTEGER NOT NULL CHECK (count >= 0),
    source TEXT NOT NULL,
    UNIQUE (year, level)
) STRICT;

-- Contests. Weights, marks and points are thousandths.
CREATE TABLE contest (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    held_on TEXT CHECK (held_on IS date(held_on)),
    state TEXT NOT NULL CHECK (state IN ('sealed', 'opened')),
    drop_extremes INTEGER NOT NULL CHECK (drop_extremes IN (0, 1)),
    drop_from INTEGER NOT NULL,
    ties TEXT NOT NULL CHECK (ties IN ('shared', 'earlier_part')),
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
    commended INTEGER NOT NULL CHECK (commended >= 0)
) STRICT;
CREATE TABLE contest_part (
    id INTEGER PRIMARY KEY,
    contest INTEGER NOT NULL REFERENCES contest (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight >= 0)
) STRICT;
CREATE TABLE contest_indicator (
    id INTEGER PRIMARY KEY,
    part INTEGER NOT NULL REFERENCES contest_part (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    full_mark INTEGER NOT NULL CHECK (full_mark > 0)
) STRICT;
CREATE TABLE contest_judge (
    id INTEGER PRIMARY KEY,
    contest INTEGER NOT NULL REFERENCES contest (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    township INTEGER REFERENCES unit (id)
) STRICT;
CREATE TABLE contest_entry (
    id INTEGER PRIMARY KEY,
    contest INTEGER NOT NULL REFERENCES contest (id),
    unit INTEGER NOT NULL REFERENCES unit (id),
    number INTEGER NOT NULL,
    UNIQUE (contest, unit)
) STRICT;
CREATE TABLE contest_score (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES contest_entry (id),
    judge INTEGER NOT NULL REFERENCES contest_judge (id),
    indicator INTEGER NOT NULL REFERENCES contest_indicator (id),
    marks INTEGER NOT NULL CHECK (marks >= 0)
) STRICT;
CREATE INDEX contest_score_entry ON contest_score (entry);
CREATE TABLE contest_adjustment (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES contest_entry (id),
    points INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) > 0)
) STRICT;
CREATE TABLE contest_comment (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES contest_entry (id),
    note TEXT NOT NULL CHECK (length(note) > 0)
) STRICT;

-- The year-end appraisal of secretaries: votes per grade and the grade given.
CREATE TABLE appraisal (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    good INTEGER NOT NULL CHECK (good >= 0),
    fairly_good INTEGER NOT NULL CHECK (fairly_good >= 0),
    fair INTEGER NOT NULL CHECK (fair >= 0),
    poor INTEGER NOT NULL CHECK (poor >= 0),
    grade TEXT CHECK (grade IN ('good', 'fairly_good', 'fair', 'poor')),
    comments TEXT NOT NULL,
    UNIQUE (unit, year)
) STRICT;
