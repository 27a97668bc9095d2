-- name: all
SELECT unit.id, unit.parent, unit.kind, unit.code, unit.name, unit.short_name, unit.star_set, unit.sort_order,
       unit.initials, unit.active_from, unit.active_to, post.person, post.since, unit.office_name, unit.signature
FROM unit LEFT JOIN post ON post.unit = unit.id AND post.role = 'secretary' AND post.until IS NULL

-- name: insert
INSERT INTO unit (id, parent, kind, code, name, short_name, star_set, sort_order, initials, active_from, active_to,
                  office_name, signature)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: update
UPDATE unit SET parent = ?, kind = ?, code = ?, name = ?, short_name = ?, star_set = ?, sort_order = ?, initials = ?,
                active_from = ?, active_to = ?, office_name = ?, signature = ?
WHERE id = ?

-- name: end_post
UPDATE post SET until = ? WHERE unit = ? AND role = 'secretary' AND until IS NULL

-- name: correct_post
UPDATE post SET since = ? WHERE unit = ? AND role = 'secretary' AND until IS NULL

-- name: add_post
INSERT INTO post (id, unit, role, person, since, until) VALUES (?, ?, 'secretary', ?, ?, NULL)

-- name: posts
SELECT person, since, until FROM post WHERE unit = ? AND role = 'secretary' ORDER BY until IS NOT NULL, since DESC
