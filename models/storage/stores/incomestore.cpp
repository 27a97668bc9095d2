// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/incomestore.h"

#include "domain/income/incomefields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

#include <QHash>
#include <QSet>

namespace wuxing {

namespace {

const RecordSql<Income> incomeSql;
const RecordSql<Project> projectSql;
const RecordSql<Project::Fund> fundSql;
const RecordSql<Project::Partner> partnerSql;
const RecordSql<Project::YearIncome> yearSql;
const RecordSql<Pairing> pairingSql;

// Puts the parts of a project that are there and removes the rest.
struct PartStatements {
    QString ids, put, remove;
};
template <class Part>
Status putParts(const Connection& connection, const RecordSql<Part>& columns, RowId project,
    const std::vector<Part>& parts, const PartStatements& sql)
{
    const auto before =
        readRows<RowId>(connection, sql.ids, {project}, [](const Statement& row) { return row.integer(0); });
    if (!before)
        return before.error();
    QSet<RowId> kept;
    Statement put(connection, sql.put);
    for (const Part& part : parts) {
        const QVariantList values = columns.values(part, {project});
        kept.insert(values.front().toLongLong());
        if (auto done = put.run(values); !done)
            return done;
    }
    return removeMissing(connection, sql.remove, *before, kept);
}

} // namespace

IncomeStore::IncomeStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("income"))
{
}

Result<std::vector<Income>> IncomeStore::incomes() const
{
    return readRows<Income>(
        m_connection, m_sql["incomes"], {}, [](const Statement& row) { return incomeSql.read(row); });
}

Status IncomeStore::put(const Income& income) { return runOnce(m_connection, m_sql["put"], incomeSql.values(income)); }

Status IncomeStore::remove(const Income& income)
{
    return runOnce(m_connection, m_sql["remove"], {incomeSql.rowOf(income)});
}

Result<std::vector<Project>> IncomeStore::projects() const
{
    auto projects = readRows<Project>(
        m_connection, m_sql["projects"], {}, [](const Statement& row) { return projectSql.read(row); });
    if (!projects)
        return projects;
    QHash<RowId, Project*> byId;
    for (Project& project : *projects)
        byId.insert(project.id, &project);
    const auto readParts = [&](const char* statement, const auto& columns, auto Project::*parts) {
        return readEach(m_connection, m_sql[statement], {}, [&](const Statement& row) {
            if (Project* owner = byId.value(columns.beside(row, "project")))
                (owner->*parts).push_back(columns.read(row));
        });
    };
    auto read = readParts("funds", fundSql, &Project::funds);
    if (read)
        read = readParts("partners", partnerSql, &Project::partners);
    if (read)
        read = readParts("project_incomes", yearSql, &Project::incomes);
    if (!read)
        return read.error();
    return projects;
}

Status IncomeStore::put(const Project& project)
{
    auto done = runOnce(m_connection, m_sql["put_project"], projectSql.values(project));
    if (done)
        done = putParts(m_connection, fundSql, project.id, project.funds,
            {m_sql["fund_ids"], m_sql["put_fund"], m_sql["remove_fund"]});
    if (done)
        done = putParts(m_connection, partnerSql, project.id, project.partners,
            {m_sql["partner_ids"], m_sql["put_partner"], m_sql["remove_partner"]});
    if (done)
        done = putParts(m_connection, yearSql, project.id, project.incomes,
            {m_sql["project_income_ids"], m_sql["put_project_income"], m_sql["remove_project_income"]});
    return done;
}

Status IncomeStore::removeProject(RowId project)
{
    const auto all = projects();
    if (!all)
        return all.error();
    for (const Project& known : *all) {
        if (known.id != project)
            continue;
        Project bare = known;
        bare.funds.clear();
        bare.partners.clear();
        bare.incomes.clear();
        if (auto emptied = put(bare); !emptied)
            return emptied;
    }
    return runOnce(m_connection, m_sql["remove_project"], {project});
}

Result<std::vector<Pairing>> IncomeStore::pairings() const
{
    return readRows<Pairing>(
        m_connection, m_sql["pairings"], {}, [](const Statement& row) { return pairingSql.read(row); });
}

Status IncomeStore::put(const Pairing& pairing)
{
    return runOnce(m_connection, m_sql["put_pairing"], pairingSql.values(pairing));
}

Status IncomeStore::removePairing(RowId pairing) { return runOnce(m_connection, m_sql["remove_pairing"], {pairing}); }

} // namespace wuxing
