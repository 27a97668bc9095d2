// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/tablerebuild.h"

#include "storage/file/connection.h"
#include "storage/file/readrows.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::TableRebuild)
};

Result<QStringList> columnsOf(const Connection& connection, const QString& table)
{
    const auto names = readRows<QString>(connection, QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table},
        [](const Statement& row) { return row.text(0); });
    if (!names)
        return names.error();
    return QStringList(names->begin(), names->end());
}

} // namespace

TableRebuild::TableRebuild(const Connection& connection)
    : m_connection(connection)
{
}

TableRebuild::~TableRebuild()
{
    if (!m_begun)
        return;
    (void)m_connection.execute(QStringLiteral("PRAGMA legacy_alter_table = OFF"));
    (void)m_connection.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
}

Status TableRebuild::begin()
{
    m_begun = true;
    // Else the names in references, views and triggers would follow the table that goes away.
    for (const char* pragma : {"PRAGMA foreign_keys = OFF", "PRAGMA legacy_alter_table = ON"}) {
        if (auto done = m_connection.execute(QLatin1String(pragma)); !done)
            return done;
    }
    const auto stray = strayReferences();
    if (!stray)
        return stray.error();
    m_strayBefore = *stray;
    return {};
}

Status TableRebuild::run(const QString& script) const
{
    static const QRegularExpression create(
        QStringLiteral("^CREATE TABLE (\\w+) "), QRegularExpression::MultilineOption);
    const QStringList statements = Connection::statementsOf(script);
    for (const QString& statement : statements) {
        const QString table = create.match(statement).captured(1);
        const auto columns = columnsOf(m_connection, table);
        if (!columns)
            return columns.error();
        if (auto done = columns->isEmpty() ? m_connection.execute(statement) : rebuild(table, statement); !done)
            return done;
    }
    return {};
}

Status TableRebuild::rebuild(const QString& table, const QString& create) const
{
    const QString former = QStringLiteral("former_") + table;
    if (auto renamed = m_connection.execute(QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(table, former)); !renamed)
        return renamed;
    if (auto made = m_connection.execute(create); !made)
        return made;
    const auto before = columnsOf(m_connection, former);
    const auto now = columnsOf(m_connection, table);
    if (!before || !now)
        return !before ? before.error() : now.error();
    QStringList into;
    QStringList from;
    for (const QString& column : *now) {
        if (before->contains(column)) {
            into << column;
            from << QStringLiteral("old.") + column;
        }
    }
    static const QRegularExpression filled(
        QStringLiteral("^-- filled: (\\w+) = (.+)$"), QRegularExpression::MultilineOption);
    for (auto fill = filled.globalMatch(create); fill.hasNext();) {
        const auto found = fill.next();
        into << found.captured(1);
        from << QStringLiteral("(%1)").arg(found.captured(2));
    }
    const auto taken =
        m_connection.execute(QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %4 AS old")
                                 .arg(table, into.join(QStringLiteral(", ")), from.join(QStringLiteral(", ")), former));
    return taken ? m_connection.execute(QStringLiteral("DROP TABLE ") + former) : taken;
}

Result<qint64> TableRebuild::strayReferences() const
{
    const auto count = m_connection.single(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (!count)
        return count.error();
    return count->toLongLong();
}

Status TableRebuild::check() const
{
    const auto stray = strayReferences();
    if (!stray)
        return stray.error();
    if (*stray > m_strayBefore)
        return Error{ErrorCode::Internal, Text::tr("The file could not be upgraded. Nothing was changed."),
            QStringLiteral("%1 references lead to nothing, %2 before").arg(*stray).arg(m_strayBefore)};
    return {};
}

} // namespace wuxing
