// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordbench.h"

#include "domain/ledger/ledgerfields.h"
#include "measure.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"
#include "storage/file/sqltext.h"

#include <QTemporaryDir>

namespace wuxing::bench {

namespace {

constexpr int rows = 200'000;

// The columns of the ledger and nothing else: what is compared is the reading.
Status fill(const Connection& connection)
{
    if (auto made = connection.execute(
            SqlText::filled(QStringLiteral("CREATE TABLE ledger_item ({ledger_item.names}, PRIMARY KEY (id))")));
        !made)
        return made;
    LedgerItem item;
    item.unit = 7;
    item.source = QStringLiteral("季度联审");
    item.problem = QStringLiteral("村内道路破损，群众出行不便");
    item.measure = QStringLiteral("筹资硬化道路，落实管护责任");
    item.leader = item.person = item.verifier = QStringLiteral("张三");
    item.department = QStringLiteral("镇党建办");
    item.start = QDate(2023, 3, 1);
    item.due = item.firstDue = QDate(2023, 9, 30);
    item.progress = 40;
    const RecordSql<LedgerItem> sql;
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement insert(connection,
        SqlText::filled(QStringLiteral("INSERT INTO ledger_item ({ledger_item.names}) VALUES ({ledger_item.marks})")));
    for (int i = 1; i <= rows; ++i) {
        item.id = i;
        if (auto done = insert.run(sql.values(item)); !done)
            return done;
    }
    return transaction.commit();
}

LedgerItem byPosition(const Statement& row)
{
    LedgerItem item;
    item.id = row.integer(0);
    item.unit = row.integer(1);
    item.source = row.text(2);
    item.sourceKind = row.word<LedgerSource>(3);
    item.sourceId = row.integer(4);
    item.problem = row.text(5);
    item.measure = row.text(6);
    item.leader = row.text(7);
    item.department = row.text(8);
    item.person = row.text(9);
    item.start = row.date(10);
    item.due = row.date(11);
    item.firstDue = row.date(12);
    item.state = row.word<LedgerState>(13);
    item.progress = row.number(14);
    item.result = row.text(15);
    item.evidence = row.text(16);
    item.closingOpinion = row.text(17);
    item.closedOn = row.date(18);
    item.cancelReason = row.text(19);
    item.remark = row.text(20);
    item.category = row.text(21);
    item.verifier = row.text(22);
    return item;
}

} // namespace

void records()
{
    const QTemporaryDir folder;
    const auto connection = Connection::open(folder.filePath(QStringLiteral("records.db")), Connection::Mode::Create);
    if (!connection)
        return note(connection.error().message);
    if (auto filled = fill(**connection); !filled)
        return note(filled.error().message + filled.error().detail);
    const QString select = SqlText::filled(QStringLiteral("SELECT {ledger_item} FROM ledger_item"));
    const RecordSql<LedgerItem> sql;
    std::vector<LedgerItem> described;
    std::vector<LedgerItem> counted;
    const auto read = [&](std::vector<LedgerItem>& into, const auto& reader) {
        if (auto items = readRows<LedgerItem>(**connection, select, {}, reader))
            into = std::move(*items);
    };
    const double ours = median([&] { read(described, [&](const Statement& row) { return sql.read(row); }); });
    const double baseline = median([&] { read(counted, byPosition); });
    if (described.size() != rows || !(described == counted))
        note(QStringLiteral("the two ways read different rows"));
    report(QStringLiteral("reading the ledger by its description"), rows, ours, baseline, 1.3);
}

} // namespace wuxing::bench
