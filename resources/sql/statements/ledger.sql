-- name: all
SELECT {ledger_item} FROM ledger_item ORDER BY start, due, id

-- name: past_reds
SELECT item, count(*) FROM ledger_red%1 GROUP BY item

-- name: count
SELECT count(*) FROM ledger_item

-- name: categories
SELECT DISTINCT category FROM ledger_item WHERE category <> '' ORDER BY category

-- name: open
SELECT {ledger_item} FROM ledger_item
WHERE state NOT IN ('closed', 'cancelled') ORDER BY start, due, id

-- name: some
SELECT {ledger_item} FROM ledger_item
WHERE id IN (SELECT value FROM json_each(?))

-- name: from_source
SELECT {ledger_item} FROM ledger_item
WHERE source_id IS ? AND source_kind = ? ORDER BY due, start, id

-- name: closed_outcomes
SELECT {outcome}, ledger_item.unit
FROM outcome JOIN ledger_item ON ledger_item.id = outcome.item WHERE ledger_item.state = 'closed'
ORDER BY ledger_item.start, ledger_item.due, ledger_item.id, outcome.label, outcome.id

-- name: outcomes
SELECT {outcome} FROM outcome%1 ORDER BY item, label, id

-- name: insert
INSERT INTO ledger_item ({ledger_item.names}) VALUES ({ledger_item.marks})

-- name: update
UPDATE ledger_item SET {ledger_item.sets} WHERE id = ?

-- name: remove_outcomes_of
DELETE FROM outcome WHERE item = ?

-- name: remove_notes_of
DELETE FROM ledger_progress WHERE item = ?

-- name: remove
DELETE FROM ledger_item WHERE id = ?

-- name: outcome_ids
SELECT id FROM outcome WHERE item = ?

-- name: put_outcome
INSERT INTO outcome ({outcome.names}) VALUES ({outcome.marks}) ON CONFLICT (id) DO UPDATE SET {outcome.excluded}

-- name: remove_outcome
DELETE FROM outcome WHERE id = ?

-- name: notes
SELECT {ledger_progress} FROM ledger_progress WHERE item = ? ORDER BY noted_on, noted_at, position, id

-- name: all_notes
SELECT {ledger_progress} FROM ledger_progress ORDER BY item, noted_on, noted_at, position, id

-- name: next_note
SELECT 1 + coalesce(max(position), 0) FROM ledger_progress WHERE item = ?

-- name: add_note
INSERT INTO ledger_progress ({ledger_progress.names}) VALUES ({ledger_progress.marks})

-- name: remove_extensions_of
DELETE FROM ledger_extension WHERE item = ?

-- name: remove_verifications_of
DELETE FROM ledger_verification WHERE item = ?

-- name: remove_papers_of
DELETE FROM escalation_paper WHERE item = ?

-- name: extensions
SELECT {ledger_extension} FROM ledger_extension ORDER BY item, approved_on, to_due

-- name: extensions_of
SELECT {ledger_extension} FROM ledger_extension WHERE item = ? ORDER BY approved_on, to_due

-- name: add_extension
INSERT INTO ledger_extension ({ledger_extension.names}) VALUES ({ledger_extension.marks})

-- name: rounds
SELECT count(*) FROM ledger_progress WHERE item = ? AND state = 'reported_done'

-- name: verifications_of
SELECT {ledger_verification} FROM ledger_verification WHERE item = ? ORDER BY round, verified_on, id

-- name: add_verification
INSERT INTO ledger_verification ({ledger_verification.names}) VALUES ({ledger_verification.marks})

-- name: papers
SELECT {escalation_paper} FROM escalation_paper ORDER BY issued_on, id

-- name: put_paper
INSERT INTO escalation_paper ({escalation_paper.names}) VALUES ({escalation_paper.marks})

-- name: linked_opinions
SELECT count(*) FROM visit_opinion WHERE item = ?

-- name: calendar
SELECT {calendar_day} FROM calendar_day ORDER BY day

-- name: put_calendar_day
INSERT INTO calendar_day ({calendar_day.names}) VALUES ({calendar_day.marks})
ON CONFLICT (id) DO UPDATE SET {calendar_day.excluded}

-- name: remove_calendar_day
DELETE FROM calendar_day WHERE id = ?
