// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/statement.h"

#include "domain/values/characters.h"
#include "storage/file/connection.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Statement)
};
} // namespace

Statement::Statement(const Connection& connection, const QString& sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(connection.takePrepared(sql))
    , m_prepared(m_query != nullptr)
{
    if (m_prepared)
        return;
    m_query = std::make_unique<QSqlQuery>(connection.handle());
    m_query->setForwardOnly(true);
    m_prepared = m_query->prepare(sql);
}

Statement::~Statement()
{
    if (m_prepared)
        m_connection.keepPrepared(m_sql, std::move(m_query));
}

Status Statement::run(const QVariantList& values)
{
    if (m_connection.isStopped())
        return stopped();
    if (!m_prepared)
        return m_connection.error(m_query->lastError());
    m_unknown.reset();
    for (int i = 0; i < values.size(); ++i)
        m_query->bindValue(i, values.at(i));
    if (!m_query->exec())
        return m_connection.error(m_query->lastError());
    return {};
}

Error Statement::stopped() { return {ErrorCode::Cancelled, Text::tr("Cancelled."), {}}; }

bool Statement::next() { return !m_connection.isStopped() && m_query->next(); }

Status Statement::finished() const
{
    if (m_connection.isStopped())
        return stopped();
    if (m_query->lastError().type() != QSqlError::NoError)
        return m_connection.error(m_query->lastError());
    return m_unknown ? Status(*m_unknown) : Status();
}

int Statement::rowsAffected() const { return m_query->numRowsAffected(); }

QVariant Statement::value(int column) const { return m_query->value(column); }

QString Statement::text(int column) const { return m_query->value(column).toString(); }

qint64 Statement::integer(int column) const { return m_query->value(column).toLongLong(); }

std::optional<qint64> Statement::optional(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QDate Statement::date(int column) const
{
    const QString written = text(column);
    if (written.isEmpty())
        return {};
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!date.isValid())
        unknown(column);
    return date;
}

void Statement::unknown(int column) const
{
    if (m_unknown)
        return;
    const QSqlField field = m_query->record().field(column);
    m_unknown = Error{ErrorCode::Damaged,
        Text::tr("The file holds “%1” in %2, which this program does not know. Nothing was read from there. Check the "
                 "file, restore a backup, or open it with the version that wrote it.")
            .arg(characters::first(text(column), 40),
                field.tableName().isEmpty() ? field.name() : field.tableName() + QLatin1Char('.') + field.name()),
        {}};
}

} // namespace wuxing
