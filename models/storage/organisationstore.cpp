// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/organisationstore.h"

#include "storage/connection.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

#include <QSet>

#include <algorithm>

namespace wuxing {

namespace {

RowId chargeRow(RowId department, const Department::Charge& charge)
{
    return derivedRowId(
        QStringLiteral("department_charge|%1|%2|%3").arg(department).arg(wordKey(charge.set), charge.star));
}
RowId memberRow(RowId department, size_t place)
{
    return derivedRowId(QStringLiteral("department_member|%1|%2").arg(department).arg(place));
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
    auto organisation = readRows<Department>(m_connection, m_sql["departments"], {}, [](const Statement& row) {
        return Department{row.integer(0), row.text(1), row.integer(2) != 0, row.number(3), {}, {}};
    });
    if (!organisation)
        return organisation;
    auto read = readEach(m_connection, m_sql["members"], {}, [&](const Statement& row) {
        if (Department* department = find(*organisation, row.integer(1)))
            department->members.push_back({row.text(2), row.text(3)});
    });
    if (!read)
        return read.error();
    read = readEach(m_connection, m_sql["charges"], {}, [&](const Statement& row) {
        if (Department* department = find(*organisation, row.integer(1)))
            department->charges.push_back({row.word<StarSetKind>(2), row.text(3), row.word<StarDuty>(4)});
    });
    if (!read)
        return read.error();
    return organisation;
}

Status OrganisationStore::put(const Organisation& organisation)
{
    QSet<RowId> departments;
    QSet<RowId> members;
    QSet<RowId> charges;
    for (const Department& department : organisation) {
        departments.insert(department.id);
        if (auto put = runOnce(m_connection, m_sql["put"],
                {department.id, department.name, department.isOffice ? 1 : 0, department.position});
            !put)
            return put;
        for (size_t i = 0; i < department.members.size(); ++i) {
            const RowId row = memberRow(department.id, i);
            members.insert(row);
            const auto& member = department.members[i];
            if (auto put = runOnce(m_connection, m_sql["put_member"],
                    {row, department.id, static_cast<int>(i), member.person, sqlText(member.duty)});
                !put)
                return put;
        }
        for (const Department::Charge& charge : department.charges) {
            if (charge.duty == StarDuty::None)
                continue;
            const RowId row = chargeRow(department.id, charge);
            charges.insert(row);
            if (auto put = runOnce(m_connection, m_sql["put_charge"],
                    {row, department.id, wordKey(charge.set), charge.star, wordKey(charge.duty)});
                !put)
                return put;
        }
    }
    const auto gone = [&](const char* list, const char* remove, const QSet<RowId>& kept) -> Status {
        const auto before =
            readRows<RowId>(m_connection, m_sql[list], {}, [](const Statement& row) { return row.integer(0); });
        if (!before)
            return before.error();
        return removeMissing(m_connection, m_sql[remove], *before, kept);
    };
    if (auto done = gone("charges", "remove_charge", charges); !done)
        return done;
    if (auto done = gone("members", "remove_member", members); !done)
        return done;
    return gone("departments", "remove", departments);
}

} // namespace wuxing
