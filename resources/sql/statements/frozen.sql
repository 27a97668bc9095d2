-- name: current
SELECT id, content, sha256, frozen_at FROM frozen_report
WHERE what = ? AND period = ? AND coalesce(unit, 0) = ? AND lifted_at IS NULL

-- name: put
INSERT INTO frozen_report (id, unit, what, period, content, sha256, frozen_at, lift_reason) VALUES (?, ?, ?, ?, ?, ?, ?, '')

-- name: lift
UPDATE frozen_report SET lifted_at = ?, lift_reason = ? WHERE id = ?

-- name: exists
SELECT id FROM frozen_report WHERE what = ? AND period = ? AND coalesce(unit, 0) = ? AND lifted_at IS NULL
