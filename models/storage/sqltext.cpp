// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqltext.h"

#include <QFile>

inline void initSqlResource() { Q_INIT_RESOURCE(storage_sql); }

namespace wuxing {

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
        m_statements.insert(part.left(lineEnd).trimmed(), part.mid(lineEnd + 1).trimmed());
    }
}

QString SqlText::operator[](const char* name) const
{
    const auto found = m_statements.constFind(QLatin1String(name));
    Q_ASSERT_X(found != m_statements.constEnd(), "SqlText", name);
    return *found;
}

} // namespace wuxing
