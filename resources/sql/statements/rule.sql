-- name: heads
SELECT {rule_set} FROM rule_set ORDER BY year, star_set, version

-- name: head
SELECT {rule_set} FROM rule_set WHERE id = ?

-- name: published
SELECT id FROM rule_set WHERE year = ? AND star_set = ? AND state = 'published'

-- name: put_head
INSERT INTO rule_set ({rule_set.names}) VALUES ({rule_set.marks})
ON CONFLICT (id) DO UPDATE SET {rule_set.excluded}

-- name: stars
SELECT {rule_star} FROM rule_star WHERE rule_set = ? ORDER BY position

-- name: put_star
INSERT INTO rule_star ({rule_star.names}) VALUES ({rule_star.marks})
ON CONFLICT (id) DO UPDATE SET {rule_star.excluded}, position = excluded.position

-- name: items
SELECT {rule_item} FROM rule_item WHERE rule_set = ? ORDER BY position

-- name: put_item
INSERT INTO rule_item ({rule_item.names}) VALUES ({rule_item.marks})
ON CONFLICT (id) DO UPDATE SET {rule_item.excluded}, star = excluded.star, position = excluded.position

-- name: clauses
SELECT {rule_clause} FROM rule_clause WHERE rule_set = ? ORDER BY position

-- name: put_clause
INSERT INTO rule_clause ({rule_clause.names}) VALUES ({rule_clause.marks})
ON CONFLICT (id) DO UPDATE SET {rule_clause.excluded}, item = excluded.item, position = excluded.position

-- name: remove_star
DELETE FROM rule_star WHERE id = ?

-- name: remove_item
DELETE FROM rule_item WHERE id = ?

-- name: remove_clause
DELETE FROM rule_clause WHERE id = ?

-- name: remove_head
DELETE FROM rule_set WHERE id = ?
