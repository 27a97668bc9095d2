// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/casestore.h"

#include "domain/cases/casefields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

#include <QHash>
#include <QSet>

namespace wuxing {

namespace {

const RecordSql<CaseCause> causeSql;
const RecordSql<RectCase> caseSql;
const RecordSql<CaseStep> stepSql;
const RecordSql<Acceptance> acceptanceSql;
const RecordSql<Ballot> ballotSql;
const RecordSql<CaseReport> reportSql;
const RecordSql<CaseReportItem> reportItemSql;

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
    return readRows<CaseCause>(
        m_connection, m_sql["causes"], {}, [](const Statement& row) { return causeSql.read(row); });
}

Status CaseStore::putCause(const CaseCause& cause)
{
    return runOnce(m_connection, m_sql["put_cause"],
        causeSql.values(cause, {}, derivedRowId(QStringLiteral("case_cause|") + cause.code)));
}

Result<std::vector<RectCase>> CaseStore::cases() const
{
    auto cases =
        readRows<RectCase>(m_connection, m_sql["cases"], {}, [](const Statement& row) { return caseSql.read(row); });
    if (!cases)
        return cases;
    QHash<RowId, RectCase*> byId;
    for (RectCase& rectCase : *cases)
        byId.insert(rectCase.id, &rectCase);
    auto read = readEach(m_connection, m_sql["steps"], {}, [&](const Statement& row) {
        if (RectCase* owner = byId.value(stepSql.beside(row, "rect_case")))
            owner->steps.push_back(stepSql.read(row));
    });
    if (!read)
        return read.error();
    read = readEach(m_connection, m_sql["acceptances"], {}, [&](const Statement& row) {
        if (RectCase* owner = byId.value(acceptanceSql.beside(row, "rect_case")))
            owner->acceptances.push_back(acceptanceSql.read(row));
    });
    if (!read)
        return read.error();
    QHash<RowId, Acceptance*> acceptances;
    for (RectCase& rectCase : *cases) {
        for (Acceptance& acceptance : rectCase.acceptances)
            acceptances.insert(acceptance.id, &acceptance);
    }
    read = readEach(m_connection, m_sql["ballots"], {}, [&](const Statement& row) {
        if (Acceptance* owner = acceptances.value(ballotSql.beside(row, "acceptance")))
            owner->ballots.push_back(ballotSql.read(row));
    });
    if (!read)
        return read.error();
    return cases;
}

Status CaseStore::put(const RectCase& rectCase)
{
    auto done = runOnce(m_connection, m_sql["put"], caseSql.values(rectCase));
    int position = 0;
    for (const CaseStep& step : rectCase.steps) {
        if (!done)
            return done;
        const RowId row =
            step.id != 0 ? step.id : derivedRowId(QStringLiteral("case_step|%1|%2").arg(rectCase.id).arg(position));
        done = runOnce(m_connection, m_sql["put_step"], stepSql.values(step, {rectCase.id, position++}, row));
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
    auto done = runOnce(m_connection, m_sql["put_acceptance"], acceptanceSql.values(acceptance, {rectCase}, row));
    for (const Ballot& ballot : acceptance.ballots) {
        if (!done)
            return done;
        done = ballot.isEmpty() ? runOnce(m_connection, m_sql["remove_ballot"], {ballotSql.rowOf(ballot, {row})})
                                : runOnce(m_connection, m_sql["put_ballot"], ballotSql.values(ballot, {row}));
    }
    return done;
}

Result<std::vector<CaseReport>> CaseStore::reports() const
{
    auto reports = readRows<CaseReport>(m_connection, m_sql["reports"], {}, [](const Statement& row) {
        CaseReport report = reportSql.read(row);
        report.month =
            Month(static_cast<int>(reportSql.beside(row, "year")), static_cast<int>(reportSql.beside(row, "month")));
        return report;
    });
    if (!reports)
        return reports;
    QHash<RowId, CaseReport*> byId;
    for (CaseReport& report : *reports)
        byId.insert(report.id, &report);
    const auto read = readEach(m_connection, m_sql["report_items"], {}, [&](const Statement& row) {
        if (CaseReport* owner = byId.value(reportItemSql.beside(row, "report")))
            owner->items.push_back(reportItemSql.read(row));
    });
    if (!read)
        return read.error();
    return reports;
}

Status CaseStore::putReport(const CaseReport& report)
{
    const RowId row = reportRow(report.rectCase, report.month);
    auto done = runOnce(
        m_connection, m_sql["put_report"], reportSql.values(report, {report.month.year(), report.month.month()}, row));
    if (!done)
        return done;
    const auto before = readRows<RowId>(
        m_connection, m_sql["report_item_ids"], {row}, [](const Statement& id) { return id.integer(0); });
    if (!before)
        return before.error();
    QSet<RowId> kept;
    int position = 0;
    for (const CaseReportItem& item : report.items) {
        const QVariantList values = reportItemSql.values(item, {row, position++});
        kept.insert(values.front().toLongLong());
        done = runOnce(m_connection, m_sql["put_report_item"], values);
        if (!done)
            return done;
    }
    return removeMissing(m_connection, m_sql["remove_report_item"], *before, kept);
}

} // namespace wuxing
