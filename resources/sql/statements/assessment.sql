-- name: branches
SELECT unit, clause, stage, value, met FROM assessment INDEXED BY assessment_scan
WHERE year = ? AND quarter = ? ORDER BY unit

-- name: branch
SELECT unit, clause, stage, value, met, note FROM assessment WHERE year = ? AND quarter = ? AND unit = ?

-- name: clause
SELECT unit, clause, stage, value, met, note FROM assessment WHERE year = ? AND quarter = ? AND clause = ?

-- name: counts
SELECT unit, stage, count(*) FROM assessment INDEXED BY assessment_scan
WHERE year = ? AND quarter = ? AND (value IS NOT NULL OR met IS NOT NULL) GROUP BY unit, stage

-- name: put
INSERT INTO assessment (id, unit, year, quarter, clause, stage, value, met, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET value = excluded.value, met = excluded.met, note = excluded.note

-- name: clear
DELETE FROM assessment WHERE id = ?

-- name: quarters
SELECT DISTINCT year, quarter FROM assessment INDEXED BY assessment_scan WHERE year = ? ORDER BY quarter

-- name: metrics
SELECT unit, year, quarter, metric, thousandths FROM metric_value WHERE year = ? AND quarter IN (0, ?)
ORDER BY quarter

-- name: metric_names
SELECT DISTINCT metric FROM metric_value ORDER BY metric

-- name: put_metric
INSERT INTO metric_value (id, unit, year, quarter, metric, thousandths) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET thousandths = excluded.thousandths

-- name: clear_metric
DELETE FROM metric_value WHERE id = ?

-- name: plans
SELECT unit, year, stars, strengths, reached, weaknesses, goal, measures FROM plan WHERE year = ?

-- name: put_plan
INSERT INTO plan (id, unit, year, stars, strengths, reached, weaknesses, goal, measures)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET stars = excluded.stars, strengths = excluded.strengths, reached = excluded.reached,
                               weaknesses = excluded.weaknesses, goal = excluded.goal, measures = excluded.measures

-- name: clear_plan
DELETE FROM plan WHERE id = ?

