-- name: all
SELECT key, value FROM setting WHERE unit IS NULL UNION ALL SELECT key, value FROM local_setting WHERE unit IS NULL

-- name: put
INSERT INTO setting (id, key, value) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value

-- name: put_local
INSERT INTO local_setting (id, key, value) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value

-- name: template
SELECT {template} FROM template WHERE kind = ? AND key = ?

-- name: put_template
INSERT INTO template ({template.names}) VALUES ({template.marks}) ON CONFLICT (kind, key) DO UPDATE SET {template.excluded}

-- name: remove_template
DELETE FROM template WHERE kind = ? AND key = ?
