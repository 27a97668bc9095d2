// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journalpast.h"

#include "domain/records/tables.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/sqlvalue.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wuxing {

namespace {

QJsonObject objectOf(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

QString quoted(const QStringList& names)
{
    return QLatin1Char('\'') + names.join(QStringLiteral("', '")) + QLatin1Char('\'');
}

// Takes changes back, newest first, until the row is what it was.
class Rewinding {
public:
    void takeBack(QChar kind, const QJsonObject& fields)
    {
        if (kind == QLatin1Char('U')) {
            for (auto field = fields.begin(); field != fields.end(); ++field)
                m_fields.insert(field.key(), field.value().toArray().at(0));
            return;
        }
        m_stood = kind == QLatin1Char('D');
        m_isWhole = true;
        m_fields = fields;
    }
    PastRow row(const QJsonObject& now) const
    {
        QJsonObject then = m_fields;
        if (!m_isWhole) {
            then = now;
            for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
                then.insert(field.key(), field.value());
        }
        return {m_stood, then, now, m_changedAt};
    }
    void setChangedAt(const QDateTime& at) { m_changedAt = at; }

private:
    QJsonObject m_fields;
    QDateTime m_changedAt;
    bool m_stood = true;
    bool m_isWhole = false; //< m_fields are all of them, and not those that differ from today
};

} // namespace

JournalPast::JournalPast(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("journal"))
{
}

Result<JournalPast::Point> JournalPast::endOf(const QDate& day) const
{
    const QString end = day.addDays(1).startOfDay().toUTC().toString(Qt::ISODateWithMs);
    Statement select(m_connection, m_sql["before"]);
    if (auto ran = select.run({end}); !ran)
        return ran.error();
    if (!select.next())
        return select.finished().error();
    return Point{select.integer(0), select.integer(1), select.integer(0) == 0 && select.integer(2) > 0};
}

Result<QVariant> JournalPast::valueAsOf(const QString& table, RowId row, const QString& field, const QDate& day) const
{
    const auto point = endOf(day);
    if (!point)
        return point.error();
    Statement changes(m_connection, m_sql["changes_of_row"]);
    if (auto ran = changes.run({table, row, point->change}); !ran)
        return ran.error();
    while (changes.next()) {
        const QJsonObject fields = objectOf(changes.text(1));
        if (!fields.contains(field))
            continue;
        const QJsonValue value = fields.value(field);
        return (changes.text(0) == QLatin1String("U") ? value.toArray().at(0) : value).toVariant();
    }
    if (auto finished = changes.finished(); !finished)
        return finished.error();
    const auto tables = JournalTriggers(m_connection).tables();
    if (!tables)
        return tables.error();
    for (const JournaledTable& candidate : *tables) {
        if (candidate.name != table)
            continue;
        const auto now = present(candidate, {row});
        if (!now)
            return now.error();
        return now->value(row).value(field).toVariant();
    }
    return QVariant();
}

Result<QHash<QString, QList<RowId>>> JournalPast::enteredAfter(qint64 change, const QStringList& named) const
{
    QHash<QString, QList<RowId>> entered;
    const auto read = readEach(m_connection, m_sql["entered_after"].arg(quoted(named)), {change},
        [&](const Statement& row) { entered[row.text(0)].append(row.integer(1)); });
    if (!read)
        return read.error();
    return entered;
}

Result<PastRows> JournalPast::rowsChangedAfter(
    qint64 change, const std::vector<JournaledTable>& tables, const QStringList& named) const
{
    QHash<QString, QHash<RowId, Rewinding>> rewound;
    const auto read =
        readEach(m_connection, m_sql["changes_after"].arg(quoted(named)), {change}, [&](const Statement& row) {
            const QString kind = row.text(2);
            Rewinding& one = rewound[row.text(0)][row.integer(1)];
            one.takeBack(kind.isEmpty() ? QChar() : kind.front(), objectOf(row.text(3)));
            one.setChangedAt(QDateTime::fromString(row.text(4), Qt::ISODateWithMs));
        });
    if (!read)
        return read.error();
    PastRows rows;
    for (const JournaledTable& table : tables) {
        const auto changed = rewound.constFind(table.name);
        if (changed == rewound.constEnd())
            continue;
        const auto now = present(table, changed->keys());
        if (!now)
            return now.error();
        for (auto one = changed->begin(); one != changed->end(); ++one)
            rows[table.name].insert(one.key(), one->row(now->value(one.key())));
    }
    return rows;
}

Result<std::pair<QDate, qint64>> JournalPast::earliestLedgerFact(qint64 afterChange) const
{
    Statement select(m_connection, m_sql["earliest_ledger_fact"]);
    if (auto ran = select.run({afterChange, afterChange, afterChange}); !ran)
        return ran.error();
    if (select.next())
        return std::pair(select.date(0), select.integer(1));
    return select.finished().error();
}

Result<qint64> JournalPast::enteredWith(const QString& table, RowId row) const
{
    return number("entered_with", {sqlList(namesOf(table)), row});
}

Result<qint64> JournalPast::lastWritten(const QString& table, RowId row, const QString& column) const
{
    const auto path = [](const QString& name) { return QStringLiteral("$.") + name; };
    if (!column.isEmpty())
        return number("last_written", {sqlList(namesOf(table)), row, path(column)});
    const TableWords* children = findTable(table);
    if (!children)
        return 0;
    // What hangs on two rows, as a partner does, has no one parent: the record it is part of stands first beside it.
    const char* parent = children->parent().table ? children->parent().column : children->beside().front().column;
    return number("last_written_under", {table, path(QString::fromUtf8(parent)), row});
}

Result<qint64> JournalPast::number(const char* statement, const QVariantList& values) const
{
    const auto found =
        readRows<qint64>(m_connection, m_sql[statement], values, [](const Statement& row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found->empty() ? 0 : found->front();
}

Result<QHash<RowId, QJsonObject>> JournalPast::present(const JournaledTable& table, const QList<RowId>& rows) const
{
    QStringList pairs;
    for (const JournaledColumn& column : table.columns)
        pairs << QStringLiteral("'%1', \"%1\"").arg(column.name);
    QStringList ids;
    for (const RowId row : rows)
        ids << QString::number(row);
    const QString sql = QStringLiteral("SELECT id, json_object(%1) FROM \"%2\" WHERE id IN (SELECT value FROM "
                                       "json_each(?))")
                            .arg(pairs.join(QStringLiteral(", ")), table.name);
    QHash<RowId, QJsonObject> found;
    const auto read = readEach(m_connection, sql, {QStringLiteral("[%1]").arg(ids.join(QLatin1Char(',')))},
        [&](const Statement& row) { found.insert(row.integer(0), objectOf(row.text(1))); });
    if (!read)
        return read.error();
    return found;
}

} // namespace wuxing
