-- name: current
SELECT {frozen_paper} FROM frozen_paper WHERE what = ? AND period = ? AND coalesce(unit, 0) = ? AND lifted_at = ''

-- name: of_period
SELECT {frozen_paper} FROM frozen_paper WHERE what = ? AND period = ? ORDER BY frozen_at

-- name: units
SELECT unit FROM frozen_paper WHERE what = ? AND period = ? AND lifted_at = ''

-- name: put
INSERT INTO frozen_paper ({frozen_paper.names}) VALUES ({frozen_paper.marks})

-- name: lift
UPDATE frozen_paper SET lifted_at = ?, lift_reason = ?
WHERE what = ? AND period = ? AND coalesce(unit, 0) = ? AND lifted_at = ''
