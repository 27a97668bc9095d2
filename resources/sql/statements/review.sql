-- name: reviews
SELECT unit, state, closed_on, reopen_reason FROM review WHERE year = ? AND quarter = ?

-- name: opinions
SELECT unit, star, department, opinion, reason, handler, given_on, ledger_item FROM review_opinion
WHERE year = ? AND quarter = ?

-- name: vetoes
SELECT unit, id, star, department, fact, document, given_on FROM review_veto WHERE year = ? AND quarter = ?
ORDER BY given_on, id

-- name: decisions
SELECT unit, star, outcome, reason FROM review_decision WHERE year = ? AND quarter = ?

-- name: put
INSERT INTO review (id, unit, year, quarter, state, closed_on, reopen_reason) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET state = excluded.state, closed_on = excluded.closed_on,
                               reopen_reason = excluded.reopen_reason

-- name: put_opinion
INSERT INTO review_opinion (id, unit, year, quarter, star, department, opinion, reason, handler, given_on, ledger_item)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET opinion = excluded.opinion, reason = excluded.reason, handler = excluded.handler,
                               given_on = excluded.given_on, ledger_item = excluded.ledger_item

-- name: clear_opinion
DELETE FROM review_opinion WHERE id = ?

-- name: put_veto
INSERT INTO review_veto (id, unit, year, quarter, star, department, fact, document, given_on)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET star = excluded.star, department = excluded.department, fact = excluded.fact,
                               document = excluded.document, given_on = excluded.given_on

-- name: remove_veto
DELETE FROM review_veto WHERE id = ?

-- name: put_decision
INSERT INTO review_decision (id, unit, year, quarter, star, outcome, reason) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET outcome = excluded.outcome, reason = excluded.reason

-- name: clear_decision
DELETE FROM review_decision WHERE id = ?

-- name: quarters
SELECT year, quarter FROM review UNION SELECT year, quarter FROM review_opinion
UNION SELECT year, quarter FROM review_decision ORDER BY year, quarter

-- name: add_freeze
INSERT INTO freeze (id, unit, year, quarter, what, code, facts, content, frozen_at, lifted_at, lift_reason)
VALUES (?, ?, ?, ?, 'review', ?, ?, ?, ?, NULL, '')

-- name: lift_freeze
UPDATE freeze SET lifted_at = ?, lift_reason = ?
WHERE unit = ? AND year = ? AND quarter = ? AND what = 'review' AND lifted_at IS NULL

-- name: freezes
SELECT unit, year, quarter, code, facts, content, frozen_at, lifted_at, lift_reason FROM freeze
WHERE year = ? AND quarter = ? ORDER BY frozen_at

-- name: freezes_of_unit
SELECT unit, year, quarter, code, facts, content, frozen_at, lifted_at, lift_reason FROM freeze
WHERE unit = ? ORDER BY year, quarter, frozen_at

-- name: frozen_units
SELECT unit FROM freeze WHERE year = ? AND quarter = ? AND lifted_at IS NULL
