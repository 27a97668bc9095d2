-- name: put
INSERT INTO content (sha256, bytes, body) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING

-- name: body
SELECT body FROM content WHERE sha256 = ?

-- name: named
-- Contents that rows name, for the check of the file.
SELECT content FROM frozen_paper UNION SELECT content FROM template WHERE content <> ''
UNION SELECT content FROM package WHERE content <> '' UNION SELECT receipt FROM package WHERE receipt <> ''
