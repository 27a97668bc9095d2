// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/personstore.h"

#include "domain/exchange/exchangefields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

namespace wuxing {

namespace {
const RecordSql<Person> personSql;
} // namespace

PersonStore::PersonStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("person"))
{
}

Result<std::vector<Person>> PersonStore::all() const
{
    return readRows<Person>(m_connection, m_sql["all"], {}, [](const Statement& row) { return personSql.read(row); });
}

Status PersonStore::put(const Person& person) { return runOnce(m_connection, m_sql["put"], personSql.values(person)); }

} // namespace wuxing
