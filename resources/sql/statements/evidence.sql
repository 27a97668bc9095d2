-- name: all
SELECT {evidence} FROM evidence ORDER BY added_on, id

-- name: find
SELECT {evidence} FROM evidence WHERE id = ?

-- name: of_owner
SELECT {evidence} FROM evidence WHERE owner_id = ? ORDER BY added_on, id

-- name: of_unit
SELECT {evidence} FROM evidence WHERE unit = ? ORDER BY added_on, id

-- name: put
-- What lies beside the file is never exchanged under an entry: only what is said of it changes.
INSERT INTO evidence ({evidence.names}) VALUES ({evidence.marks})
ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, label = excluded.label, taken_on = excluded.taken_on

-- name: remove
DELETE FROM evidence WHERE id = ?

-- name: put_thumbnail
INSERT OR REPLACE INTO thumbnail (sha256, picture) VALUES (?, ?)

-- name: remove_thumbnail
DELETE FROM thumbnail WHERE sha256 = ?

-- name: thumbnail
SELECT picture FROM thumbnail WHERE sha256 = ?
