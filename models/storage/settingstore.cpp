// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingstore.h"

#include "domain/rowid.h"
#include "storage/connection.h"
#include "storage/sqlvalue.h"
#include "storage/statement.h"

namespace wuxing {

SettingStore::SettingStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("setting"))
{
}

Result<QHash<QString, QString>> SettingStore::all() const
{
    Statement select(m_connection, m_sql["all"]);
    if (auto ran = select.run(); !ran)
        return ran.error();
    QHash<QString, QString> settings;
    while (select.next())
        settings.insert(select.text(0), select.text(1));
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return settings;
}

Status SettingStore::put(const QString& key, const QString& value)
{
    Statement put(m_connection, m_sql["put"]);
    return put.run({derivedRowId(QStringLiteral("setting|") + key), key, sqlText(value)});
}

Result<QString> SettingStore::reportTemplate(const QString& key) const
{
    Statement select(m_connection, m_sql["template"]);
    if (auto ran = select.run({key}); !ran)
        return ran.error();
    const QString body = select.next() ? select.text(0) : QString();
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return body;
}

Status SettingStore::putReportTemplate(const QString& key, const QString& body)
{
    if (body.isEmpty()) {
        Statement remove(m_connection, m_sql["remove_template"]);
        return remove.run({key});
    }
    Statement put(m_connection, m_sql["put_template"]);
    return put.run({derivedRowId(QStringLiteral("template|") + key), key, body});
}

} // namespace wuxing
