-- name: all
SELECT {person} FROM person ORDER BY active DESC, name, duty, id

-- name: put
INSERT INTO person ({person.names}) VALUES ({person.marks}) ON CONFLICT (id) DO UPDATE SET {person.excluded}
