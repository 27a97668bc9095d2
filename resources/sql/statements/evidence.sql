-- name: all
SELECT id, unit, owner, owner_id, stage, label, file_name, media_type, sha256, bytes, taken_on, added_on FROM evidence
ORDER BY added_on, id

-- name: find
SELECT id, unit, owner, owner_id, stage, label, file_name, media_type, sha256, bytes, taken_on, added_on FROM evidence
WHERE id = ?

-- name: of_owner
SELECT id, unit, owner, owner_id, stage, label, file_name, media_type, sha256, bytes, taken_on, added_on FROM evidence
WHERE owner_id = ? ORDER BY added_on, id

-- name: of_unit
SELECT id, unit, owner, owner_id, stage, label, file_name, media_type, sha256, bytes, taken_on, added_on FROM evidence
WHERE unit = ? ORDER BY added_on, id

-- name: put
INSERT INTO evidence (id, unit, owner, owner_id, stage, label, file_name, media_type, sha256, bytes, taken_on, added_on)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, label = excluded.label, taken_on = excluded.taken_on

-- name: remove
DELETE FROM evidence WHERE id = ?

-- name: put_thumbnail
INSERT OR REPLACE INTO thumbnail (sha256, picture) VALUES (?, ?)

-- name: remove_thumbnail
DELETE FROM thumbnail WHERE sha256 = ?

-- name: thumbnail
SELECT picture FROM thumbnail WHERE sha256 = ?
