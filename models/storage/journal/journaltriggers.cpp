// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journaltriggers.h"

#include "storage/file/connection.h"
#include "storage/file/statement.h"

#include <QSet>

namespace wuxing {

namespace {

// The journal itself, bytes that rows name by their hash, and thumbnails, which are made anew from what they show.
bool isInternal(const QString& table)
{
    static const QSet<QString> internal{QStringLiteral("operation"), QStringLiteral("change"), QStringLiteral("origin"),
        QStringLiteral("journal_state"), QStringLiteral("content"), QStringLiteral("thumbnail")};
    return internal.contains(table) || table.startsWith(QLatin1String("sqlite_"));
}

// The expression names the row as %1, or is NULL for tables that belong to no unit.
QString unitOf(const JournaledTable& table, const QString& row)
{
    return QString(table.unitExpression).replace(QStringLiteral("%1"), row);
}

QString insertChange(const JournaledTable& table, const QString& row, const QString& kind, const QString& fields)
{
    return QStringLiteral("INSERT INTO change (operation, tbl, row_id, unit, kind, fields) "
                          "SELECT (SELECT open_operation FROM journal_state WHERE id = 1), '%1', %2.id, %3, '%4', %5")
        .arg(table.name, row, unitOf(table, row), kind, fields);
}

QString wholeRow(const JournaledTable& table, const QString& row)
{
    QStringList pairs;
    for (const JournaledColumn& column : table.columns)
        pairs << QStringLiteral("'%1', %2.%1").arg(column.name, row);
    return QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
}

QString changedFields(const JournaledTable& table)
{
    QStringList rows;
    for (const JournaledColumn& column : table.columns)
        rows << QStringLiteral("SELECT '%1' AS field, OLD.%1 AS before, NEW.%1 AS after").arg(column.name);
    return QStringLiteral("(SELECT json_group_object(field, json_array(before, after)) FROM (%1) "
                          "WHERE before IS NOT after)")
        .arg(rows.join(QStringLiteral(" UNION ALL ")));
}

QString anyFieldChanged(const JournaledTable& table)
{
    QStringList tests{QStringLiteral("OLD.id IS NOT NEW.id")};
    for (const JournaledColumn& column : table.columns)
        tests << QStringLiteral("OLD.%1 IS NOT NEW.%1").arg(column.name);
    return tests.join(QStringLiteral(" OR "));
}

} // namespace

Result<std::vector<JournaledTable>> JournalTriggers::tables() const
{
    std::vector<JournaledTable> found;
    Statement names(m_connection,
        // A table of another program may have no id, and rows without one are no rows of ours.
        QStringLiteral("SELECT name FROM sqlite_schema AS tables WHERE type = 'table' AND EXISTS "
                       "(SELECT 1 FROM pragma_table_info(tables.name) WHERE name = 'id') ORDER BY name"));
    if (auto ran = names.run(); !ran)
        return ran.error();
    while (names.next()) {
        if (!isInternal(names.text(0)))
            found.push_back({names.text(0), {}, QStringLiteral("NULL")});
    }
    if (auto finished = names.finished(); !finished)
        return finished.error();
    for (JournaledTable& table : found) {
        Statement columns(
            m_connection, QStringLiteral("SELECT name, dflt_value FROM pragma_table_info('%1')").arg(table.name));
        if (auto ran = columns.run(); !ran)
            return ran.error();
        while (columns.next()) {
            if (columns.text(0) != QLatin1String("id"))
                table.columns.push_back({columns.text(0), columns.text(1)});
            if (columns.text(0) == QLatin1String("unit"))
                table.unitExpression = QStringLiteral("%1.unit");
        }
        if (auto finished = columns.finished(); !finished)
            return finished.error();
        if (table.name == QLatin1String("unit"))
            table.unitExpression = QStringLiteral("%1.id");
    }
    // Rows that hang on a row with a unit belong to that unit: notes and outcomes of a ledger item.
    for (JournaledTable& table : found) {
        if (table.unitExpression != QLatin1String("NULL"))
            continue;
        Statement keys(m_connection,
            QStringLiteral("SELECT \"table\", \"from\" FROM pragma_foreign_key_list('%1') ORDER BY id")
                .arg(table.name));
        if (auto ran = keys.run(); !ran)
            return ran.error();
        while (keys.next()) {
            const QString parent = keys.text(0);
            for (const JournaledTable& candidate : found) {
                if (candidate.name == parent && candidate.unitExpression == QLatin1String("%1.unit"))
                    table.unitExpression = QStringLiteral("(SELECT unit FROM %1 WHERE id = %3.%2)")
                                               .arg(parent, keys.text(1), QStringLiteral("%1"));
            }
        }
        if (auto finished = keys.finished(); !finished)
            return finished.error();
    }
    return found;
}

Result<std::vector<JournalTriggers::Trigger>> JournalTriggers::expected() const
{
    const auto journaled = tables();
    if (!journaled)
        return journaled.error();
    std::vector<Trigger> triggers;
    for (const JournaledTable& table : *journaled) {
        const QString head = QStringLiteral("CREATE TRIGGER journal_%1_%2 AFTER %3 ON %1 %4BEGIN %5; END");
        const QString when = QStringLiteral("WHEN %1 ").arg(anyFieldChanged(table));
        const auto add = [&](const QString& name, const QString& event, const QString& condition, const QString& body) {
            triggers.push_back({QStringLiteral("journal_%1_%2").arg(table.name, name),
                head.arg(table.name, name, event, condition, body)});
        };
        add(QStringLiteral("insert"), QStringLiteral("INSERT"), {},
            insertChange(table, QStringLiteral("NEW"), QStringLiteral("I"), wholeRow(table, QStringLiteral("NEW"))));
        add(QStringLiteral("update"), QStringLiteral("UPDATE"), when,
            insertChange(table, QStringLiteral("NEW"), QStringLiteral("U"), changedFields(table)));
        add(QStringLiteral("delete"), QStringLiteral("DELETE"), {},
            insertChange(table, QStringLiteral("OLD"), QStringLiteral("D"), wholeRow(table, QStringLiteral("OLD"))));
    }
    return triggers;
}

Status JournalTriggers::rebuild() const
{
    QStringList old;
    {
        Statement names(m_connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
        if (auto ran = names.run(); !ran)
            return ran.error();
        while (names.next())
            old << names.text(0);
        if (auto finished = names.finished(); !finished)
            return finished;
    }
    for (const QString& name : std::as_const(old)) {
        if (auto done = m_connection.execute(QStringLiteral("DROP TRIGGER \"%1\"").arg(name)); !done)
            return done.error();
    }
    const auto triggers = expected();
    if (!triggers)
        return triggers.error();
    for (const Trigger& trigger : *triggers) {
        if (auto done = m_connection.execute(trigger.sql); !done)
            return done.error();
    }
    return {};
}

} // namespace wuxing
