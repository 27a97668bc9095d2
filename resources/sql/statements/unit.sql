-- name: all
SELECT {unit}, post.person, post.since
FROM unit LEFT JOIN post ON post.unit = unit.id AND post.role = 'secretary' AND post.until IS NULL

-- name: insert
INSERT INTO unit ({unit.names}) VALUES ({unit.marks})

-- name: update
UPDATE unit SET {unit.sets} WHERE id = ?

-- name: end_post
UPDATE post SET until = ? WHERE unit = ? AND role = 'secretary' AND until IS NULL

-- name: correct_post
UPDATE post SET since = ? WHERE unit = ? AND role = 'secretary' AND until IS NULL

-- name: add_post
INSERT INTO post ({post.names}) VALUES ({post.marks})

-- name: posts
SELECT {post} FROM post WHERE unit = ? AND role = 'secretary' ORDER BY until IS NOT NULL, since DESC