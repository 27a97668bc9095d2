-- name: all
SELECT key, value FROM setting

-- name: put
INSERT INTO setting (id, key, value) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value

-- name: template
SELECT body FROM report_template WHERE key = ?

-- name: put_template
INSERT INTO report_template (id, key, body) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body

-- name: remove_template
DELETE FROM report_template WHERE key = ?
