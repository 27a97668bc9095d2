// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace wuxing {

Statement::Statement(const Connection& connection, const QString& sql)
    : m_query(std::make_unique<QSqlQuery>(connection.handle()))
{
    m_query->setForwardOnly(true);
    m_prepared = m_query->prepare(sql);
}

Statement::~Statement() = default;

Status Statement::run(const QVariantList& values)
{
    if (!m_prepared)
        return Connection::errorFrom(m_query->lastError());
    for (int i = 0; i < values.size(); ++i)
        m_query->bindValue(i, values.at(i));
    if (!m_query->exec())
        return Connection::errorFrom(m_query->lastError());
    return {};
}

bool Statement::next() { return m_query->next(); }

Status Statement::finished() const
{
    if (m_query->lastError().type() == QSqlError::NoError)
        return {};
    return Connection::errorFrom(m_query->lastError());
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
    const QString text = m_query->value(column).toString();
    return text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
}

} // namespace wuxing
