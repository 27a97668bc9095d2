-- A journal that can leave the file. CREATE TABLE of a table that is there already makes it anew and takes its rows over
-- (storage/tablerebuild.h); "filled" says where a new column takes its values from.

-- The journal. Operations are chained: hash = SHA-256 over the hash before, the operation and the hashes of its changes
-- (seal 2; of seal 1 over their bytes). Everywhere an operation is known by site, incarnation and seq: no two copies of
-- a file ever hand out the same three. clock is hybrid and logical: milliseconds since 1970 times 65536, and more than
-- that of every operation known before.
CREATE TABLE operation (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    host TEXT NOT NULL,
    kind TEXT NOT NULL,
    target INTEGER,
    action TEXT NOT NULL,
    arguments TEXT NOT NULL,
    first_change INTEGER NOT NULL,
    last_change INTEGER NOT NULL,
    hash TEXT NOT NULL,
    seal INTEGER NOT NULL DEFAULT 1,
    site INTEGER,
    incarnation INTEGER,
    clock INTEGER,
    schema INTEGER,
    program TEXT,
    person INTEGER
) STRICT;
CREATE INDEX operation_upgrade ON operation (seq) WHERE kind = 'upgrade';

-- What another file did, as it came in a package: a reception is one operation here, and each of its changes still says
-- whose it was.
CREATE TABLE origin (
    number INTEGER PRIMARY KEY,
    site INTEGER NOT NULL,
    incarnation INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    clock INTEGER NOT NULL,
    author TEXT NOT NULL,
    person INTEGER,
    action TEXT NOT NULL,
    arguments TEXT NOT NULL,
    UNIQUE (site, incarnation, seq)
) STRICT;

-- hash = SHA-256 over the salt and what stands in the row but its numbers here. What is erased later, names of
-- households, loses fields and salt and keeps the hash: the chain holds.
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    operation INTEGER,
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    unit INTEGER,
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    origin INTEGER REFERENCES origin (number),
    salt BLOB NOT NULL DEFAULT (randomblob(16)),
    hash BLOB NOT NULL DEFAULT (zeroblob(32))
) STRICT;
CREATE INDEX change_unit ON change (unit) WHERE unit IS NOT NULL;
CREATE INDEX change_row ON change (tbl, row_id, seq);
CREATE INDEX change_origin ON change (origin) WHERE origin IS NOT NULL;

-- This file: which site it is, which copy of it, and the newest clock it has seen.
CREATE TABLE journal_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    open_operation INTEGER,
    site INTEGER NOT NULL DEFAULT 0,
    incarnation INTEGER NOT NULL DEFAULT 0,
    clock INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Bytes by their hash: frozen papers, kept packages, templates. Not part of the journal; rows name them.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;

-- Offices and desks that keep a file of their own, their keys, and the people who write there.
CREATE TABLE site (
    id INTEGER PRIMARY KEY,
    unit INTEGER REFERENCES unit (id),
    office INTEGER REFERENCES site (id),
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE TABLE site_key (
    id INTEGER PRIMARY KEY,
    site INTEGER NOT NULL REFERENCES site (id),
    unit INTEGER REFERENCES unit (id),
    suite TEXT NOT NULL,
    signing_key TEXT NOT NULL,
    sealing_key TEXT NOT NULL,
    from_package INTEGER NOT NULL,
    replaced_by INTEGER REFERENCES site_key (id),
    revoked_on TEXT CHECK (revoked_on IS date(revoked_on)),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX site_key_site ON site_key (site);
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    unit INTEGER REFERENCES unit (id),
    name TEXT NOT NULL CHECK (length(name) > 0),
    duty TEXT NOT NULL,
    level TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

-- Packages made and received, what they left to decide, rows known under another id, and what each peer knows. Local.
CREATE TABLE package (
    id INTEGER PRIMARY KEY,
    direction TEXT NOT NULL,
    kind TEXT NOT NULL,
    site INTEGER NOT NULL,
    incarnation INTEGER NOT NULL,
    number INTEGER NOT NULL,
    peer INTEGER,
    hash TEXT NOT NULL,
    content TEXT NOT NULL,
    first_operation INTEGER,
    last_operation INTEGER,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL,
    receipt TEXT NOT NULL,
    UNIQUE (direction, site, incarnation, number, hash)
) STRICT;
CREATE TABLE conflict (
    id INTEGER PRIMARY KEY,
    package INTEGER REFERENCES package (id),
    unit INTEGER,
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    facet TEXT NOT NULL,
    kind TEXT NOT NULL,
    before TEXT NOT NULL,
    ours TEXT NOT NULL,
    theirs TEXT NOT NULL,
    origin INTEGER REFERENCES origin (number),
    state TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided_at TEXT NOT NULL
) STRICT;
CREATE INDEX conflict_row ON conflict (tbl, row_id);
CREATE TABLE row_alias (
    id INTEGER PRIMARY KEY,
    tbl TEXT NOT NULL,
    theirs INTEGER NOT NULL,
    ours INTEGER NOT NULL,
    UNIQUE (tbl, theirs)
) STRICT;
CREATE TABLE peer_knowledge (
    id INTEGER PRIMARY KEY,
    peer INTEGER NOT NULL,
    site INTEGER NOT NULL,
    incarnation INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    head TEXT NOT NULL,
    UNIQUE (peer, site, incarnation)
) STRICT;

-- Settings that travel are rules of the district, or of one unit; local ones are of this file.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    unit INTEGER REFERENCES unit (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX setting_key ON setting (key, coalesce(unit, 0));
CREATE TABLE local_setting (
    id INTEGER PRIMARY KEY,
    unit INTEGER REFERENCES unit (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX local_setting_key ON local_setting (key, coalesce(unit, 0));

-- A paper kept as it was printed: content names the report, code is what stands at its foot and facts the hash of the
-- rows behind it, both '' where the paper has none. One that was lifted stays, with the reason.
CREATE TABLE frozen_paper (
    id INTEGER PRIMARY KEY,
    unit INTEGER REFERENCES unit (id),
    what TEXT NOT NULL,
    period TEXT NOT NULL,
    code TEXT NOT NULL,
    facts TEXT NOT NULL,
    content TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    lifted_at TEXT NOT NULL,
    lift_reason TEXT NOT NULL,
    CHECK (lifted_at = '' OR length(lift_reason) > 0)
) STRICT;
CREATE UNIQUE INDEX frozen_paper_current ON frozen_paper (what, period, coalesce(unit, 0)) WHERE lifted_at = '';
CREATE INDEX frozen_paper_unit ON frozen_paper (unit);

-- Own copies of what papers are made from; kind says of which sort, content names bytes where it is no text.
CREATE TABLE template (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (kind, key)
) STRICT;
-- What an office adds to a report of one period.
CREATE TABLE report_addition (
    id INTEGER PRIMARY KEY,
    unit INTEGER REFERENCES unit (id),
    what TEXT NOT NULL,
    period TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX report_addition_place ON report_addition (what, period, coalesce(unit, 0));
-- How the columns of a spreadsheet were read, by its headings.
CREATE TABLE sheet_mapping (
    id INTEGER PRIMARY KEY,
    sheet TEXT NOT NULL,
    headings TEXT NOT NULL,
    mapping TEXT NOT NULL,
    UNIQUE (sheet, headings)
) STRICT;

CREATE TABLE review_meeting (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    place TEXT NOT NULL,
    chair TEXT NOT NULL,
    recorder TEXT NOT NULL,
    attendees TEXT NOT NULL,
    minutes TEXT NOT NULL
) STRICT;
CREATE INDEX review_meeting_period ON review_meeting (year, quarter, unit);

-- 回头看: whether what was closed still holds.
CREATE TABLE ledger_look_back (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES ledger_item (id),
    unit INTEGER REFERENCES unit (id),
    looked_on TEXT NOT NULL CHECK (looked_on IS date(looked_on)),
    holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
    person TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX ledger_look_back_item ON ledger_look_back (item);

-- Coded words stand in the code alone (domain/enumwords.h): a file that a newer program wrote is not refused by a list in
-- a table. Children know the unit of what they belong to.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES unit (id),
    kind TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 20),
    name TEXT NOT NULL CHECK (length(name) > 0),
    short_name TEXT NOT NULL CHECK (length(short_name) > 0),
    star_set TEXT NOT NULL,
    sort_order INTEGER NOT NULL,
    initials TEXT NOT NULL,
    active_from TEXT CHECK (active_from IS date(active_from)),
    active_to TEXT CHECK (active_to IS date(active_to)),
    office_name TEXT NOT NULL DEFAULT '',
    signature TEXT NOT NULL DEFAULT '',
    CHECK ((parent IS NULL) = (kind = 'district'))
) STRICT;
CREATE INDEX unit_parent ON unit (parent);

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL,
    person TEXT NOT NULL CHECK (length(person) > 0),
    phone TEXT NOT NULL DEFAULT '',
    since TEXT CHECK (since IS date(since)),
    until TEXT CHECK (until IS date(until))
) STRICT;
CREATE UNIQUE INDEX post_current ON post (unit, role) WHERE until IS NULL;
CREATE INDEX post_unit ON post (unit);

CREATE TABLE star (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    star_set TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    capstone INTEGER NOT NULL CHECK (capstone IN (0, 1)),
    UNIQUE (year, star_set, key)
) STRICT;

CREATE TABLE award (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    star INTEGER NOT NULL REFERENCES star (id),
    year INTEGER NOT NULL,
    held INTEGER NOT NULL CHECK (held IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'recommended',
    given_on TEXT CHECK (given_on IS date(given_on)),
    document TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    notice_from TEXT CHECK (notice_from IS date(notice_from)),
    notice_until TEXT CHECK (notice_until IS date(notice_until)),
    plaque TEXT NOT NULL DEFAULT '',
    UNIQUE (unit, star)
) STRICT;
CREATE INDEX award_year ON award (year);

CREATE TABLE ledger_item (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    source TEXT NOT NULL,
    problem TEXT NOT NULL CHECK (length(problem) > 0),
    measure TEXT NOT NULL,
    leader TEXT NOT NULL,
    department TEXT NOT NULL,
    person TEXT NOT NULL,
    start TEXT NOT NULL CHECK (start IS date(start)),
    due TEXT NOT NULL CHECK (due IS date(due)),
    first_due TEXT NOT NULL CHECK (first_due IS date(first_due)),
    state TEXT NOT NULL,
    progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
    result TEXT NOT NULL,
    evidence TEXT NOT NULL,
    closing_opinion TEXT NOT NULL,
    remark TEXT NOT NULL,
    cancel_reason TEXT NOT NULL,
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    source_kind TEXT NOT NULL DEFAULT '',
    source_id INTEGER,
    category TEXT NOT NULL DEFAULT '',
    verifier TEXT NOT NULL DEFAULT '',
    CHECK (due >= start),
    CHECK ((closed_on IS NULL) = (state NOT IN ('closed', 'cancelled'))),
    CHECK (state <> 'cancelled' OR length(cancel_reason) > 0)
) STRICT;
CREATE INDEX ledger_item_unit ON ledger_item (unit);
CREATE INDEX ledger_item_source ON ledger_item (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX ledger_item_order ON ledger_item (start, due, id);

-- filled: unit = SELECT unit FROM ledger_item WHERE id = old.item
CREATE TABLE ledger_progress (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES ledger_item (id),
    unit INTEGER REFERENCES unit (id),
    noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    noted_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ledger_progress_item ON ledger_progress (item);

-- filled: unit = SELECT unit FROM ledger_item WHERE id = old.item
CREATE TABLE outcome (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES ledger_item (id),
    unit INTEGER REFERENCES unit (id),
    label TEXT NOT NULL CHECK (length(label) > 0),
    measure TEXT NOT NULL,
    unit_name TEXT NOT NULL CHECK (length(unit_name) > 0),
    thousandths INTEGER NOT NULL
) STRICT;
CREATE INDEX outcome_item ON outcome (item);

CREATE TABLE rule_set (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    star_set TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    state TEXT NOT NULL,
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
    pass_rule TEXT NOT NULL,
    pass_mark INTEGER NOT NULL,
    UNIQUE (rule_set, key)
) STRICT;

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
    kind TEXT NOT NULL,
    metric TEXT NOT NULL,
    comparator TEXT NOT NULL,
    limit_value INTEGER,
    unit_name TEXT NOT NULL,
    full_mark INTEGER NOT NULL,
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    alternatives TEXT NOT NULL,
    veto TEXT NOT NULL,
    evidence INTEGER NOT NULL CHECK (evidence IN (0, 1)),
    UNIQUE (rule_set, clause)
) STRICT;

CREATE TABLE department_charge (
    id INTEGER PRIMARY KEY,
    department INTEGER NOT NULL REFERENCES department (id),
    star_set TEXT NOT NULL,
    star TEXT NOT NULL,
    duty TEXT NOT NULL,
    UNIQUE (department, star_set, star)
) STRICT;

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    state TEXT NOT NULL,
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
    opinion TEXT NOT NULL,
    reason TEXT NOT NULL,
    handler TEXT NOT NULL,
    handler_phone TEXT NOT NULL DEFAULT '',
    given_on TEXT NOT NULL CHECK (given_on IS date(given_on)),
    ledger_item INTEGER,
    CHECK (length(reason) > 0 OR opinion IN ('agree', 'not_concerned')),
    UNIQUE (year, quarter, unit, star, department)
) STRICT;

CREATE TABLE review_decision (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    star TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (year, quarter, unit, star)
) STRICT;

CREATE TABLE contest (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    held_on TEXT CHECK (held_on IS date(held_on)),
    state TEXT NOT NULL,
    drop_extremes INTEGER NOT NULL CHECK (drop_extremes IN (0, 1)),
    drop_from INTEGER NOT NULL,
    ties TEXT NOT NULL,
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
    commended INTEGER NOT NULL CHECK (commended >= 0)
) STRICT;

-- filled: unit = SELECT unit FROM contest_entry WHERE id = old.entry
CREATE TABLE contest_score (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES contest_entry (id),
    unit INTEGER REFERENCES unit (id),
    judge INTEGER NOT NULL REFERENCES contest_judge (id),
    indicator INTEGER NOT NULL REFERENCES contest_indicator (id),
    marks INTEGER NOT NULL CHECK (marks >= 0)
) STRICT;
CREATE INDEX contest_score_entry ON contest_score (entry);

-- filled: unit = SELECT unit FROM contest_entry WHERE id = old.entry
CREATE TABLE contest_adjustment (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES contest_entry (id),
    unit INTEGER REFERENCES unit (id),
    points INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) > 0)
) STRICT;

-- filled: unit = SELECT unit FROM contest_entry WHERE id = old.entry
CREATE TABLE contest_comment (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES contest_entry (id),
    unit INTEGER REFERENCES unit (id),
    note TEXT NOT NULL CHECK (length(note) > 0)
) STRICT;

CREATE TABLE appraisal (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL,
    good INTEGER NOT NULL CHECK (good >= 0),
    fairly_good INTEGER NOT NULL CHECK (fairly_good >= 0),
    fair INTEGER NOT NULL CHECK (fair >= 0),
    poor INTEGER NOT NULL CHECK (poor >= 0),
    grade TEXT,
    comments TEXT NOT NULL,
    UNIQUE (unit, year)
) STRICT;

-- filled: unit = SELECT unit FROM ledger_item WHERE id = old.item
CREATE TABLE ledger_extension (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES ledger_item (id),
    unit INTEGER REFERENCES unit (id),
    from_due TEXT NOT NULL CHECK (from_due IS date(from_due)),
    to_due TEXT NOT NULL CHECK (to_due IS date(to_due)),
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    approver TEXT NOT NULL CHECK (length(approver) > 0),
    approved_on TEXT NOT NULL CHECK (approved_on IS date(approved_on)),
    CHECK (to_due > from_due)
) STRICT;
CREATE INDEX ledger_extension_item ON ledger_extension (item);

-- filled: unit = SELECT unit FROM ledger_item WHERE id = old.item
CREATE TABLE ledger_verification (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES ledger_item (id),
    unit INTEGER REFERENCES unit (id),
    round INTEGER NOT NULL,
    party TEXT NOT NULL CHECK (length(party) > 0),
    verifier TEXT NOT NULL,
    agreed INTEGER NOT NULL CHECK (agreed IN (0, 1)),
    verified_on TEXT NOT NULL CHECK (verified_on IS date(verified_on)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX ledger_verification_item ON ledger_verification (item);

-- filled: unit = SELECT unit FROM ledger_item WHERE id = old.item
CREATE TABLE escalation_paper (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES ledger_item (id),
    unit INTEGER REFERENCES unit (id),
    step TEXT NOT NULL,
    number TEXT NOT NULL,
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    addressee TEXT NOT NULL,
    reply_by TEXT CHECK (reply_by IS date(reply_by)),
    body TEXT NOT NULL
) STRICT;
CREATE INDEX escalation_paper_item ON escalation_paper (item);

CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL UNIQUE CHECK (day IS date(day)),
    kind TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE rect_case (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    listed_on TEXT NOT NULL CHECK (listed_on IS date(listed_on)),
    causes TEXT NOT NULL CHECK (length(causes) > 0),
    situation TEXT NOT NULL,
    district_leader TEXT NOT NULL,
    township_leader TEXT NOT NULL,
    first_secretary TEXT NOT NULL,
    paired_unit TEXT NOT NULL,
    goal TEXT NOT NULL,
    approver TEXT NOT NULL,
    state TEXT NOT NULL,
    accepted_on TEXT CHECK (accepted_on IS date(accepted_on)),
    follow_until TEXT CHECK (follow_until IS date(follow_until)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    remark TEXT NOT NULL,
    UNIQUE (unit, year)
) STRICT;

-- filled: unit = SELECT unit FROM rect_case WHERE id = old.rect_case
CREATE TABLE case_step (
    id INTEGER PRIMARY KEY,
    rect_case INTEGER NOT NULL REFERENCES rect_case (id),
    unit INTEGER REFERENCES unit (id),
    state TEXT NOT NULL,
    taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on)),
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX case_step_case ON case_step (rect_case);

-- filled: unit = SELECT unit FROM rect_case WHERE id = old.rect_case
CREATE TABLE acceptance (
    id INTEGER PRIMARY KEY,
    rect_case INTEGER NOT NULL REFERENCES rect_case (id),
    unit INTEGER REFERENCES unit (id),
    round INTEGER NOT NULL CHECK (round > 0),
    held_on TEXT CHECK (held_on IS date(held_on)),
    opinion TEXT NOT NULL,
    UNIQUE (rect_case, round)
) STRICT;

-- filled: unit = SELECT unit FROM acceptance WHERE id = old.acceptance
CREATE TABLE acceptance_ballot (
    id INTEGER PRIMARY KEY,
    acceptance INTEGER NOT NULL REFERENCES acceptance (id),
    unit INTEGER REFERENCES unit (id),
    delegate INTEGER NOT NULL CHECK (delegate > 0),
    ability INTEGER CHECK (ability >= 0),
    style INTEGER CHECK (style >= 0),
    integrity INTEGER CHECK (integrity >= 0),
    effect INTEGER CHECK (effect >= 0),
    approval INTEGER CHECK (approval >= 0),
    verdict TEXT,
    UNIQUE (acceptance, delegate)
) STRICT;

-- filled: unit = SELECT unit FROM rect_case WHERE id = old.rect_case
CREATE TABLE case_report (
    id INTEGER PRIMARY KEY,
    rect_case INTEGER NOT NULL REFERENCES rect_case (id),
    unit INTEGER REFERENCES unit (id),
    year INTEGER NOT NULL,
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    work TEXT NOT NULL,
    difficulties TEXT NOT NULL,
    next_steps TEXT NOT NULL,
    sent_on TEXT CHECK (sent_on IS date(sent_on)),
    UNIQUE (rect_case, year, month)
) STRICT;

-- filled: unit = SELECT unit FROM case_report WHERE id = old.report
CREATE TABLE case_report_item (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES case_report (id),
    unit INTEGER REFERENCES unit (id),
    item INTEGER NOT NULL,
    problem TEXT NOT NULL,
    state TEXT NOT NULL,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (report, item)
) STRICT;

CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    household INTEGER REFERENCES household (id),
    visited_on TEXT NOT NULL CHECK (visited_on IS date(visited_on)),
    visitor TEXT NOT NULL CHECK (length(visitor) > 0),
    way TEXT NOT NULL,
    absent_reason TEXT NOT NULL,
    remark TEXT NOT NULL
) STRICT;
CREATE INDEX visit_date ON visit (visited_on, unit);
CREATE INDEX visit_household ON visit (household);

-- filled: unit = SELECT unit FROM visit WHERE id = old.visit
CREATE TABLE visit_opinion (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES visit (id),
    unit INTEGER REFERENCES unit (id),
    topic INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (length(body) > 0),
    category TEXT NOT NULL,
    urgency TEXT NOT NULL,
    department TEXT NOT NULL,
    measure TEXT NOT NULL,
    due TEXT CHECK (due IS date(due)),
    item INTEGER REFERENCES ledger_item (id),
    answer TEXT NOT NULL,
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    satisfaction TEXT,
    refusal TEXT NOT NULL,
    refused_on TEXT CHECK (refused_on IS date(refused_on)),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX visit_opinion_visit ON visit_opinion (visit);
CREATE INDEX visit_opinion_topic ON visit_opinion (topic);
CREATE INDEX visit_opinion_item ON visit_opinion (item) WHERE item IS NOT NULL;

CREATE TABLE personal_access (
    id INTEGER PRIMARY KEY,
    seen_at TEXT NOT NULL,
    what TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (length(purpose) > 0),
    households INTEGER NOT NULL
) STRICT;

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) > 0),
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    started_on TEXT CHECK (started_on IS date(started_on)),
    jobs INTEGER CHECK (jobs >= 0),
    expected_fen INTEGER,
    remark TEXT NOT NULL
) STRICT;
CREATE INDEX project_unit ON project (unit);

-- filled: unit = SELECT unit FROM project WHERE id = old.project
CREATE TABLE project_fund (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id),
    unit INTEGER REFERENCES unit (id),
    source TEXT NOT NULL CHECK (length(source) > 0),
    fen INTEGER NOT NULL,
    UNIQUE (project, source)
) STRICT;

-- filled: unit = SELECT unit FROM project WHERE id = old.project
CREATE TABLE project_income (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id),
    unit INTEGER REFERENCES unit (id),
    year INTEGER NOT NULL,
    fen INTEGER NOT NULL,
    UNIQUE (project, year)
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    owner TEXT NOT NULL,
    owner_id INTEGER NOT NULL,
    stage TEXT NOT NULL,
    label TEXT NOT NULL,
    file_name TEXT NOT NULL CHECK (length(file_name) > 0),
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    taken_on TEXT CHECK (taken_on IS date(taken_on)),
    added_on TEXT NOT NULL CHECK (added_on IS date(added_on))
) STRICT;
CREATE INDEX evidence_owner ON evidence (owner_id);
CREATE INDEX evidence_unit ON evidence (unit);
CREATE INDEX evidence_content ON evidence (sha256);

-- name: data
-- Which site this is; a copy that goes on by itself becomes another incarnation.
UPDATE journal_state SET site = random() & 9223372036854775807, incarnation = random() & 9223372036854775807;

INSERT INTO local_setting (id, key, value)
SELECT id, key, value FROM setting WHERE key IN ('office.name', 'demonstration', 'demonstration.date');
DELETE FROM setting WHERE key IN ('office.name', 'demonstration', 'demonstration.date');

INSERT INTO template (id, kind, key, body, content) SELECT id, 'report', key, body, '' FROM report_template;

-- name: after
DROP TABLE report_template;
DROP TABLE freeze;
DROP TABLE frozen_report;
