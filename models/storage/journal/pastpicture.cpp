// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/pastpicture.h"

#include "storage/file/connection.h"
#include "storage/file/statement.h"
#include "storage/journal/pastresolver.h"

#include <algorithm>
#include <tuple>

namespace wuxing {

namespace {

QVariant sqlValue(const JournaledColumn& column, const QJsonObject& fields)
{
    const auto found = fields.constFind(column.name);
    if (found != fields.constEnd())
        return found->isNull() ? QVariant() : found->toVariant();
    // A column that came with a later upgrade stands at its default.
    if (column.defaultValue.isEmpty())
        return {};
    return column.defaultValue.startsWith(QLatin1Char('\''))
        ? QVariant(column.defaultValue.mid(1, column.defaultValue.size() - 2))
        : QVariant(column.defaultValue.toLongLong());
}

// A temporary view under the name of the table: its present rows without those that differ, and these as they stood.
Status layTable(const Connection& connection, const JournaledTable& table, const PastResolver::Differing& differing)
{
    const QStringList statements{QStringLiteral("CREATE TEMP TABLE \"past_%1\" AS SELECT * FROM main.\"%1\" WHERE 0"),
        QStringLiteral("CREATE TEMP TABLE \"gone_%1\" (id INTEGER PRIMARY KEY)"),
        QStringLiteral("CREATE TEMP VIEW \"%1\" AS SELECT * FROM main.\"%1\" "
                       "WHERE id NOT IN (SELECT id FROM temp.\"gone_%1\") UNION ALL SELECT * FROM temp.\"past_%1\"")};
    for (const QString& statement : statements) {
        if (auto done = connection.execute(statement.arg(table.name)); !done)
            return done;
    }
    Statement gone(connection, QStringLiteral("INSERT OR IGNORE INTO temp.\"gone_%1\" VALUES (?)").arg(table.name));
    for (const RowId id : differing.gone) {
        if (auto done = gone.run({id}); !done)
            return done;
    }
    QStringList names{QStringLiteral("id")};
    QStringList places{QStringLiteral("?")};
    for (const JournaledColumn& column : table.columns) {
        names << QLatin1Char('"') + column.name + QLatin1Char('"');
        places << QStringLiteral("?");
    }
    Statement then(connection,
        QStringLiteral("INSERT INTO temp.\"past_%1\" (%2) VALUES (%3)")
            .arg(table.name, names.join(QLatin1Char(',')), places.join(QLatin1Char(','))));
    for (auto row = differing.then.begin(); row != differing.then.end(); ++row) {
        QVariantList values{row.key()};
        for (const JournaledColumn& column : table.columns)
            values << sqlValue(column, *row);
        if (auto done = then.run(values); !done)
            return done;
    }
    return {};
}

// What was computed by a view of the file is computed from the past.
Status layViews(const Connection& connection, const JournalPast::Point& point)
{
    auto sql = connection.single(QStringLiteral("SELECT sql FROM main.sqlite_schema WHERE name = 'ledger_red'"));
    if (!sql)
        return sql.error();
    if (auto laid = connection.execute(sql->replace(QStringLiteral("CREATE VIEW"), QStringLiteral("CREATE TEMP VIEW")));
        !laid)
        return laid;
    if (point.isBeforeAll)
        return {};
    return connection.execute(
        QStringLiteral("CREATE TEMP VIEW operation AS SELECT * FROM main.operation WHERE seq <= %1")
            .arg(point.operation));
}

Status layRows(const Connection& connection, const QDate& day)
{
    const JournalPast journal(connection);
    const auto point = journal.endOf(day);
    if (!point)
        return point.error();
    PastResolver resolver(connection, day, point->isBeforeAll);
    if (auto resolved = resolver.resolve(point->change); !resolved)
        return resolved;
    if (auto derived = resolver.derive(); !derived)
        return derived;
    for (const JournaledTable& table : resolver.tables()) {
        const auto differing = resolver.differing().constFind(table.name);
        if (differing == resolver.differing().constEnd())
            continue;
        if (auto laid = layTable(connection, table, *differing); !laid)
            return laid;
    }
    return layViews(connection, *point);
}

} // namespace

Status PastPicture::lay(const Connection& connection, const QDate& day)
{
    // Names of households are not written to files beside the disk's own; the connection may write nowhere else.
    for (const char* pragma : {"PRAGMA temp_store = MEMORY", "PRAGMA query_only = OFF", "BEGIN"}) {
        if (auto done = connection.execute(QLatin1String(pragma)); !done)
            return done;
    }
    auto laid = layRows(connection, day);
    for (const char* statement : {"COMMIT", "PRAGMA query_only = ON"}) {
        if (auto done = connection.execute(QLatin1String(statement)); !done && laid)
            laid = done;
    }
    return laid;
}

Result<std::vector<LateFact>> PastPicture::lateFacts(const Connection& connection, const QDate& day, qint64 afterChange)
{
    PastResolver resolver(connection, day, false);
    if (auto resolved = resolver.resolve(afterChange); !resolved)
        return resolved.error();
    auto late = resolver.takeLate();
    std::sort(late.begin(), late.end(), [](const LateFact& a, const LateFact& b) {
        return std::tie(a.date, a.table, a.row, a.field) < std::tie(b.date, b.table, b.row, b.field);
    });
    return late;
}

} // namespace wuxing
