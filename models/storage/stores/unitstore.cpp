// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/unitstore.h"

#include "domain/units/unitfields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"
#include "storage/file/sqlvalue.h"

namespace wuxing {

namespace {
const RecordSql<Unit> unitSql;
const RecordSql<Post> postSql;
} // namespace

UnitStore::UnitStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("unit"))
{
}

Result<std::vector<Unit>> UnitStore::all() const
{
    return readRows<Unit>(m_connection, m_sql["all"], {}, [](const Statement& row) {
        Unit unit = unitSql.read(row);
        unit.secretary = row.text(unitSql.after());
        unit.secretarySince = row.date(unitSql.after() + 1);
        return unit;
    });
}

Status UnitStore::insert(const Unit& unit)
{
    if (!m_insert)
        m_insert = std::make_unique<Statement>(m_connection, m_sql["insert"]);
    return m_insert->run(unitSql.values(unit));
}

Status UnitStore::update(const Unit& unit) { return runOnce(m_connection, m_sql["update"], unitSql.changes(unit)); }

Status UnitStore::setSecretary(const Unit& before, const QString& person, const QDate& since, const QDate& today)
{
    if (person == before.secretary) {
        Statement correct(m_connection, m_sql["correct_post"]);
        return correct.run({sqlDate(since), before.id});
    }
    if (!before.secretary.isEmpty()) {
        const QDate last = since.isValid() ? since.addDays(-1) : today;
        Statement end(m_connection, m_sql["end_post"]);
        if (auto ended = end.run({sqlDate(last), before.id}); !ended)
            return ended;
    }
    if (person.isEmpty())
        return {};
    return runOnce(m_connection, m_sql["add_post"],
        postSql.values({person, since, {}, {}}, {before.id, wordKey(PostRole::Secretary)}, makeRowId()));
}

Result<std::vector<Post>> UnitStore::posts(RowId unit) const
{
    return readRows<Post>(m_connection, m_sql["posts"], {unit}, [](const Statement& row) { return postSql.read(row); });
}

} // namespace wuxing
