-- name: households
SELECT id, unit, group_name, head, people, phone FROM household ORDER BY unit, group_name, head, id

-- name: put_household
INSERT INTO household (id, unit, group_name, head, people, phone) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, group_name = excluded.group_name, head = excluded.head,
    people = excluded.people, phone = excluded.phone

-- name: visits
SELECT id, unit, household, visited_on, visitor, way, absent_reason, remark FROM visit
WHERE visited_on BETWEEN ? AND ? ORDER BY visited_on, id

-- name: visit
SELECT id, unit, household, visited_on, visitor, way, absent_reason, remark FROM visit WHERE id = ?

-- name: opinions
SELECT visit_opinion.visit, visit_opinion.id, topic, body, category, urgency, department, measure, due, item, answer,
       answered_on, satisfaction, refusal, refused_on
FROM visit_opinion JOIN visit ON visit.id = visit_opinion.visit
WHERE visit.visited_on BETWEEN ? AND ? ORDER BY visit_opinion.visit, position

-- name: opinions_of
SELECT visit, id, topic, body, category, urgency, department, measure, due, item, answer, answered_on, satisfaction,
       refusal, refused_on
FROM visit_opinion WHERE visit = ? ORDER BY position

-- name: put_visit
INSERT INTO visit (id, unit, household, visited_on, visitor, way, absent_reason, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, household = excluded.household, visited_on = excluded.visited_on,
    visitor = excluded.visitor, way = excluded.way, absent_reason = excluded.absent_reason, remark = excluded.remark

-- name: put_opinion
INSERT INTO visit_opinion (id, visit, topic, body, category, urgency, department, measure, due, item, answer,
    answered_on, satisfaction, refusal, refused_on, position)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET topic = excluded.topic, body = excluded.body, category = excluded.category,
    urgency = excluded.urgency, department = excluded.department, measure = excluded.measure, due = excluded.due,
    item = excluded.item, answer = excluded.answer, answered_on = excluded.answered_on,
    satisfaction = excluded.satisfaction, refusal = excluded.refusal, refused_on = excluded.refused_on,
    position = excluded.position

-- name: opinion_ids
SELECT id FROM visit_opinion WHERE visit = ?

-- name: remove_opinion
DELETE FROM visit_opinion WHERE id = ?

-- name: remove_visit
DELETE FROM visit WHERE id = ?

-- name: add_access
INSERT INTO personal_access (id, seen_at, what, purpose, households) VALUES (?, ?, ?, ?, ?)
