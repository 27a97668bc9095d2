-- The rectification ledger. Dates are ISO 8601; first_due stays when due is moved.
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
    state TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'reported_done', 'verified', 'closed', 'cancelled')),
    progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
    result TEXT NOT NULL,
    evidence TEXT NOT NULL,
    closing_opinion TEXT NOT NULL,
    remark TEXT NOT NULL,
    cancel_reason TEXT NOT NULL,
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    CHECK (due >= start),
    CHECK ((closed_on IS NULL) = (state NOT IN ('closed', 'cancelled'))),
    CHECK (state <> 'cancelled' OR length(cancel_reason) > 0)
) STRICT;
CREATE INDEX ledger_item_unit ON ledger_item (unit);

CREATE TABLE ledger_progress (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES ledger_item (id),
    noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on)),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX ledger_progress_item ON ledger_progress (item);

-- Quantities are exact: thousandths of the unit.
CREATE TABLE outcome (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES ledger_item (id),
    label TEXT NOT NULL CHECK (length(label) > 0),
    measure TEXT NOT NULL CHECK (measure IN ('length', 'area', 'pieces')),
    unit_name TEXT NOT NULL CHECK (length(unit_name) > 0),
    thousandths INTEGER NOT NULL
) STRICT;
CREATE INDEX outcome_item ON outcome (item);
