// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/settingstore.h"

#include "domain/papers/paperfields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"
#include "storage/file/sqlvalue.h"

namespace wuxing {

namespace {
const RecordSql<PaperTemplate> templateSql;
const QString reportKind = wordKey(TemplateKind::Report);
} // namespace

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

Status SettingStore::put(const QString& key, const QString& value, Reach reach)
{
    Statement put(m_connection, m_sql[reach == Reach::Local ? "put_local" : "put"]);
    return put.run({derivedRowId(QStringLiteral("setting|") + key), key, sqlText(value)});
}

Result<QString> SettingStore::reportTemplate(const QString& key) const
{
    const auto rows = readRows<PaperTemplate>(
        m_connection, m_sql["template"], {reportKind, key}, [](const Statement& row) { return templateSql.read(row); });
    if (!rows)
        return rows.error();
    return rows->empty() ? QString() : rows->front().body;
}

Status SettingStore::putReportTemplate(const QString& key, const QString& body)
{
    if (body.isEmpty())
        return runOnce(m_connection, m_sql["remove_template"], {reportKind, key});
    return runOnce(m_connection, m_sql["put_template"], templateSql.values({TemplateKind::Report, key, body, {}}));
}

} // namespace wuxing
