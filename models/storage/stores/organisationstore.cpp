// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/organisationstore.h"

#include "domain/units/departmentfields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

#include <QSet>

#include <algorithm>

namespace wuxing {

namespace {

const RecordSql<Department> departmentSql;
const RecordSql<Department::Member> memberSql;
const RecordSql<Department::Charge> chargeSql;

// The values of a row, whose id is noted among those that stay.
QVariantList kept(QSet<RowId>& rows, const QVariantList& values)
{
    rows.insert(values.front().toLongLong());
    return values;
}

Department* find(Organisation& organisation, RowId id)
{
    const auto found = std::find_if(
        organisation.begin(), organisation.end(), [&](const Department& department) { return department.id == id; });
    return found == organisation.end() ? nullptr : &*found;
}

} // namespace

OrganisationStore::OrganisationStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("organisation"))
{
}

Result<Organisation> OrganisationStore::read() const
{
    auto organisation = readRows<Department>(
        m_connection, m_sql["departments"], {}, [](const Statement& row) { return departmentSql.read(row); });
    if (!organisation)
        return organisation;
    const auto readParts = [&](const char* name, const auto& columns, auto Department::*parts) {
        return readEach(m_connection, m_sql[name], {}, [&](const Statement& row) {
            if (Department* department = find(*organisation, columns.beside(row, "department")))
                (department->*parts).push_back(columns.read(row));
        });
    };
    auto read = readParts("members", memberSql, &Department::members);
    if (read)
        read = readParts("charges", chargeSql, &Department::charges);
    if (!read)
        return read.error();
    return organisation;
}

Status OrganisationStore::put(const Organisation& organisation)
{
    QSet<RowId> departments;
    QSet<RowId> members;
    QSet<RowId> charges;
    Statement put(m_connection, m_sql["put"]);
    Statement putMember(m_connection, m_sql["put_member"]);
    Statement putCharge(m_connection, m_sql["put_charge"]);
    for (const Department& department : organisation) {
        auto done = put.run(kept(departments, departmentSql.values(department)));
        if (done)
            done = runEach(putMember, department.members, [&](const Department::Member& member, int place) {
                return kept(members, memberSql.values(member, {department.id, place}));
            });
        for (const Department::Charge& charge : department.charges) {
            if (done && charge.duty != StarDuty::None)
                done = putCharge.run(kept(charges, chargeSql.values(charge, {department.id})));
        }
        if (!done)
            return done;
    }
    const auto gone = [&](const char* list, const char* remove, const QSet<RowId>& rows) {
        return removeOthers(m_connection, m_sql[list], {}, m_sql[remove], rows);
    };
    if (auto done = gone("charges", "remove_charge", charges); !done)
        return done;
    if (auto done = gone("members", "remove_member", members); !done)
        return done;
    return gone("departments", "remove", departments);
}

} // namespace wuxing
