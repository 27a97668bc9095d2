-- name: incomes
SELECT {income} FROM income ORDER BY year, unit, category, operating

-- name: put
INSERT INTO income ({income.names}) VALUES ({income.marks}) ON CONFLICT (id) DO UPDATE SET {income.excluded}

-- name: remove
DELETE FROM income WHERE id = ?

-- name: projects
SELECT {project} FROM project ORDER BY name, id

-- name: funds
SELECT {project_fund} FROM project_fund ORDER BY project, fen DESC, source

-- name: partners
SELECT {project_partner} FROM project_partner ORDER BY project, share DESC, unit

-- name: project_incomes
SELECT {project_income} FROM project_income ORDER BY project, year

-- name: put_project
INSERT INTO project ({project.names}) VALUES ({project.marks}) ON CONFLICT (id) DO UPDATE SET {project.excluded}

-- name: put_fund
INSERT INTO project_fund ({project_fund.names}) VALUES ({project_fund.marks})
ON CONFLICT (id) DO UPDATE SET {project_fund.excluded}

-- name: put_partner
INSERT INTO project_partner ({project_partner.names}) VALUES ({project_partner.marks})
ON CONFLICT (id) DO UPDATE SET {project_partner.excluded}

-- name: put_project_income
INSERT INTO project_income ({project_income.names}) VALUES ({project_income.marks})
ON CONFLICT (id) DO UPDATE SET {project_income.excluded}

-- name: fund_ids
SELECT id FROM project_fund WHERE project = ?

-- name: partner_ids
SELECT id FROM project_partner WHERE project = ?

-- name: project_income_ids
SELECT id FROM project_income WHERE project = ?

-- name: remove_fund
DELETE FROM project_fund WHERE id = ?

-- name: remove_partner
DELETE FROM project_partner WHERE id = ?

-- name: remove_project_income
DELETE FROM project_income WHERE id = ?

-- name: remove_project
DELETE FROM project WHERE id = ?

-- name: pairings
SELECT {pairing} FROM pairing ORDER BY since, id

-- name: put_pairing
INSERT INTO pairing ({pairing.names}) VALUES ({pairing.marks}) ON CONFLICT (id) DO UPDATE SET {pairing.excluded}

-- name: remove_pairing
DELETE FROM pairing WHERE id = ?
