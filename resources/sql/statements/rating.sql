-- name: stars
SELECT {star} FROM star WHERE year = ? ORDER BY star_set, position

-- name: star_names
SELECT id, key, name FROM star

-- name: add_star
INSERT INTO star ({star.names}) VALUES ({star.marks})

-- name: awards
SELECT award.unit, award.star, star.star_set, award.held
FROM award JOIN star ON star.id = award.star
WHERE award.year = ?

-- name: awards_of_unit
SELECT award.unit, award.star, star.star_set, award.held
FROM award JOIN star ON star.id = award.star
WHERE award.unit = ? AND award.year = ?

-- name: put
INSERT INTO award (id, unit, star, year, held) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    held = excluded.held,
    state = CASE WHEN excluded.held = 1 AND state = 'revoked' THEN 'recommended' ELSE state END

-- name: clear
DELETE FROM award WHERE id = ?

-- name: years
SELECT year FROM star UNION SELECT year FROM level_target ORDER BY year

-- Hops from year to year in the index: a DISTINCT would read every award of the file after every edit.
-- name: rated_years
WITH RECURSIVE hop (year) AS (
    SELECT min(year) FROM award
    UNION ALL
    SELECT (SELECT min(year) FROM award WHERE award.year > hop.year) FROM hop WHERE hop.year IS NOT NULL
)
SELECT year FROM hop WHERE year IS NOT NULL

-- name: targets
SELECT {level_target} FROM level_target WHERE year = ?

-- name: put_target
INSERT INTO level_target ({level_target.names}) VALUES ({level_target.marks})
ON CONFLICT (id) DO UPDATE SET {level_target.excluded}

-- name: clear_target
DELETE FROM level_target WHERE id = ?

-- name: award_details
SELECT {award} FROM award WHERE year = ?

-- name: set_award_state
UPDATE award SET {award.sets} WHERE id = ?

-- name: set_star
UPDATE star SET name = ?, position = ?, capstone = ? WHERE id = ?

-- name: published
SELECT {published_total} FROM published_total WHERE year = ? ORDER BY level DESC

-- name: put_published
INSERT INTO published_total ({published_total.names}) VALUES ({published_total.marks})
ON CONFLICT (id) DO UPDATE SET {published_total.excluded}

-- name: clear_published
DELETE FROM published_total WHERE id = ?
