-- The working year of a village: a fuller ledger, weak branches, visits, income and projects, evidence.

-- Where an item comes from ('' in rows older than this column: read from the words of source), and who verifies it.
ALTER TABLE ledger_item ADD COLUMN source_kind TEXT NOT NULL DEFAULT ''
    CHECK (source_kind IN ('', 'case', 'visit', 'review', 'inspection', 'petition', 'self_check', 'other'));
ALTER TABLE ledger_item ADD COLUMN source_id INTEGER;
ALTER TABLE ledger_item ADD COLUMN category TEXT NOT NULL DEFAULT '';
ALTER TABLE ledger_item ADD COLUMN verifier TEXT NOT NULL DEFAULT '';
CREATE INDEX ledger_item_source ON ledger_item (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX ledger_item_order ON ledger_item (start, due, id);

-- A time limit moved, with who allowed it and why.
CREATE TABLE ledger_extension (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES ledger_item (id),
    from_due TEXT NOT NULL CHECK (from_due IS date(from_due)),
    to_due TEXT NOT NULL CHECK (to_due IS date(to_due)),
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    approver TEXT NOT NULL CHECK (length(approver) > 0),
    approved_on TEXT NOT NULL CHECK (approved_on IS date(approved_on)),
    CHECK (to_due > from_due)
) STRICT;
CREATE INDEX ledger_extension_item ON ledger_extension (item);

-- Who agreed to close an item. round counts how often it was reported done: what was said before a sending back is over.
CREATE TABLE ledger_verification (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES ledger_item (id),
    round INTEGER NOT NULL,
    party TEXT NOT NULL CHECK (length(party) > 0),
    verifier TEXT NOT NULL,
    agreed INTEGER NOT NULL CHECK (agreed IN (0, 1)),
    verified_on TEXT NOT NULL CHECK (verified_on IS date(verified_on)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX ledger_verification_item ON ledger_verification (item);

-- Papers of the escalation, with the words as printed.
CREATE TABLE escalation_paper (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES ledger_item (id),
    step TEXT NOT NULL CHECK (step IN ('supervise', 'inspect', 'remind', 'admonish', 'account', 'talk')),
    number TEXT NOT NULL,
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    addressee TEXT NOT NULL,
    reply_by TEXT CHECK (reply_by IS date(reply_by)),
    body TEXT NOT NULL
) STRICT;
CREATE INDEX escalation_paper_item ON escalation_paper (item);

-- How often an item was overdue and got out of it: by an extension allowed after the limit had passed, or reported done
-- after the limit that held then.
CREATE VIEW ledger_past_red AS
SELECT item, count(*) AS reds FROM (
    SELECT item FROM ledger_extension WHERE approved_on > from_due
    UNION ALL
    SELECT note.item FROM ledger_progress AS note JOIN ledger_item ON ledger_item.id = note.item
    WHERE note.state = 'reported_done' AND note.noted_on > coalesce(
        (SELECT later.from_due FROM ledger_extension AS later
         WHERE later.item = note.item AND later.approved_on > note.noted_on ORDER BY later.approved_on, later.id LIMIT 1),
        ledger_item.due)
) GROUP BY item;

-- Days that are not what their place in the week says.
CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL UNIQUE CHECK (day IS date(day)),
    kind TEXT NOT NULL CHECK (kind IN ('holiday', 'workday')),
    name TEXT NOT NULL
) STRICT;

-- Weak branches. causes are codes separated by spaces; the plan of a case is its ledger items.
CREATE TABLE case_cause (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
    name TEXT NOT NULL CHECK (length(name) > 0),
    active INTEGER NOT NULL CHECK (active IN (0, 1))
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
    state TEXT NOT NULL CHECK (state IN ('listed', 'plan_approved', 'rectifying', 'acceptance_applied', 'accepted',
        'follow_up', 'closed')),
    accepted_on TEXT CHECK (accepted_on IS date(accepted_on)),
    follow_until TEXT CHECK (follow_until IS date(follow_until)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    remark TEXT NOT NULL,
    UNIQUE (unit, year)
) STRICT;
CREATE TABLE case_step (
    id INTEGER PRIMARY KEY,
    rect_case INTEGER NOT NULL REFERENCES rect_case (id),
    state TEXT NOT NULL,
    taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on)),
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX case_step_case ON case_step (rect_case);

-- Acceptance by delegates. Marks are thousandths; a mark left out is NULL.
CREATE TABLE acceptance (
    id INTEGER PRIMARY KEY,
    rect_case INTEGER NOT NULL REFERENCES rect_case (id),
    round INTEGER NOT NULL CHECK (round > 0),
    held_on TEXT CHECK (held_on IS date(held_on)),
    opinion TEXT NOT NULL,
    UNIQUE (rect_case, round)
) STRICT;
CREATE TABLE acceptance_ballot (
    id INTEGER PRIMARY KEY,
    acceptance INTEGER NOT NULL REFERENCES acceptance (id),
    delegate INTEGER NOT NULL CHECK (delegate > 0),
    ability INTEGER CHECK (ability >= 0),
    style INTEGER CHECK (style >= 0),
    integrity INTEGER CHECK (integrity >= 0),
    effect INTEGER CHECK (effect >= 0),
    approval INTEGER CHECK (approval >= 0),
    verdict TEXT CHECK (verdict IN ('satisfied', 'basically', 'dissatisfied')),
    UNIQUE (acceptance, delegate)
) STRICT;

-- Monthly reports of cases. The items are as they stood when the report was sent.
CREATE TABLE case_report (
    id INTEGER PRIMARY KEY,
    rect_case INTEGER NOT NULL REFERENCES rect_case (id),
    year INTEGER NOT NULL,
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    work TEXT NOT NULL,
    difficulties TEXT NOT NULL,
    next_steps TEXT NOT NULL,
    sent_on TEXT CHECK (sent_on IS date(sent_on)),
    UNIQUE (rect_case, year, month)
) STRICT;
CREATE TABLE case_report_item (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES case_report (id),
    item INTEGER NOT NULL,
    problem TEXT NOT NULL,
    state TEXT NOT NULL,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (report, item)
) STRICT;

-- A report kept as it was printed: content is the report itself as JSON, sha256 its hash.
CREATE TABLE frozen_report (
    id INTEGER PRIMARY KEY,
    unit INTEGER REFERENCES unit (id),
    what TEXT NOT NULL,
    period TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    lifted_at TEXT,
    lift_reason TEXT NOT NULL,
    CHECK (lifted_at IS NULL OR length(lift_reason) > 0)
) STRICT;
CREATE UNIQUE INDEX frozen_report_current ON frozen_report (what, period, coalesce(unit, 0)) WHERE lifted_at IS NULL;

-- Visits. Households are personal data and stand apart; phones and names are masked wherever they were not asked for.
CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    group_name TEXT NOT NULL,
    head TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people >= 0),
    phone TEXT NOT NULL
) STRICT;
CREATE INDEX household_unit ON household (unit);
CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    household INTEGER REFERENCES household (id),
    visited_on TEXT NOT NULL CHECK (visited_on IS date(visited_on)),
    visitor TEXT NOT NULL CHECK (length(visitor) > 0),
    way TEXT NOT NULL CHECK (way IN ('home', 'phone', 'meeting', 'other')),
    absent_reason TEXT NOT NULL,
    remark TEXT NOT NULL
) STRICT;
CREATE INDEX visit_date ON visit (visited_on, unit);
CREATE INDEX visit_household ON visit (household);
CREATE TABLE visit_opinion (
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES visit (id),
    topic INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (length(body) > 0),
    category TEXT NOT NULL,
    urgency TEXT NOT NULL CHECK (urgency IN ('normal', 'urgent', 'critical')),
    department TEXT NOT NULL,
    measure TEXT NOT NULL,
    due TEXT CHECK (due IS date(due)),
    item INTEGER REFERENCES ledger_item (id),
    answer TEXT NOT NULL,
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    satisfaction TEXT CHECK (satisfaction IN ('satisfied', 'basically', 'dissatisfied')),
    refusal TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX visit_opinion_visit ON visit_opinion (visit);
CREATE INDEX visit_opinion_topic ON visit_opinion (topic);
CREATE INDEX visit_opinion_item ON visit_opinion (item) WHERE item IS NOT NULL;

-- Who looked at personal data, what for, and how much of it.
CREATE TABLE personal_access (
    id INTEGER PRIMARY KEY,
    seen_at TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('shown', 'exported')),
    purpose TEXT NOT NULL CHECK (length(purpose) > 0),
    households INTEGER NOT NULL
) STRICT;

-- Collective economy; money in fen, shares in thousandths of a percent.
CREATE TABLE income (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    category TEXT NOT NULL CHECK (length(category) > 0),
    operating INTEGER NOT NULL CHECK (operating IN (0, 1)),
    fen INTEGER NOT NULL,
    remark TEXT NOT NULL,
    UNIQUE (year, unit, category, operating)
) STRICT;
CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    kind TEXT NOT NULL CHECK (kind IN ('specialty', 'remote', 'pairing', 'other')),
    name TEXT NOT NULL CHECK (length(name) > 0),
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'building', 'running', 'stopped')),
    started_on TEXT CHECK (started_on IS date(started_on)),
    jobs INTEGER CHECK (jobs >= 0),
    expected_fen INTEGER,
    remark TEXT NOT NULL
) STRICT;
CREATE INDEX project_unit ON project (unit);
CREATE TABLE project_fund (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id),
    source TEXT NOT NULL CHECK (length(source) > 0),
    fen INTEGER NOT NULL,
    UNIQUE (project, source)
) STRICT;
CREATE TABLE project_partner (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id),
    unit INTEGER NOT NULL REFERENCES unit (id),
    share INTEGER NOT NULL CHECK (share > 0),
    UNIQUE (project, unit)
) STRICT;
CREATE TABLE project_income (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id),
    year INTEGER NOT NULL,
    fen INTEGER NOT NULL,
    UNIQUE (project, year)
) STRICT;
CREATE TABLE pairing (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    partner INTEGER NOT NULL REFERENCES unit (id),
    since TEXT CHECK (since IS date(since)),
    until TEXT CHECK (until IS date(until)),
    body TEXT NOT NULL,
    CHECK (unit <> partner)
) STRICT;

-- Evidence: what it shows and of what. The content lies by its hash beside the database file.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id),
    owner TEXT NOT NULL CHECK (owner IN ('unit', 'ledger_item', 'rect_case', 'clause', 'visit')),
    owner_id INTEGER NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('before', 'after', 'other')),
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

-- Small pictures of the evidence, made anew when they are lost: not part of the journal.
CREATE TABLE thumbnail (
    sha256 TEXT PRIMARY KEY,
    picture BLOB NOT NULL
) STRICT;
