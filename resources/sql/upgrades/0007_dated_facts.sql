-- Dated facts: what a paper of a past day says follows from the dates of what happened, not from when it was typed in.

-- When a note was written, to the millisecond in UTC. Two desks write notes of one day; '' in rows older than this
-- column, which stand before the others of their day in the order of their positions.
ALTER TABLE ledger_progress ADD COLUMN noted_at TEXT NOT NULL DEFAULT '';

-- When the household was told that its opinion is refused. Rows older than this column keep it in answered_on.
ALTER TABLE visit_opinion ADD COLUMN refused_on TEXT CHECK (refused_on IS date(refused_on));

-- Every time an item was overdue and got out of it, with the day it did: by an extension allowed after the limit had
-- passed, or reported done after the limit that held then. The reds of a day are those that ended up to it.
DROP VIEW ledger_past_red;
CREATE VIEW ledger_red AS
SELECT item, approved_on AS ended_on FROM ledger_extension WHERE approved_on > from_due
UNION ALL
SELECT note.item, note.noted_on FROM ledger_progress AS note JOIN ledger_item ON ledger_item.id = note.item
WHERE note.state = 'reported_done' AND note.noted_on > coalesce(
    (SELECT max(to_due) FROM ledger_extension AS allowed
     WHERE allowed.item = note.item AND allowed.approved_on <= note.noted_on),
    (SELECT min(from_due) FROM ledger_extension AS later WHERE later.item = note.item),
    ledger_item.due);

-- What a row was on a day is read from its changes.
CREATE INDEX change_row ON change (tbl, row_id, seq);

-- Who issues and signs the papers of a township: the full name of its office, and the words under its papers where they
-- differ from it. Empty: made from its name.
ALTER TABLE unit ADD COLUMN office_name TEXT NOT NULL DEFAULT '';
ALTER TABLE unit ADD COLUMN signature TEXT NOT NULL DEFAULT '';
