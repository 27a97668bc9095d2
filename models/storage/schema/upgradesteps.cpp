// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/upgradesteps.h"

#include "domain/ledger/ledgeritem.h"
#include "domain/papers/paperfields.h"
#include "domain/time/period.h"
#include "storage/file/contents.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"
#include "storage/file/sqltext.h"
#include "storage/stores/frozenstore.h"

namespace wuxing::upgradesteps {

namespace {

// content of the paper is the hash that stood beside the body, where one did.
struct OldPaper {
    FrozenPaper paper;
    QByteArray body;
};

// Before version 8 sheets of the joint review and reports were frozen in a table each, with their content in the row.
Result<std::vector<OldPaper>> oldSheets(const Connection& connection)
{
    return readRows<OldPaper>(connection,
        QStringLiteral(
            "SELECT id, unit, year, quarter, code, facts, content, frozen_at, lifted_at, lift_reason FROM freeze"),
        {}, [](const Statement& row) {
            FrozenPaper paper{row.integer(0), row.integer(1), FrozenStore::reviewSheet,
                Quarter(row.number(2), row.number(3)).toString(), row.text(4), row.text(5), {},
                QDateTime::fromString(row.text(7), Qt::ISODateWithMs),
                QDateTime::fromString(row.text(8), Qt::ISODateWithMs), row.text(9)};
            return OldPaper{std::move(paper), row.text(6).toUtf8()};
        });
}

Result<std::vector<OldPaper>> oldReports(const Connection& connection)
{
    return readRows<OldPaper>(connection,
        QStringLiteral(
            "SELECT id, unit, what, period, content, frozen_at, lifted_at, lift_reason, sha256 FROM frozen_report"),
        {}, [](const Statement& row) {
            FrozenPaper paper{row.integer(0), row.integer(1), row.text(2), row.text(3), {}, {}, row.text(8),
                QDateTime::fromString(row.text(5), Qt::ISODate), QDateTime::fromString(row.text(6), Qt::ISODate),
                row.text(7)};
            return OldPaper{std::move(paper), row.text(4).toUtf8()};
        });
}

// A report that was changed outside the program still has the hash of what was frozen, and is found out by it.
Status keepPapers(const Connection& connection)
{
    const RecordSql<FrozenPaper> sql;
    const Contents contents(connection);
    Statement put(connection,
        SqlText::filled(
            QStringLiteral("INSERT INTO frozen_paper ({frozen_paper.names}) VALUES ({frozen_paper.marks})")));
    for (const auto read : {&oldSheets, &oldReports}) {
        auto papers = read(connection);
        if (!papers)
            return papers.error();
        for (OldPaper& old : *papers) {
            const auto content = contents.put(old.body);
            if (!content)
                return content.error();
            if (old.paper.content.isEmpty())
                old.paper.content = *content;
            if (auto kept = put.run(sql.values(old.paper)); !kept)
                return kept;
        }
    }
    return {};
}

// Items older than version 6 had words for where they come from, and no kind.
Status nameSources(const Connection& connection)
{
    struct Source {
        RowId item;
        QString words;
    };
    const auto unnamed = readRows<Source>(connection,
        QStringLiteral("SELECT id, source FROM ledger_item WHERE source_kind = ''"), {}, [](const Statement& row) {
            return Source{row.integer(0), row.text(1)};
        });
    if (!unnamed)
        return unnamed.error();
    Statement put(connection, QStringLiteral("UPDATE ledger_item SET source_kind = ? WHERE id = ?"));
    return runEach(put, *unnamed, [](const Source& source, int) {
        return QVariantList{wordKey(ledgerSourceFromText(source.words).value_or(LedgerSource::Other)), source.item};
    });
}

} // namespace

Status run(const Connection& connection, int version)
{
    if (version != 8)
        return {};
    const auto kept = keepPapers(connection);
    return kept ? nameSources(connection) : kept;
}

} // namespace wuxing::upgradesteps
