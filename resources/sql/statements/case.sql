-- name: causes
SELECT id, code, name, active FROM case_cause ORDER BY code

-- name: put_cause
INSERT INTO case_cause (id, code, name, active) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name, active = excluded.active

-- name: cases
SELECT id, unit, year, listed_on, causes, situation, district_leader, township_leader, first_secretary, paired_unit,
       goal, approver, state, accepted_on, follow_until, closed_on, remark
FROM rect_case ORDER BY year, listed_on, id

-- name: steps
SELECT rect_case, id, state, taken_on, note FROM case_step ORDER BY rect_case, position

-- name: acceptances
SELECT rect_case, id, round, held_on, opinion FROM acceptance ORDER BY rect_case, round

-- name: ballots
SELECT acceptance, delegate, ability, style, integrity, effect, approval, verdict FROM acceptance_ballot
ORDER BY acceptance, delegate

-- name: put
INSERT INTO rect_case (id, unit, year, listed_on, causes, situation, district_leader, township_leader, first_secretary,
    paired_unit, goal, approver, state, accepted_on, follow_until, closed_on, remark)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, year = excluded.year, listed_on = excluded.listed_on,
    causes = excluded.causes, situation = excluded.situation, district_leader = excluded.district_leader,
    township_leader = excluded.township_leader, first_secretary = excluded.first_secretary,
    paired_unit = excluded.paired_unit, goal = excluded.goal, approver = excluded.approver, state = excluded.state,
    accepted_on = excluded.accepted_on, follow_until = excluded.follow_until, closed_on = excluded.closed_on,
    remark = excluded.remark

-- name: put_step
INSERT INTO case_step (id, rect_case, state, taken_on, note, position) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET state = excluded.state, taken_on = excluded.taken_on, note = excluded.note,
    position = excluded.position

-- name: put_acceptance
INSERT INTO acceptance (id, rect_case, round, held_on, opinion) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET held_on = excluded.held_on, opinion = excluded.opinion

-- name: put_ballot
INSERT INTO acceptance_ballot (id, acceptance, delegate, ability, style, integrity, effect, approval, verdict)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET ability = excluded.ability, style = excluded.style, integrity = excluded.integrity,
    effect = excluded.effect, approval = excluded.approval, verdict = excluded.verdict

-- name: remove_ballot
DELETE FROM acceptance_ballot WHERE id = ?

-- name: reports
SELECT id, rect_case, year, month, work, difficulties, next_steps, sent_on FROM case_report
ORDER BY year, month, rect_case

-- name: report_items
SELECT report, item, problem, state, percent, note FROM case_report_item ORDER BY report, position

-- name: put_report
INSERT INTO case_report (id, rect_case, year, month, work, difficulties, next_steps, sent_on)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET work = excluded.work, difficulties = excluded.difficulties,
    next_steps = excluded.next_steps, sent_on = excluded.sent_on

-- name: put_report_item
INSERT INTO case_report_item (id, report, item, problem, state, percent, note, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET problem = excluded.problem, state = excluded.state, percent = excluded.percent,
    note = excluded.note, position = excluded.position

-- name: report_item_ids
SELECT id FROM case_report_item WHERE report = ?

-- name: remove_report_item
DELETE FROM case_report_item WHERE id = ?
