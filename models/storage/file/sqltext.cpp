// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/sqltext.h"

#include "domain/records/tables.h"

#include <QFile>
#include <QRegularExpression>

inline void initSqlResource() { Q_INIT_RESOURCE(storage_sql); }

namespace wuxing {

namespace {

// What a mark stands for; it must be known.
QString columnsOf(const QString& table, const QString& form)
{
    const TableWords* words = findTable(table);
    Q_ASSERT_X(words, "SqlText", qPrintable(table));
    const bool isForAll = form.isEmpty() || form == QLatin1String("names") || form == QLatin1String("marks");
    QStringList columns;
    const auto add = [&](const QString& column) {
        if (form.isEmpty())
            columns << table + QLatin1Char('.') + column;
        else if (form == QLatin1String("names"))
            columns << column;
        else if (form == QLatin1String("marks"))
            columns << QStringLiteral("?");
        else if (form == QLatin1String("sets"))
            columns << column + QStringLiteral(" = ?");
        else
            columns << QStringLiteral("%1 = excluded.%1").arg(column);
    };
    if (isForAll && !words->hasOwnId())
        add(QStringLiteral("id"));
    for (const FieldWords* field : words->fields()) {
        const bool isId = recordfield::isSame(field->column, "id");
        const bool isKept = field->isKey && form == QLatin1String("excluded");
        if (isForAll || (!isId && !isKept))
            add(field->name());
    }
    if (isForAll) {
        for (const FieldWords& field : words->beside())
            add(field.name());
    }
    // Not read: whoever has the row has its parent, which RecordSql::values() binds once more for it.
    if (words->parent().table) {
        if (form == QLatin1String("names"))
            columns << QStringLiteral("unit");
        else if (form == QLatin1String("marks"))
            columns << QStringLiteral("(SELECT unit FROM %1 WHERE id = ?)").arg(QLatin1String(words->parent().table));
        else if (form == QLatin1String("excluded"))
            columns << QStringLiteral("unit = excluded.unit");
    }
    return columns.join(QStringLiteral(", "));
}

} // namespace

SqlText::SqlText(const QString& aggregate)
{
    initSqlResource();
    QFile file(QStringLiteral(":/wuxing/sql/statements/%1.sql").arg(aggregate));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString mark = QStringLiteral("-- name: ");
    const QStringList parts = QString::fromUtf8(file.readAll()).split(mark, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const qsizetype lineEnd = part.indexOf(QLatin1Char('\n'));
        m_statements.insert(part.left(lineEnd).trimmed(), filled(part.mid(lineEnd + 1).trimmed()));
    }
}

QString SqlText::filled(QString statement)
{
    static const QRegularExpression mark(QStringLiteral("\\{(\\w+)(?:\\.(\\w+))?\\}"));
    for (auto found = mark.match(statement); found.hasMatch(); found = mark.match(statement, found.capturedStart()))
        statement.replace(
            found.capturedStart(), found.capturedLength(), columnsOf(found.captured(1), found.captured(2)));
    return statement;
}

QString SqlText::operator[](const char* name) const
{
    const auto found = m_statements.constFind(QLatin1String(name));
    Q_ASSERT_X(found != m_statements.constEnd(), "SqlText", name);
    return *found;
}

} // namespace wuxing
