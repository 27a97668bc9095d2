-- name: incomes
SELECT unit, year, category, operating, fen, remark FROM income ORDER BY year, unit, category, operating

-- name: put
INSERT INTO income (id, unit, year, category, operating, fen, remark) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET fen = excluded.fen, remark = excluded.remark

-- name: remove
DELETE FROM income WHERE id = ?

-- name: projects
SELECT id, unit, kind, name, body, state, started_on, jobs, expected_fen, remark FROM project ORDER BY name, id

-- name: funds
SELECT project, source, fen, id FROM project_fund ORDER BY project, fen DESC, source

-- name: partners
SELECT project, unit, share, id FROM project_partner ORDER BY project, share DESC, unit

-- name: project_incomes
SELECT project, year, fen, id FROM project_income ORDER BY project, year

-- name: put_project
INSERT INTO project (id, unit, kind, name, body, state, started_on, jobs, expected_fen, remark)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, kind = excluded.kind, name = excluded.name, body = excluded.body,
    state = excluded.state, started_on = excluded.started_on, jobs = excluded.jobs,
    expected_fen = excluded.expected_fen, remark = excluded.remark

-- name: put_fund
INSERT INTO project_fund (id, project, source, fen) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET source = excluded.source, fen = excluded.fen

-- name: put_partner
INSERT INTO project_partner (id, project, unit, share) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET share = excluded.share

-- name: put_project_income
INSERT INTO project_income (id, project, year, fen) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET fen = excluded.fen

-- name: remove_fund
DELETE FROM project_fund WHERE id = ?

-- name: remove_partner
DELETE FROM project_partner WHERE id = ?

-- name: remove_project_income
DELETE FROM project_income WHERE id = ?

-- name: remove_project
DELETE FROM project WHERE id = ?

-- name: pairings
SELECT id, unit, partner, since, until, body FROM pairing ORDER BY since, id

-- name: put_pairing
INSERT INTO pairing (id, unit, partner, since, until, body) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, partner = excluded.partner, since = excluded.since,
    until = excluded.until, body = excluded.body

-- name: remove_pairing
DELETE FROM pairing WHERE id = ?
