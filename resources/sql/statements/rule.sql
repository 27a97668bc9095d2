-- name: heads
SELECT id, year, star_set, version, state, title, reason, sample FROM rule_set ORDER BY year, star_set, version

-- name: head
SELECT id, year, star_set, version, state, title, reason, sample FROM rule_set WHERE id = ?

-- name: published
SELECT id FROM rule_set WHERE year = ? AND star_set = ? AND state = 'published'

-- name: put_head
INSERT INTO rule_set (id, year, star_set, version, state, title, reason, sample) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET state = excluded.state, title = excluded.title, reason = excluded.reason,
                               sample = excluded.sample

-- name: stars
SELECT id, key, name, theme, lead_department, capstone, pass_rule, pass_mark FROM rule_star WHERE rule_set = ? ORDER BY position

-- name: put_star
INSERT INTO rule_star (id, rule_set, key, position, name, theme, lead_department, capstone, pass_rule, pass_mark)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, theme = excluded.theme,
                               lead_department = excluded.lead_department, capstone = excluded.capstone,
                               pass_rule = excluded.pass_rule, pass_mark = excluded.pass_mark

-- name: items
SELECT id, item, star, number, name FROM rule_item WHERE rule_set = ? ORDER BY position

-- name: put_item
INSERT INTO rule_item (id, rule_set, item, star, position, number, name) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET star = excluded.star, position = excluded.position, number = excluded.number,
                               name = excluded.name

-- name: clauses
SELECT id, clause, item, number, body, standard, requirement, kind, metric, comparator, limit_value, unit_name,
       full_mark, required, alternatives, veto, evidence
FROM rule_clause WHERE rule_set = ? ORDER BY position

-- name: put_clause
INSERT INTO rule_clause (id, rule_set, clause, item, position, number, body, standard, requirement, kind, metric,
                         comparator, limit_value, unit_name, full_mark, required, alternatives, veto, evidence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    item = excluded.item, position = excluded.position, number = excluded.number, body = excluded.body,
    standard = excluded.standard, requirement = excluded.requirement, kind = excluded.kind, metric = excluded.metric,
    comparator = excluded.comparator, limit_value = excluded.limit_value, unit_name = excluded.unit_name,
    full_mark = excluded.full_mark, required = excluded.required, alternatives = excluded.alternatives,
    veto = excluded.veto, evidence = excluded.evidence

-- name: remove_star
DELETE FROM rule_star WHERE id = ?

-- name: remove_item
DELETE FROM rule_item WHERE id = ?

-- name: remove_clause
DELETE FROM rule_clause WHERE id = ?

-- name: remove_head
DELETE FROM rule_set WHERE id = ?
