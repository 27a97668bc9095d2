-- name: departments
SELECT {department} FROM department ORDER BY is_office DESC, position

-- name: members
SELECT {department_member} FROM department_member ORDER BY department, position

-- name: charges
SELECT {department_charge} FROM department_charge ORDER BY department, star_set, star

-- name: put
INSERT INTO department ({department.names}) VALUES ({department.marks})
ON CONFLICT (id) DO UPDATE SET {department.excluded}

-- name: put_member
INSERT INTO department_member ({department_member.names}) VALUES ({department_member.marks})
ON CONFLICT (id) DO UPDATE SET {department_member.excluded}, position = excluded.position

-- name: put_charge
INSERT INTO department_charge ({department_charge.names}) VALUES ({department_charge.marks})
ON CONFLICT (id) DO UPDATE SET {department_charge.excluded}

-- name: remove
DELETE FROM department WHERE id = ?

-- name: remove_member
DELETE FROM department_member WHERE id = ?

-- name: remove_charge
DELETE FROM department_charge WHERE id = ?
