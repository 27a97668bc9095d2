-- name: contests
SELECT {contest} FROM contest ORDER BY year, held_on, name

-- name: parts
SELECT {contest_part} FROM contest_part ORDER BY contest, position

-- name: indicators
SELECT {contest_indicator} FROM contest_indicator ORDER BY part, position

-- name: judges
SELECT {contest_judge} FROM contest_judge ORDER BY contest, number

-- name: entries
SELECT {contest_entry}, unit.parent FROM contest_entry JOIN unit ON unit.id = contest_entry.unit
ORDER BY contest, number

-- name: scores
SELECT {contest_score}, contest_entry.contest
FROM contest_score JOIN contest_entry ON contest_entry.id = contest_score.entry

-- name: adjustments
SELECT {contest_adjustment}, contest_entry.contest
FROM contest_adjustment JOIN contest_entry ON contest_entry.id = contest_adjustment.entry

-- name: comments
SELECT {contest_comment}, contest_entry.contest
FROM contest_comment JOIN contest_entry ON contest_entry.id = contest_comment.entry

-- name: put
INSERT INTO contest ({contest.names}) VALUES ({contest.marks})
ON CONFLICT (id) DO UPDATE SET {contest.excluded}

-- name: put_part
INSERT INTO contest_part ({contest_part.names}) VALUES ({contest_part.marks})
ON CONFLICT (id) DO UPDATE SET {contest_part.excluded}, position = excluded.position

-- name: put_indicator
INSERT INTO contest_indicator ({contest_indicator.names}) VALUES ({contest_indicator.marks})
ON CONFLICT (id) DO UPDATE SET {contest_indicator.excluded}, position = excluded.position

-- name: put_judge
INSERT INTO contest_judge ({contest_judge.names}) VALUES ({contest_judge.marks})
ON CONFLICT (id) DO UPDATE SET {contest_judge.excluded}

-- name: put_entry
INSERT INTO contest_entry ({contest_entry.names}) VALUES ({contest_entry.marks})
ON CONFLICT (id) DO UPDATE SET {contest_entry.excluded}

-- name: put_score
INSERT INTO contest_score ({contest_score.names}) VALUES ({contest_score.marks})
ON CONFLICT (id) DO UPDATE SET {contest_score.excluded}

-- name: put_adjustment
INSERT INTO contest_adjustment ({contest_adjustment.names}) VALUES ({contest_adjustment.marks})
ON CONFLICT (id) DO UPDATE SET points = excluded.points, reason = excluded.reason

-- name: put_comment
INSERT INTO contest_comment ({contest_comment.names}) VALUES ({contest_comment.marks})
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
SELECT {appraisal} FROM appraisal WHERE year = ?

-- name: put_appraisal
INSERT INTO appraisal ({appraisal.names}) VALUES ({appraisal.marks})
ON CONFLICT (id) DO UPDATE SET {appraisal.excluded}

-- name: clear_appraisal
DELETE FROM appraisal WHERE id = ?
