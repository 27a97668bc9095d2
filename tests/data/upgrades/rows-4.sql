INSERT INTO report_template (id, key, body) VALUES (1, 'monthly', '## 本月情况');
