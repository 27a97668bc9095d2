-- name: reviews
SELECT {review} FROM review WHERE year = ? AND quarter = ?

-- name: opinions
SELECT {review_opinion} FROM review_opinion WHERE year = ? AND quarter = ?

-- name: vetoes
SELECT {review_veto} FROM review_veto WHERE year = ? AND quarter = ?
ORDER BY given_on, id

-- name: decisions
SELECT {review_decision} FROM review_decision WHERE year = ? AND quarter = ?

-- name: put
INSERT INTO review ({review.names}) VALUES ({review.marks})
ON CONFLICT (id) DO UPDATE SET {review.excluded}

-- name: put_opinion
INSERT INTO review_opinion ({review_opinion.names}) VALUES ({review_opinion.marks})
ON CONFLICT (id) DO UPDATE SET {review_opinion.excluded}

-- name: clear_opinion
DELETE FROM review_opinion WHERE id = ?

-- name: put_veto
INSERT INTO review_veto ({review_veto.names}) VALUES ({review_veto.marks})
ON CONFLICT (id) DO UPDATE SET {review_veto.excluded}

-- name: remove_veto
DELETE FROM review_veto WHERE id = ?

-- name: put_decision
INSERT INTO review_decision ({review_decision.names}) VALUES ({review_decision.marks})
ON CONFLICT (id) DO UPDATE SET {review_decision.excluded}

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
