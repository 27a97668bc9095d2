-- name: last_operation
SELECT seq, last_change, hash FROM operation ORDER BY seq DESC LIMIT 1

-- name: mark
SELECT hash FROM operation WHERE kind <> 'upgrade' ORDER BY seq DESC LIMIT 1

-- name: last_change
SELECT coalesce(max(seq), 0) FROM change

-- name: open
UPDATE journal_state SET open_operation = ? WHERE id = 1

-- name: adopt
UPDATE change SET operation = ? WHERE seq > ?

-- name: insert
INSERT INTO operation (seq, at, author, host, kind, target, action, arguments, first_change, last_change, hash,
    seal, site, incarnation, clock, schema, program, person)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: place
-- Which file this is, and the newest clock it has seen.
SELECT site, incarnation, clock FROM journal_state WHERE id = 1

-- name: site
SELECT site FROM journal_state WHERE id = 1

-- name: close
UPDATE journal_state SET open_operation = NULL, clock = ? WHERE id = 1

-- name: new_incarnation
UPDATE journal_state SET incarnation = ? WHERE id = 1

-- name: change_bytes
SELECT CAST(seq || char(31) || ifnull(operation, '') || char(31) || tbl || char(31) || row_id || char(31)
            || ifnull(unit, '') || char(31) || kind || char(31) || fields AS BLOB)
FROM change WHERE seq BETWEEN ? AND ? ORDER BY seq

-- name: change_contents
-- What the hash of a change is made over, besides its salt: everything but the numbers it has here.
SELECT seq, salt, hash,
    CAST(tbl || char(31) || row_id || char(31) || ifnull(unit, '') || char(31) || kind || char(31) || fields || char(31)
         || ifnull((SELECT site || char(31) || incarnation || char(31) || seq FROM origin
                    WHERE number = change.origin), '') AS BLOB)
FROM change WHERE seq BETWEEN ? AND ? ORDER BY seq

-- name: hashes
SELECT hash FROM change WHERE seq <= ? ORDER BY seq

-- name: put_hash
UPDATE change SET hash = ? WHERE seq = ?

-- name: touched_tables
SELECT DISTINCT tbl FROM change WHERE seq BETWEEN ? AND ?

-- name: touched_units
SELECT DISTINCT unit FROM change NOT INDEXED WHERE seq BETWEEN ? AND ? AND unit IS NOT NULL LIMIT ?

-- name: changes
SELECT seq, tbl, row_id, unit, kind, fields FROM change WHERE seq BETWEEN ? AND ? ORDER BY seq

-- name: changes_backwards
SELECT seq, tbl, row_id, unit, kind, fields FROM change WHERE seq BETWEEN ? AND ? ORDER BY seq DESC

-- name: all_changes
SELECT seq, operation, tbl, row_id, kind, fields FROM change ORDER BY seq

-- name: operations_forwards
SELECT seq, at, author, host, kind, target, action, arguments, first_change, last_change, hash,
    seal, site, incarnation, clock, schema, program, person
FROM operation ORDER BY seq

-- name: operations
SELECT seq, at, author, host, kind, target, action, arguments, first_change, last_change, hash,
    seal, site, incarnation, clock, schema, program, person
FROM operation WHERE seq < ? ORDER BY seq DESC LIMIT ?

-- name: operation
SELECT seq, at, author, host, kind, target, action, arguments, first_change, last_change, hash,
    seal, site, incarnation, clock, schema, program, person
FROM operation WHERE seq = ?

-- name: operations_of_unit
SELECT seq, at, author, host, kind, target, action, arguments, first_change, last_change, hash,
    seal, site, incarnation, clock, schema, program, person
FROM operation
WHERE seq < ? AND seq IN (SELECT operation FROM change
              WHERE unit IN (SELECT id FROM unit WHERE id = ? OR parent = ?))
ORDER BY seq DESC LIMIT ?

-- name: head
-- As older files have it, too.
SELECT kind, hash FROM operation WHERE seq = ?

-- name: stack
-- What this site wrote since others' writing was last taken over as a whole.
SELECT seq, kind, target, action, site IS (SELECT site FROM journal_state WHERE id = 1) FROM operation ORDER BY seq DESC

-- name: before
SELECT coalesce(max(seq), 0), coalesce(max(last_change), 0), (SELECT count(*) FROM operation) FROM operation WHERE at < ?

-- name: changes_after
-- What an upgrade wrote counts as if it had always stood so: nothing happened on that day. A change that nobody announced
-- has no operation, and is no upgrade.
SELECT change.tbl, change.row_id, change.kind, change.fields, operation.at
FROM change LEFT JOIN main.operation AS operation ON operation.seq = change.operation
WHERE change.seq > ? AND coalesce(operation.kind, '') <> 'upgrade' AND (change.kind <> 'I' OR change.tbl IN (%1) OR EXISTS (
    SELECT 1 FROM change AS later
    WHERE later.tbl = change.tbl AND later.row_id = change.row_id AND later.seq > change.seq))
ORDER BY change.seq DESC

-- name: entered_after
SELECT tbl, row_id FROM change
WHERE seq > ? AND kind = 'I' AND tbl NOT IN (%1)
AND coalesce(operation, 0) NOT IN (SELECT seq FROM main.operation WHERE kind = 'upgrade') AND NOT EXISTS (
    SELECT 1 FROM change AS later
    WHERE later.tbl = change.tbl AND later.row_id = change.row_id AND later.seq > change.seq)

-- name: earliest_ledger_fact
-- The first day of the facts of the ledger that were entered, corrected or taken back after a change.
SELECT min(day), (SELECT coalesce(max(seq), 0) FROM change) FROM (
    SELECT CASE kind WHEN 'U' THEN min(json_extract(fields, '$.start[0]'), json_extract(fields, '$.start[1]'))
                     ELSE json_extract(fields, '$.start') END AS day
    FROM change WHERE seq > ? AND tbl = 'ledger_item'
    UNION ALL
    SELECT CASE kind WHEN 'U' THEN min(json_extract(fields, '$.noted_on[0]'), json_extract(fields, '$.noted_on[1]'))
                     ELSE json_extract(fields, '$.noted_on') END
    FROM change WHERE seq > ? AND tbl = 'ledger_progress'
    UNION ALL
    SELECT CASE kind WHEN 'U' THEN min(json_extract(fields, '$.approved_on[0]'), json_extract(fields, '$.approved_on[1]'))
                     ELSE json_extract(fields, '$.approved_on') END
    FROM change WHERE seq > ? AND tbl = 'ledger_extension'
)

-- name: entered_with
SELECT operation.last_change FROM change JOIN main.operation AS operation ON operation.seq = change.operation
WHERE change.tbl IN (SELECT value FROM json_each(?)) AND change.row_id = ? AND change.kind = 'I'
AND operation.kind <> 'upgrade' ORDER BY change.seq DESC LIMIT 1

-- name: changes_of_row
SELECT kind, fields FROM change
WHERE tbl = ? AND row_id = ? AND seq > ?
AND coalesce(operation, 0) NOT IN (SELECT seq FROM main.operation WHERE kind = 'upgrade')
ORDER BY seq

-- name: last_written
-- The operation that last wrote a column of a row, or added it.
SELECT coalesce(operation, 0) FROM change
WHERE tbl IN (SELECT value FROM json_each(?)) AND row_id = ?
AND (kind <> 'U' OR json_type(fields, ?) IS NOT NULL)
ORDER BY seq DESC LIMIT 1

-- name: last_written_under
-- The same of the rows of a table that hang on a row by the column of this path.
SELECT coalesce(operation, 0) FROM change
WHERE tbl = ? AND row_id IN (SELECT row_id FROM change AS made
                             WHERE made.tbl = change.tbl AND made.kind <> 'U' AND json_extract(made.fields, ?) = ?)
ORDER BY seq DESC LIMIT 1

-- name: find_hash
SELECT seq FROM operation WHERE hash LIKE ? || '%' LIMIT 1

-- name: numbers
SELECT (SELECT coalesce(min(seq), 0) FROM operation), (SELECT coalesce(max(seq), 0) FROM operation),
       (SELECT coalesce(min(seq), 0) FROM change), (SELECT coalesce(max(seq), 0) FROM change),
       (SELECT coalesce((SELECT last_change FROM operation ORDER BY seq DESC LIMIT 1), 0))
