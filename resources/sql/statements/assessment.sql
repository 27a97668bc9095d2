-- Reads the index alone, so it names what lies there: the lists of 98 branches hang on it.
-- name: branches
SELECT unit, clause, stage, value, met FROM assessment INDEXED BY assessment_scan
WHERE year = ? AND quarter = ? ORDER BY unit

-- name: branch
SELECT {assessment} FROM assessment WHERE year = ? AND quarter = ? AND unit = ?

-- name: clause
SELECT {assessment} FROM assessment WHERE year = ? AND quarter = ? AND clause = ?

-- name: counts
SELECT unit, stage, count(*) FROM assessment INDEXED BY assessment_scan
WHERE year = ? AND quarter = ? AND (value IS NOT NULL OR met IS NOT NULL) GROUP BY unit, stage

-- name: put
INSERT INTO assessment ({assessment.names}) VALUES ({assessment.marks})
ON CONFLICT (id) DO UPDATE SET {assessment.excluded}

-- name: clear
DELETE FROM assessment WHERE id = ?

-- name: quarters
SELECT DISTINCT year, quarter FROM assessment INDEXED BY assessment_scan WHERE year = ? ORDER BY quarter

-- name: metrics
SELECT {metric_value} FROM metric_value WHERE year = ? AND quarter IN (0, ?) ORDER BY quarter

-- name: metric_names
SELECT DISTINCT metric FROM metric_value ORDER BY metric

-- name: put_metric
INSERT INTO metric_value ({metric_value.names}) VALUES ({metric_value.marks})
ON CONFLICT (id) DO UPDATE SET {metric_value.excluded}

-- name: clear_metric
DELETE FROM metric_value WHERE id = ?

-- name: plans
SELECT {plan} FROM plan WHERE year = ?

-- name: put_plan
INSERT INTO plan ({plan.names}) VALUES ({plan.marks})
ON CONFLICT (id) DO UPDATE SET {plan.excluded}

-- name: clear_plan
DELETE FROM plan WHERE id = ?

