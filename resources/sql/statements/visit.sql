-- name: households
SELECT {household} FROM household ORDER BY unit, group_name, head, id

-- name: put_household
INSERT INTO household ({household.names}) VALUES ({household.marks})
ON CONFLICT (id) DO UPDATE SET {household.excluded}

-- name: visits
SELECT {visit} FROM visit WHERE visited_on BETWEEN ? AND ? ORDER BY visited_on, id

-- name: visit
SELECT {visit} FROM visit WHERE id = ?

-- name: opinions
SELECT {visit_opinion} FROM visit_opinion JOIN visit ON visit.id = visit_opinion.visit
WHERE visit.visited_on BETWEEN ? AND ? ORDER BY visit_opinion.visit, position

-- name: opinions_of
SELECT {visit_opinion} FROM visit_opinion WHERE visit = ? ORDER BY position

-- name: put_visit
INSERT INTO visit ({visit.names}) VALUES ({visit.marks}) ON CONFLICT (id) DO UPDATE SET {visit.excluded}

-- name: put_opinion
INSERT INTO visit_opinion ({visit_opinion.names}) VALUES ({visit_opinion.marks})
ON CONFLICT (id) DO UPDATE SET {visit_opinion.excluded}, position = excluded.position

-- name: opinion_ids
SELECT id FROM visit_opinion WHERE visit = ?

-- name: remove_opinion
DELETE FROM visit_opinion WHERE id = ?

-- name: remove_visit
DELETE FROM visit WHERE id = ?

-- name: add_access
INSERT INTO personal_access ({personal_access.names}) VALUES ({personal_access.marks})
