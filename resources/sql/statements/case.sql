-- name: causes
SELECT {case_cause} FROM case_cause ORDER BY code

-- name: put_cause
INSERT INTO case_cause ({case_cause.names}) VALUES ({case_cause.marks})
ON CONFLICT (id) DO UPDATE SET {case_cause.excluded}

-- name: cases
SELECT {rect_case} FROM rect_case ORDER BY year, listed_on, id

-- name: steps
SELECT {case_step} FROM case_step ORDER BY rect_case, position

-- name: acceptances
SELECT {acceptance} FROM acceptance ORDER BY rect_case, round

-- name: ballots
SELECT {acceptance_ballot} FROM acceptance_ballot ORDER BY acceptance, delegate

-- name: put
INSERT INTO rect_case ({rect_case.names}) VALUES ({rect_case.marks})
ON CONFLICT (id) DO UPDATE SET {rect_case.excluded}

-- name: put_step
INSERT INTO case_step ({case_step.names}) VALUES ({case_step.marks})
ON CONFLICT (id) DO UPDATE SET {case_step.excluded}, position = excluded.position

-- name: put_acceptance
INSERT INTO acceptance ({acceptance.names}) VALUES ({acceptance.marks})
ON CONFLICT (id) DO UPDATE SET {acceptance.excluded}

-- name: put_ballot
INSERT INTO acceptance_ballot ({acceptance_ballot.names}) VALUES ({acceptance_ballot.marks})
ON CONFLICT (id) DO UPDATE SET {acceptance_ballot.excluded}

-- name: remove_ballot
DELETE FROM acceptance_ballot WHERE id = ?

-- name: reports
SELECT {case_report} FROM case_report ORDER BY year, month, rect_case

-- name: report_items
SELECT {case_report_item} FROM case_report_item ORDER BY report, position

-- name: put_report
INSERT INTO case_report ({case_report.names}) VALUES ({case_report.marks})
ON CONFLICT (id) DO UPDATE SET {case_report.excluded}

-- name: put_report_item
INSERT INTO case_report_item ({case_report_item.names}) VALUES ({case_report_item.marks})
ON CONFLICT (id) DO UPDATE SET {case_report_item.excluded}, position = excluded.position

-- name: report_item_ids
SELECT id FROM case_report_item WHERE report = ?

-- name: remove_report_item
DELETE FROM case_report_item WHERE id = ?
