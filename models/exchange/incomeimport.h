// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/income.h"
#include "domain/project.h"
#include "exchange/branchtableimport.h"

namespace wuxing {

class RowReader;

// Income of villages: 年度, 收入类别, 经营性, 金额（元 or 万元）.
class IncomeImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    std::vector<KnownColumn> columns() const override;
    Status begin(const ColumnMap& map, const TextTable& table) override;
    void planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportIncome; }

private:
    std::vector<Income> m_incomes;
};

// Projects of their host villages: 项目名称, 类型, 资金来源 ("专项债券300万元；财政资金130万元"), 合作方
// ("甲村20%；乙村30%"), 带动就业, 预计年收益, and the income of a year; a project has a row for each year.
class ProjectImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    std::vector<KnownColumn> columns() const override;
    Status begin(const ColumnMap& map, const TextTable& table) override;
    void planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportProjects; }

private:
    QString readFunds(const QString& text, Project& project) const; //< what is wrong; empty: nothing
    QString readPartners(const QString& text, Project& project) const;

    // What the row says of a year's income, into the project.
    void readIncome(const ColumnMap& map, const TextTable::Row& row, RowReader& cells, Project& project) const;

    std::vector<Project> m_projects;
};

// Streets and townships that build together: 街道, 乡镇, 开始时间, 结束时间, 共建内容.
class PairingImport final : public TableImport {
public:
    explicit PairingImport(Office& office)
        : m_office(office)
    {
    }
    Result<ImportPlan> plan(const TextTable& table) override;

protected:
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportPairings; }

private:
    Office& m_office;
    std::vector<Pairing> m_pairings;
};

} // namespace wuxing
