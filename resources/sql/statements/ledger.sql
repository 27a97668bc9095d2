-- name: all
SELECT id, unit, source, problem, measure, leader, department, person, start, due, first_due, state, progress,
       result, evidence, closing_opinion, remark, cancel_reason, closed_on
FROM ledger_item ORDER BY start, due, id

-- name: outcomes
SELECT item, id, label, measure, unit_name, thousandths FROM outcome ORDER BY item, id

-- name: insert
INSERT INTO ledger_item (unit, source, problem, measure, leader, department, person, start, due, first_due, state,
    progress, result, evidence, closing_opinion, remark, cancel_reason, closed_on, id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: update
UPDATE ledger_item SET unit = ?, source = ?, problem = ?, measure = ?, leader = ?, department = ?, person = ?,
    start = ?, due = ?, first_due = ?, state = ?, progress = ?, result = ?, evidence = ?, closing_opinion = ?,
    remark = ?, cancel_reason = ?, closed_on = ?
WHERE id = ?

-- name: remove_outcomes_of
DELETE FROM outcome WHERE item = ?

-- name: remove_notes_of
DELETE FROM ledger_progress WHERE item = ?

-- name: remove
DELETE FROM ledger_item WHERE id = ?

-- name: outcomes_of
SELECT item, id, label, measure, unit_name, thousandths FROM outcome WHERE item = ? ORDER BY id

-- name: put_outcome
INSERT INTO outcome (id, item, label, measure, unit_name, thousandths) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET label = excluded.label, measure = excluded.measure, unit_name = excluded.unit_name,
    thousandths = excluded.thousandths

-- name: remove_outcome
DELETE FROM outcome WHERE id = ?

-- name: notes
SELECT id, noted_on, percent, state, note FROM ledger_progress WHERE item = ? ORDER BY position

-- name: all_notes
SELECT id, noted_on, percent, state, note, item FROM ledger_progress ORDER BY item, position

-- name: add_note
INSERT INTO ledger_progress (id, item, noted_on, percent, state, note, position)
VALUES (?, ?, ?, ?, ?, ?, 1 + (SELECT coalesce(max(position), 0) FROM ledger_progress WHERE item = ?))
