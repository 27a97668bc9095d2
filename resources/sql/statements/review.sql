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
