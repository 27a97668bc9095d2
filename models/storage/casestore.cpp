// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casestore.h"

#include "storage/connection.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

#include <QHash>
#include <QSet>

namespace wuxing {

namespace {

RectCase readCase(const Statement& row)
{
    RectCase rectCase;
    rectCase.id = row.integer(0);
    rectCase.unit = row.integer(1);
    rectCase.year = row.number(2);
    rectCase.listedOn = row.date(3);
    rectCase.causes = row.text(4).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rectCase.situation = row.text(5);
    rectCase.districtLeader = row.text(6);
    rectCase.townshipLeader = row.text(7);
    rectCase.firstSecretary = row.text(8);
    rectCase.pairedUnit = row.text(9);
    rectCase.goal = row.text(10);
    rectCase.approver = row.text(11);
    rectCase.state = row.word<CaseState>(12);
    rectCase.acceptedOn = row.date(13);
    rectCase.followUntil = row.date(14);
    rectCase.closedOn = row.date(15);
    rectCase.remark = row.text(16);
    return rectCase;
}

RowId ballotRow(RowId acceptance, int delegate)
{
    return derivedRowId(QStringLiteral("acceptance_ballot|%1|%2").arg(acceptance).arg(delegate));
}

QVariant sqlVerdict(const std::optional<Satisfaction>& verdict)
{
    return verdict ? QVariant(wordKey(*verdict)) : QVariant();
}

} // namespace

CaseStore::CaseStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("case"))
{
}

RowId CaseStore::caseRow(RowId unit, int year)
{
    return derivedRowId(QStringLiteral("rect_case|%1|%2").arg(unit).arg(year));
}

RowId CaseStore::reportRow(RowId rectCase, const Month& month)
{
    return derivedRowId(QStringLiteral("case_report|%1|%2").arg(rectCase).arg(month.toString()));
}

RowId CaseStore::acceptanceRow(RowId rectCase, int round)
{
    return derivedRowId(QStringLiteral("acceptance|%1|%2").arg(rectCase).arg(round));
}

Result<std::vector<CaseCause>> CaseStore::causes() const
{
    return readRows<CaseCause>(m_connection, m_sql["causes"], {}, [](const Statement& row) {
        return CaseCause{row.integer(0), row.text(1), row.text(2), row.integer(3) != 0};
    });
}

Status CaseStore::putCause(const CaseCause& cause)
{
    return runOnce(m_connection, m_sql["put_cause"],
        {derivedRowId(QStringLiteral("case_cause|") + cause.code), cause.code, sqlText(cause.name),
            cause.active ? 1 : 0});
}

Result<std::vector<RectCase>> CaseStore::cases() const
{
    auto cases = readRows<RectCase>(m_connection, m_sql["cases"], {}, readCase);
    if (!cases)
        return cases;
    QHash<RowId, RectCase*> byId;
    for (RectCase& rectCase : *cases)
        byId.insert(rectCase.id, &rectCase);
    auto read = readEach(m_connection, m_sql["steps"], {}, [&](const Statement& row) {
        if (RectCase* owner = byId.value(row.integer(0)))
            owner->steps.push_back({row.integer(1), row.word<CaseState>(2), row.date(3), row.text(4)});
    });
    if (!read)
        return read.error();
    read = readEach(m_connection, m_sql["acceptances"], {}, [&](const Statement& row) {
        if (RectCase* owner = byId.value(row.integer(0)))
            owner->acceptances.push_back({row.integer(1), row.number(2), row.date(3), row.text(4), {}});
    });
    if (!read)
        return read.error();
    QHash<RowId, Acceptance*> acceptances;
    for (RectCase& rectCase : *cases) {
        for (Acceptance& acceptance : rectCase.acceptances)
            acceptances.insert(acceptance.id, &acceptance);
    }
    read = readEach(m_connection, m_sql["ballots"], {}, [&](const Statement& row) {
        Acceptance* owner = acceptances.value(row.integer(0));
        if (!owner)
            return;
        Ballot ballot;
        ballot.delegate = row.number(1);
        for (size_t aspect = 0; aspect < acceptanceAspects; ++aspect) {
            if (const auto mark = row.optional(2 + static_cast<int>(aspect)))
                ballot.marks.at(aspect) = Quantity::fromThousandths(*mark);
        }
        ballot.verdict = row.optionalWord<Satisfaction>(7);
        owner->ballots.push_back(ballot);
    });
    if (!read)
        return read.error();
    return cases;
}

Status CaseStore::put(const RectCase& rectCase)
{
    auto done = runOnce(m_connection, m_sql["put"],
        {rectCase.id, rectCase.unit, rectCase.year, sqlDate(rectCase.listedOn), rectCase.causes.join(QLatin1Char(' ')),
            sqlText(rectCase.situation), sqlText(rectCase.districtLeader), sqlText(rectCase.townshipLeader),
            sqlText(rectCase.firstSecretary), sqlText(rectCase.pairedUnit), sqlText(rectCase.goal),
            sqlText(rectCase.approver), wordKey(rectCase.state), sqlDate(rectCase.acceptedOn),
            sqlDate(rectCase.followUntil), sqlDate(rectCase.closedOn), sqlText(rectCase.remark)});
    int position = 0;
    for (const CaseStep& step : rectCase.steps) {
        if (!done)
            return done;
        const RowId row =
            step.id != 0 ? step.id : derivedRowId(QStringLiteral("case_step|%1|%2").arg(rectCase.id).arg(position));
        done = runOnce(m_connection, m_sql["put_step"],
            {row, rectCase.id, wordKey(step.state), sqlDate(step.date), sqlText(step.note), position++});
    }
    for (const Acceptance& acceptance : rectCase.acceptances) {
        if (done)
            done = putAcceptance(rectCase.id, acceptance);
    }
    return done;
}

Status CaseStore::putAcceptance(RowId rectCase, const Acceptance& acceptance)
{
    const RowId row = acceptanceRow(rectCase, acceptance.round);
    auto done = runOnce(m_connection, m_sql["put_acceptance"],
        {row, rectCase, acceptance.round, sqlDate(acceptance.heldOn), sqlText(acceptance.opinion)});
    for (const Ballot& ballot : acceptance.ballots) {
        if (!done)
            return done;
        if (ballot.isEmpty()) {
            done = runOnce(m_connection, m_sql["remove_ballot"], {ballotRow(row, ballot.delegate)});
            continue;
        }
        QVariantList values{ballotRow(row, ballot.delegate), row, ballot.delegate};
        for (const auto& mark : ballot.marks)
            values << sqlQuantity(mark);
        values << sqlVerdict(ballot.verdict);
        done = runOnce(m_connection, m_sql["put_ballot"], values);
    }
    return done;
}

Result<std::vector<CaseReport>> CaseStore::reports() const
{
    auto reports = readRows<CaseReport>(m_connection, m_sql["reports"], {}, [](const Statement& row) {
        return CaseReport{row.integer(0), row.integer(1), Month(row.number(2), row.number(3)), row.text(4), row.text(5),
            row.text(6), row.date(7), {}};
    });
    if (!reports)
        return reports;
    QHash<RowId, CaseReport*> byId;
    for (CaseReport& report : *reports)
        byId.insert(report.id, &report);
    const auto read = readEach(m_connection, m_sql["report_items"], {}, [&](const Statement& row) {
        if (CaseReport* owner = byId.value(row.integer(0)))
            owner->items.push_back({row.integer(1), row.text(2), row.word<LedgerState>(3), row.number(4), row.text(5)});
    });
    if (!read)
        return read.error();
    return reports;
}

Status CaseStore::putReport(const CaseReport& report)
{
    const RowId row = reportRow(report.rectCase, report.month);
    auto done = runOnce(m_connection, m_sql["put_report"],
        {row, report.rectCase, report.month.year(), report.month.month(), sqlText(report.work),
            sqlText(report.difficulties), sqlText(report.nextSteps), sqlDate(report.sentOn)});
    if (!done)
        return done;
    const auto before = readRows<RowId>(
        m_connection, m_sql["report_item_ids"], {row}, [](const Statement& id) { return id.integer(0); });
    if (!before)
        return before.error();
    QSet<RowId> kept;
    int position = 0;
    for (const CaseReportItem& item : report.items) {
        const RowId itemRow = derivedRowId(QStringLiteral("case_report_item|%1|%2").arg(row).arg(item.item));
        kept.insert(itemRow);
        done = runOnce(m_connection, m_sql["put_report_item"],
            {itemRow, row, item.item, sqlText(item.problem), wordKey(item.state), item.percent, sqlText(item.note),
                position++});
        if (!done)
            return done;
    }
    return removeMissing(m_connection, m_sql["remove_report_item"], *before, kept);
}

} // namespace wuxing
