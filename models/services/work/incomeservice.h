// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/income/income.h"
#include "domain/income/project.h"
#include "domain/records/recordedit.h"
#include "domain/values/quantity.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace wuxing {

class Database;
class Workspace;
struct Action;
struct ChangeEvent;

// Collective income by village, year and category; projects and pairings. Owned by Office.
class IncomeService : public QObject {
    Q_OBJECT

public:
    explicit IncomeService(Workspace& workspace);

    std::shared_ptr<const std::vector<Income>> incomes() const; //< never null; by year
    // The year of every village that has an entry.
    const QHash<RowId, IncomeYear>& year(int year) const;
    IncomeYear yearOf(RowId unit, int year) const;
    std::vector<int> years() const; //< with entries, rising
    int lastYear(const std::function<bool(RowId)>& inScope) const; //< with an entry of such a unit, 0 when none
    // Enters and clears in one operation.
    Status put(const std::vector<Income>& incomes, const Action& action, const std::vector<Income>& cleared = {});

    std::shared_ptr<const std::vector<Project>> projects() const; //< never null; by name
    std::vector<Project> projectsOf(RowId unit) const; //< as host or partner
    std::optional<Project> project(RowId id) const;
    Status add(Project project);
    Status edit(const RecordEdit<Project>& edit);
    Status import(const std::vector<Project>& projects, const Action& action);
    Status removeProject(RowId project);
    std::vector<Pairing> pairings() const;
    Status add(Pairing pairing, const QString& street, const QString& township);
    Status import(const std::vector<Pairing>& pairings, const Action& action);

    // The figures that star rules read: what was entered here is not typed a second time.
    static QString incomeMetric() { return QStringLiteral("集体经济收入"); } //< yuan
    static QString operatingMetric() { return QStringLiteral("集体经济经营性收入"); } //< yuan
    QHash<RowId, QHash<QString, Quantity>> metrics(int year) const;

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const Income& income);
    static Status put(Database& database, const Project& project);
    static Status put(Database& database, const Pairing& pairing);

signals:
    void incomeChanged();

private:
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    mutable std::shared_ptr<const std::vector<Income>> m_incomes;
    mutable QHash<int, QHash<RowId, IncomeYear>> m_years;
    mutable std::shared_ptr<const std::vector<Project>> m_projects;
};

} // namespace wuxing
