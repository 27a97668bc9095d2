// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/work/incomeservice.h"

#include "domain/income/incomefields.h"
#include "services/file/workspace.h"
#include "storage/database.h"

#include <algorithm>
#include <set>

namespace wuxing {

IncomeService::IncomeService(Workspace& workspace)
    : m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, &IncomeService::onChanged);
}

std::shared_ptr<const std::vector<Income>> IncomeService::incomes() const
{
    return m_workspace.kept(m_incomes, [&] { return m_workspace.database().incomes().incomes(); });
}

const QHash<RowId, IncomeYear>& IncomeService::year(int year) const
{
    if (const auto known = m_years.constFind(year); known != m_years.constEnd())
        return *known;
    QHash<RowId, IncomeYear> sums;
    const auto all = incomes();
    if (!m_incomes) { // not read
        static const QHash<RowId, IncomeYear> none;
        return none;
    }
    for (const Income& income : *all) {
        if (income.year != year)
            continue;
        IncomeYear& sum = sums[income.unit];
        sum.unit = income.unit;
        sum.total += income.amount;
        if (income.operating)
            sum.operating += income.amount;
        ++sum.entries;
    }
    return *m_years.insert(year, sums);
}

IncomeYear IncomeService::yearOf(RowId unit, int year) const { return this->year(year).value(unit, {unit, {}, {}, 0}); }

std::vector<int> IncomeService::years() const
{
    std::set<int> years;
    for (const Income& income : *incomes())
        years.insert(income.year);
    return {years.begin(), years.end()};
}

int IncomeService::lastYear(const std::function<bool(RowId)>& inScope) const
{
    int last = 0;
    for (const Income& income : *incomes()) {
        if (income.year > last && inScope(income.unit))
            last = income.year;
    }
    return last;
}

Status IncomeService::put(const std::vector<Income>& incomes, const Action& action, const std::vector<Income>& cleared)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const Income& income : cleared) {
            if (auto removed = database.incomes().remove(income); !removed)
                return removed;
        }
        for (const Income& income : incomes) {
            if (auto valid = validate(income); !valid)
                return valid;
            if (auto put = database.incomes().put(income); !put)
                return put;
        }
        return {};
    });
}

std::shared_ptr<const std::vector<Project>> IncomeService::projects() const
{
    return m_workspace.kept(m_projects, [&] { return m_workspace.database().incomes().projects(); });
}

std::vector<Project> IncomeService::projectsOf(RowId unit) const
{
    std::vector<Project> own;
    const auto all = projects();
    std::copy_if(all->begin(), all->end(), std::back_inserter(own), [&](const Project& project) {
        return project.unit == unit
            || std::any_of(project.partners.begin(), project.partners.end(),
                [&](const Project::Partner& partner) { return partner.unit == unit; });
    });
    return own;
}

std::optional<Project> IncomeService::project(RowId id) const
{
    const auto all = projects();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Project& project) { return project.id == id; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Status IncomeService::add(Project project)
{
    if (project.id == 0)
        project.id = makeRowId();
    return import({project}, {Action::Code::EditProject, {project.name}});
}

Status IncomeService::edit(const RecordEdit<Project>& edit)
{
    return m_workspace.write({Action::Code::EditProject, {edit.to.name}}, [&](Database& database) -> Status {
        const auto project = editedAmong(edit, database.incomes().projects());
        if (!project)
            return project.error();
        if (auto valid = validate(*project); !valid)
            return valid;
        return database.incomes().put(*project);
    });
}

Status IncomeService::import(const std::vector<Project>& projects, const Action& action)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const Project& project : projects) {
            if (auto valid = validate(project); !valid)
                return valid;
            if (auto put = database.incomes().put(project); !put)
                return put;
        }
        return {};
    });
}

Status IncomeService::removeProject(RowId project)
{
    const auto known = this->project(project);
    return m_workspace.write({Action::Code::RemoveProject, {known ? known->name : QString()}},
        [&](Database& database) { return database.incomes().removeProject(project); });
}

std::vector<Pairing> IncomeService::pairings() const
{
    return m_workspace.valueOr(m_workspace.database().incomes().pairings());
}

Status IncomeService::add(Pairing pairing, const QString& street, const QString& township)
{
    if (pairing.id == 0)
        pairing.id = makeRowId();
    return import({pairing}, {Action::Code::EditPairing, {street, township}});
}

Status IncomeService::import(const std::vector<Pairing>& pairings, const Action& action)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const Pairing& pairing : pairings) {
            if (auto valid = validate(pairing); !valid)
                return valid;
            if (auto put = database.incomes().put(pairing); !put)
                return put;
        }
        return {};
    });
}

QHash<RowId, QHash<QString, Quantity>> IncomeService::metrics(int year) const
{
    QHash<RowId, QHash<QString, Quantity>> figures;
    for (const IncomeYear& sum : this->year(year)) {
        // Fen are hundredths of a yuan, quantities thousandths.
        figures[sum.unit].insert(incomeMetric(), Quantity::fromThousandths(sum.total.fen() * 10));
        figures[sum.unit].insert(operatingMetric(), Quantity::fromThousandths(sum.operating.fen() * 10));
    }
    return figures;
}

Status IncomeService::put(Database& database, const Income& income) { return database.incomes().put(income); }
Status IncomeService::put(Database& database, const Project& project) { return database.incomes().put(project); }
Status IncomeService::put(Database& database, const Pairing& pairing) { return database.incomes().put(pairing); }

void IncomeService::onChanged(const ChangeEvent& event)
{
    const bool income = event.touches("income");
    const bool projects = event.touches("project") || event.touches("project_fund") || event.touches("project_partner")
        || event.touches("project_income");
    if (income) {
        m_incomes.reset();
        m_years.clear();
    }
    if (projects)
        m_projects.reset();
    if (income || projects || event.touches("pairing"))
        emit incomeChanged();
}

} // namespace wuxing
