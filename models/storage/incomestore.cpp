// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/incomestore.h"

#include "storage/connection.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

#include <QHash>
#include <QSet>

namespace wuxing {

namespace {

RowId incomeRow(const Income& income)
{
    return derivedRowId(QStringLiteral("income|%1|%2|%3|%4")
                            .arg(income.unit)
                            .arg(income.year)
                            .arg(income.category)
                            .arg(income.operating ? 1 : 0));
}

RowId partRow(const char* table, RowId project, const QString& key)
{
    return derivedRowId(QStringLiteral("%1|%2|%3").arg(QLatin1String(table)).arg(project).arg(key));
}

// Puts the parts of a project that are there and removes the rest.
template <class Part, class Key, class Values>
Status putParts(const Connection& connection, const SqlText& sql, const char* table, RowId project,
    const std::vector<Part>& parts, const char* list, const char* put, const char* remove, const Key& key,
    const Values& values)
{
    std::vector<RowId> before;
    const auto read = readEach(connection, sql[list], {}, [&](const Statement& row) {
        if (row.integer(0) == project)
            before.push_back(row.integer(3));
    });
    if (!read)
        return read;
    QSet<RowId> kept;
    for (const Part& part : parts) {
        const RowId row = partRow(table, project, key(part));
        kept.insert(row);
        if (auto done = runOnce(connection, sql[put], QVariantList{row, project} + values(part)); !done)
            return done;
    }
    return removeMissing(connection, sql[remove], before, kept);
}

} // namespace

IncomeStore::IncomeStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("income"))
{
}

Result<std::vector<Income>> IncomeStore::incomes() const
{
    return readRows<Income>(m_connection, m_sql["incomes"], {}, [](const Statement& row) {
        return Income{row.integer(0), row.number(1), row.text(2), row.integer(3) != 0, Money::fromFen(row.integer(4)),
            row.text(5)};
    });
}

Status IncomeStore::put(const Income& income)
{
    return runOnce(m_connection, m_sql["put"],
        {incomeRow(income), income.unit, income.year, income.category, income.operating ? 1 : 0, income.amount.fen(),
            sqlText(income.remark)});
}

Status IncomeStore::remove(const Income& income) { return runOnce(m_connection, m_sql["remove"], {incomeRow(income)}); }

Result<std::vector<Project>> IncomeStore::projects() const
{
    auto projects = readRows<Project>(m_connection, m_sql["projects"], {}, [](const Statement& row) {
        Project project;
        project.id = row.integer(0);
        project.unit = row.integer(1);
        project.kind = row.word<ProjectKind>(2);
        project.name = row.text(3);
        project.content = row.text(4);
        project.state = row.word<ProjectState>(5);
        project.startedOn = row.date(6);
        if (const auto jobs = row.optional(7))
            project.jobs = static_cast<int>(*jobs);
        if (const auto expected = row.optional(8))
            project.expected = Money::fromFen(*expected);
        project.remark = row.text(9);
        return project;
    });
    if (!projects)
        return projects;
    QHash<RowId, Project*> byId;
    for (Project& project : *projects)
        byId.insert(project.id, &project);
    auto read = readEach(m_connection, m_sql["funds"], {}, [&](const Statement& row) {
        if (Project* owner = byId.value(row.integer(0)))
            owner->funds.push_back({row.text(1), Money::fromFen(row.integer(2))});
    });
    if (read)
        read = readEach(m_connection, m_sql["partners"], {}, [&](const Statement& row) {
            if (Project* owner = byId.value(row.integer(0)))
                owner->partners.push_back({row.integer(1), Quantity::fromThousandths(row.integer(2))});
        });
    if (read)
        read = readEach(m_connection, m_sql["project_incomes"], {}, [&](const Statement& row) {
            if (Project* owner = byId.value(row.integer(0)))
                owner->incomes.push_back({row.number(1), Money::fromFen(row.integer(2))});
        });
    if (!read)
        return read.error();
    return projects;
}

Status IncomeStore::put(const Project& project)
{
    const auto optional = [](const auto& value, const auto& plain) {
        return value ? QVariant(plain(*value)) : QVariant();
    };
    auto done = runOnce(m_connection, m_sql["put_project"],
        {project.id, project.unit, wordKey(project.kind), sqlText(project.name), sqlText(project.content),
            wordKey(project.state), sqlDate(project.startedOn), optional(project.jobs, [](int jobs) { return jobs; }),
            optional(project.expected, [](Money money) { return money.fen(); }), sqlText(project.remark)});
    if (done)
        done = putParts(
            m_connection, m_sql, "project_fund", project.id, project.funds, "funds", "put_fund", "remove_fund",
            [](const Project::Fund& fund) { return fund.source; },
            [](const Project::Fund& fund) {
                return QVariantList{fund.source, fund.amount.fen()};
            });
    if (done)
        done = putParts(
            m_connection, m_sql, "project_partner", project.id, project.partners, "partners", "put_partner",
            "remove_partner", [](const Project::Partner& partner) { return QString::number(partner.unit); },
            [](const Project::Partner& partner) {
                return QVariantList{partner.unit, partner.percent.thousandths()};
            });
    if (done)
        done = putParts(
            m_connection, m_sql, "project_income", project.id, project.incomes, "project_incomes", "put_project_income",
            "remove_project_income", [](const Project::YearIncome& income) { return QString::number(income.year); },
            [](const Project::YearIncome& income) {
                return QVariantList{income.year, income.amount.fen()};
            });
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
    return readRows<Pairing>(m_connection, m_sql["pairings"], {}, [](const Statement& row) {
        return Pairing{row.integer(0), row.integer(1), row.integer(2), row.date(3), row.date(4), row.text(5)};
    });
}

Status IncomeStore::put(const Pairing& pairing)
{
    return runOnce(m_connection, m_sql["put_pairing"],
        {pairing.id, pairing.unit, pairing.partner, sqlDate(pairing.since), sqlDate(pairing.until),
            sqlText(pairing.content)});
}

Status IncomeStore::removePairing(RowId pairing) { return runOnce(m_connection, m_sql["remove_pairing"], {pairing}); }

} // namespace wuxing
