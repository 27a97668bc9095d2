-- name: all
SELECT id, unit, source, problem, measure, leader, department, person, start, due, first_due, state, progress,
       result, evidence, closing_opinion, remark, cancel_reason, closed_on, source_kind, source_id, category, verifier
FROM ledger_item ORDER BY start, due, id

-- name: past_reds
SELECT item, count(*) FROM ledger_red%1 GROUP BY item

-- name: count
SELECT count(*) FROM ledger_item

-- name: open
SELECT id, unit, source, problem, measure, leader, department, person, start, due, first_due, state, progress,
       result, evidence, closing_opinion, remark, cancel_reason, closed_on, source_kind, source_id, category, verifier
FROM ledger_item
WHERE state NOT IN ('closed', 'cancelled') ORDER BY start, due, id

-- name: some
SELECT id, unit, source, problem, measure, leader, department, person, start, due, first_due, state, progress,
       result, evidence, closing_opinion, remark, cancel_reason, closed_on, source_kind, source_id, category, verifier
FROM ledger_item
WHERE id IN (%1)

-- name: from_source
SELECT id, unit, source, problem, measure, leader, department, person, start, due, first_due, state, progress,
       result, evidence, closing_opinion, remark, cancel_reason, closed_on, source_kind, source_id, category, verifier
FROM ledger_item
WHERE source_id IS ? AND source_kind = ? ORDER BY due, start, id

-- name: closed_outcomes
SELECT outcome.item, outcome.id, outcome.label, outcome.measure, outcome.unit_name, outcome.thousandths, ledger_item.unit
FROM outcome JOIN ledger_item ON ledger_item.id = outcome.item WHERE ledger_item.state = 'closed'
ORDER BY ledger_item.start, ledger_item.due, ledger_item.id, outcome.label, outcome.id

-- name: outcomes
SELECT item, id, label, measure, unit_name, thousandths FROM outcome%1 ORDER BY item, label, id

-- name: insert
INSERT INTO ledger_item (unit, source, problem, measure, leader, department, person, start, due, first_due, state,
    progress, result, evidence, closing_opinion, remark, cancel_reason, closed_on, source_kind, source_id, category,
    verifier, id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: update
UPDATE ledger_item SET unit = ?, source = ?, problem = ?, measure = ?, leader = ?, department = ?, person = ?,
    start = ?, due = ?, first_due = ?, state = ?, progress = ?, result = ?, evidence = ?, closing_opinion = ?,
    remark = ?, cancel_reason = ?, closed_on = ?, source_kind = ?, source_id = ?, category = ?, verifier = ?
WHERE id = ?

-- name: remove_outcomes_of
DELETE FROM outcome WHERE item = ?

-- name: remove_notes_of
DELETE FROM ledger_progress WHERE item = ?

-- name: remove
DELETE FROM ledger_item WHERE id = ?

-- name: outcomes_of
SELECT item, id, label, measure, unit_name, thousandths FROM outcome WHERE item = ? ORDER BY label, id

-- name: put_outcome
INSERT INTO outcome (id, item, label, measure, unit_name, thousandths) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET label = excluded.label, measure = excluded.measure, unit_name = excluded.unit_name,
    thousandths = excluded.thousandths

-- name: remove_outcome
DELETE FROM outcome WHERE id = ?

-- name: notes
SELECT id, noted_on, percent, state, note, noted_at FROM ledger_progress WHERE item = ?
ORDER BY noted_on, noted_at, position, id

-- name: all_notes
SELECT id, noted_on, percent, state, note, noted_at, item FROM ledger_progress
ORDER BY item, noted_on, noted_at, position, id

-- name: add_note
INSERT INTO ledger_progress (id, item, noted_on, percent, state, note, noted_at, position)
VALUES (?, ?, ?, ?, ?, ?, ?, 1 + (SELECT coalesce(max(position), 0) FROM ledger_progress WHERE item = ?))

-- name: remove_extensions_of
DELETE FROM ledger_extension WHERE item = ?

-- name: remove_verifications_of
DELETE FROM ledger_verification WHERE item = ?

-- name: remove_papers_of
DELETE FROM escalation_paper WHERE item = ?

-- name: extensions
SELECT id, from_due, to_due, reason, approver, approved_on, item FROM ledger_extension ORDER BY item, approved_on, to_due

-- name: extensions_of
SELECT id, from_due, to_due, reason, approver, approved_on, item FROM ledger_extension WHERE item = ?
ORDER BY approved_on, to_due

-- name: add_extension
INSERT INTO ledger_extension (id, item, from_due, to_due, reason, approver, approved_on) VALUES (?, ?, ?, ?, ?, ?, ?)

-- name: rounds
SELECT count(*) FROM ledger_progress WHERE item = ? AND state = 'reported_done'

-- name: verifications_of
SELECT id, party, verifier, agreed, verified_on, note, round FROM ledger_verification WHERE item = ?
ORDER BY round, verified_on, id

-- name: add_verification
INSERT INTO ledger_verification (id, item, party, verifier, agreed, verified_on, note, round)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)

-- name: papers
SELECT id, item, step, number, issued_on, addressee, reply_by, body FROM escalation_paper ORDER BY issued_on, id

-- name: put_paper
INSERT INTO escalation_paper (id, item, step, number, issued_on, addressee, reply_by, body)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)

-- name: linked_opinions
SELECT count(*) FROM visit_opinion WHERE item = ?

-- name: calendar
SELECT day, kind, name FROM calendar_day ORDER BY day

-- name: put_calendar_day
INSERT INTO calendar_day (id, day, kind, name) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name

-- name: remove_calendar_day
DELETE FROM calendar_day WHERE id = ?
