-- name: departments
SELECT id, name, is_office, position FROM department ORDER BY is_office DESC, position

-- name: members
SELECT id, department, person, duty FROM department_member ORDER BY department, position

-- name: charges
SELECT id, department, star_set, star, duty FROM department_charge ORDER BY department, star_set, star

-- name: put
INSERT INTO department (id, name, is_office, position) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_office = excluded.is_office, position = excluded.position

-- name: put_member
INSERT INTO department_member (id, department, position, person, duty) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, person = excluded.person, duty = excluded.duty

-- name: put_charge
INSERT INTO department_charge (id, department, star_set, star, duty) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET duty = excluded.duty

-- name: remove
DELETE FROM department WHERE id = ?

-- name: remove_member
DELETE FROM department_member WHERE id = ?

-- name: remove_charge
DELETE FROM department_charge WHERE id = ?
