INSERT INTO setting (id, key, value) VALUES (1, 'office.name', '测试区委组织部');
INSERT INTO setting (id, key, value) VALUES (2, 'light.due_soon_days', '9');
INSERT INTO unit (id, parent, kind, code, name, short_name, star_set, sort_order, initials) VALUES (1, NULL, 'district', '990100000000', '测试区', '测试区', 'rural', 0, 'csq');
INSERT INTO unit (id, parent, kind, code, name, short_name, star_set, sort_order, initials) VALUES (2, 1, 'town', '990100100000', '甲镇', '甲镇', 'rural', 1, 'jz');
INSERT INTO unit (id, parent, kind, code, name, short_name, star_set, sort_order, initials) VALUES (3, 2, 'village', '990100100200', '宋庄村村民委员会', '宋庄村', 'rural', 1, 'szc');
INSERT INTO unit (id, parent, kind, code, name, short_name, star_set, sort_order, initials) VALUES (4, 2, 'community', '990100100201', '东街社区居民委员会', '东街社区', 'urban', 2, 'djsq');
INSERT INTO post (id, unit, role, person, since, until) VALUES (1, 3, 'secretary', '张三', '2020-01-01', '2022-12-31');
INSERT INTO post (id, unit, role, person, since, until) VALUES (2, 3, 'secretary', '李四', '2023-01-01', NULL);
