// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unitstore.h"

#include "storage/connection.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

namespace wuxing {

UnitStore::UnitStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("unit"))
{
}

Result<std::vector<Unit>> UnitStore::all() const
{
    Statement select(m_connection, m_sql["all"]);
    if (auto ran = select.run(); !ran)
        return ran.error();
    std::vector<Unit> units;
    while (select.next()) {
        Unit& unit = units.emplace_back();
        unit.id = select.integer(0);
        unit.parent = select.integer(1);
        unit.kind = select.word<UnitKind>(2);
        unit.code = select.text(3);
        unit.name = select.text(4);
        unit.shortName = select.text(5);
        unit.starSet = select.word<StarSetKind>(6);
        unit.sortOrder = select.number(7);
        unit.initials = select.text(8);
        unit.activeFrom = select.date(9);
        unit.activeTo = select.date(10);
        unit.secretary = select.text(11);
        unit.secretarySince = select.date(12);
        unit.officeName = select.text(13);
        unit.signature = select.text(14);
    }
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return units;
}

Status UnitStore::insert(const Unit& unit)
{
    if (!m_insert)
        m_insert = std::make_unique<Statement>(m_connection, m_sql["insert"]);
    return m_insert->run({unit.id, sqlId(unit.parent), wordKey(unit.kind), unit.code, unit.name, unit.shortName,
        wordKey(unit.starSet), unit.sortOrder, sqlText(unit.initials), sqlDate(unit.activeFrom), sqlDate(unit.activeTo),
        sqlText(unit.officeName), sqlText(unit.signature)});
}

Status UnitStore::update(const Unit& unit)
{
    Statement update(m_connection, m_sql["update"]);
    return update.run({sqlId(unit.parent), wordKey(unit.kind), unit.code, unit.name, unit.shortName,
        wordKey(unit.starSet), unit.sortOrder, sqlText(unit.initials), sqlDate(unit.activeFrom), sqlDate(unit.activeTo),
        sqlText(unit.officeName), sqlText(unit.signature), unit.id});
}

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
    Statement add(m_connection, m_sql["add_post"]);
    return add.run({makeRowId(), before.id, person, sqlDate(since)});
}

Result<std::vector<Post>> UnitStore::posts(RowId unit) const
{
    return readRows<Post>(m_connection, m_sql["posts"], {unit}, [](const Statement& row) {
        return Post{row.text(0), row.date(1), row.date(2)};
    });
}

} // namespace wuxing
