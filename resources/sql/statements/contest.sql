-- name: contests
SELECT id, year, name, held_on, state, drop_extremes, drop_from, ties, decimals, commended FROM contest
ORDER BY year, held_on, name

-- name: parts
SELECT id, contest, name, weight FROM contest_part ORDER BY contest, position

-- name: indicators
SELECT id, part, name, full_mark FROM contest_indicator ORDER BY part, position

-- name: judges
SELECT id, contest, number, name, township FROM contest_judge ORDER BY contest, number

-- name: entries
SELECT contest_entry.id, contest, unit, unit.parent, number FROM contest_entry JOIN unit ON unit.id = contest_entry.unit
ORDER BY contest, number

-- name: scores
SELECT entry.contest, score.entry, score.judge, score.indicator, score.marks
FROM contest_score AS score JOIN contest_entry AS entry ON entry.id = score.entry

-- name: adjustments
SELECT entry.contest, adjustment.id, adjustment.entry, adjustment.points, adjustment.reason
FROM contest_adjustment AS adjustment JOIN contest_entry AS entry ON entry.id = adjustment.entry

-- name: comments
SELECT entry.contest, remark.id, remark.entry, remark.note
FROM contest_comment AS remark JOIN contest_entry AS entry ON entry.id = remark.entry

-- name: put
INSERT INTO contest (id, year, name, held_on, state, drop_extremes, drop_from, ties, decimals, commended)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET year = excluded.year, name = excluded.name, held_on = excluded.held_on,
    state = excluded.state, drop_extremes = excluded.drop_extremes, drop_from = excluded.drop_from,
    ties = excluded.ties, decimals = excluded.decimals, commended = excluded.commended

-- name: put_part
INSERT INTO contest_part (id, contest, position, name, weight) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, weight = excluded.weight

-- name: put_indicator
INSERT INTO contest_indicator (id, part, position, name, full_mark) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, full_mark = excluded.full_mark

-- name: put_judge
INSERT INTO contest_judge (id, contest, number, name, township) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET number = excluded.number, name = excluded.name, township = excluded.township

-- name: put_entry
INSERT INTO contest_entry (id, contest, unit, number) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, number = excluded.number

-- name: put_score
INSERT INTO contest_score (id, entry, judge, indicator, marks) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET marks = excluded.marks

-- name: put_adjustment
INSERT INTO contest_adjustment (id, entry, points, reason) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET points = excluded.points, reason = excluded.reason

-- name: put_comment
INSERT INTO contest_comment (id, entry, note) VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET note = excluded.note

-- name: remove
DELETE FROM contest WHERE id = ?

-- name: remove_part
DELETE FROM contest_part WHERE id = ?

-- name: remove_indicator
DELETE FROM contest_indicator WHERE id = ?

-- name: remove_judge
DELETE FROM contest_judge WHERE id = ?

-- name: remove_entry
DELETE FROM contest_entry WHERE id = ?

-- name: remove_score
DELETE FROM contest_score WHERE id = ?

-- name: remove_adjustment
DELETE FROM contest_adjustment WHERE id = ?

-- name: remove_comment
DELETE FROM contest_comment WHERE id = ?

-- name: appraisals
SELECT unit, year, good, fairly_good, fair, poor, grade, comments FROM appraisal WHERE year = ?

-- name: put_appraisal
INSERT INTO appraisal (id, unit, year, good, fairly_good, fair, poor, grade, comments)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET good = excluded.good, fairly_good = excluded.fairly_good, fair = excluded.fair,
                               poor = excluded.poor, grade = excluded.grade, comments = excluded.comments

-- name: clear_appraisal
DELETE FROM appraisal WHERE id = ?
