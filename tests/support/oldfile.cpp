// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oldfile.h"

#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/journal/journal.h"
#include "storage/schema/migrator.h"
#include "support/catch.h"

#include <QFile>

namespace wuxing::oldfile {

void write(const Connection& connection, const QDateTime& at, const QStringList& statements)
{
    struct Last {
        qint64 seq = 0;
        qint64 change = 0;
        QString hash;
    };
    const auto rows = readRows<Last>(connection,
        QStringLiteral("SELECT seq, last_change, hash FROM operation ORDER BY seq DESC LIMIT 1"), {},
        [](const Statement& row) {
            return Last{row.integer(0), row.integer(1), row.text(2)};
        });
    REQUIRE_OK(rows);
    const Last last = rows->empty() ? Last{} : rows->front();
    Operation operation;
    operation.seq = last.seq + 1;
    operation.at = at.toUTC();
    operation.author = QStringLiteral("甲");
    operation.host = QStringLiteral("pc");
    operation.action = {Action::Code::EditUnit, {QStringLiteral("x")}};
    operation.firstChange = last.change + 1;
    operation.seal = 1;
    REQUIRE_OK(connection.execute(QStringLiteral("UPDATE journal_state SET open_operation = %1").arg(operation.seq)));
    for (const QString& statement : statements) {
        CAPTURE(statement);
        REQUIRE_OK(connection.execute(statement));
    }
    operation.lastChange = connection.single(QStringLiteral("SELECT max(seq) FROM change"))->toLongLong();
    const auto bytes = JournalSeal(connection).changeBytes(operation.firstChange, operation.lastChange);
    REQUIRE_OK(bytes);
    operation.hash = JournalSeal::of(last.hash, operation, *bytes);
    REQUIRE_OK(runOnce(connection, QStringLiteral("INSERT INTO operation VALUES (?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?)"),
        {operation.seq, operation.at.toString(Qt::ISODateWithMs), operation.author, operation.host,
            wordKey(operation.kind), operation.action.key(), QStringLiteral("[\"x\"]"), operation.firstChange,
            operation.lastChange, operation.hash}));
    REQUIRE_OK(connection.execute(QStringLiteral("UPDATE journal_state SET open_operation = NULL")));
}

void fill(const QString& path, int version)
{
    const auto connection = Connection::open(path, Connection::Mode::Create);
    REQUIRE_OK(connection);
    for (int step = 1; step <= version; ++step) {
        REQUIRE_OK(Migrator(**connection).upgrade(step));
        QFile file(QStringLiteral(WUXING_TEST_DATA "/upgrades/rows-%1.sql").arg(step));
        REQUIRE(file.open(QIODevice::ReadOnly));
        write(**connection, QDateTime(QDate(2023, step, 1), QTime(12, 0)),
            QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts));
    }
}

} // namespace wuxing::oldfile
