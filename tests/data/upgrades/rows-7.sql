UPDATE unit SET office_name = '甲镇人民政府' WHERE id = 2;
INSERT INTO ledger_progress (id, item, noted_on, percent, state, note, position, noted_at) VALUES (22, 12, '2023-06-06', 10, 'in_progress', '开会', 1, '2023-06-06T01:00:00.000Z');
INSERT INTO visit_opinion (id, visit, topic, body, category, urgency, department, measure, due, item, answer, answered_on, satisfaction, refusal, position, refused_on) VALUES (51, 40, 51, '装灯', '', 'urgent', '', '', NULL, 10, '已装', '2023-06-20', 'satisfied', '', 1, NULL);
