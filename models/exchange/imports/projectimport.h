// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/income/project.h"
#include "exchange/imports/branchtableimport.h"
#include "exchange/reading/twins.h"

namespace wuxing {

// What tables call projects and pairings, and what tells apart those that are called the same.
namespace incometable {
QString keyOf(const Project& project);
QString contentOf(const Project& project);
Twins<Project> twinsOf(const std::vector<Project>& projects);
QString keyOf(const Pairing& pairing);
Twins<Pairing> twinsOf(const std::vector<Pairing>& pairings);
} // namespace incometable

// Projects of their host villages: 项目名称, 类型, 资金来源 ("专项债券300万元；财政资金130万元"), 合作方
// ("甲村20%；乙村30%"), 带动就业, 预计年收益, and the income of a year; a project has a row for each year.
class ProjectImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    void readFunds(RowReader& cells, Project& project) const;
    void readPartners(RowReader& cells, Project& project) const;
    void readFields(RowReader& cells, Project& project) const;
    // What the row says of a year's income, into the project.
    void readIncome(RowReader& cells, Project& project) const;

    std::shared_ptr<const std::vector<Project>> m_snapshot;
    Twins<Project> m_known; //< of the snapshot, by host and name
    std::unique_ptr<BranchFinder> m_finder;
    QHash<QString, size_t> m_places; //< of the planned projects
    std::vector<Project> m_projects;
};

// Streets and townships that build together: 街道, 乡镇, 开始时间, 结束时间, 共建内容.
class PairingImport final : public TableImport {
public:
    using TableImport::TableImport;

protected:
    Result<ImportPlan> read(const TextTable& table) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    RowId unitNamed(RowReader& cells, const char* key) const;
    const Pairing* onlyOne(const Pairing& wanted) const;

    std::vector<Pairing> m_known;
    Twins<Pairing> m_twins; //< of those known, by what tables call them
    std::vector<Pairing> m_pairings;
};

} // namespace wuxing
