INSERT INTO star (id, year, star_set, key, position, name, capstone) VALUES (1, 2023, 'rural', 'party', 0, '支部过硬星', 1);
INSERT INTO star (id, year, star_set, key, position, name, capstone) VALUES (2, 2023, 'rural', 'industry', 1, '产业兴旺星', 0);
INSERT INTO award (id, unit, star, year, held) VALUES (1, 3, 1, 2023, 1);
INSERT INTO award (id, unit, star, year, held) VALUES (2, 3, 2, 2023, 0);
INSERT INTO level_target (id, year, level, count) VALUES (1, 2023, 5, 10);
