// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"
#include "exchange/branchtableimport.h"
#include "services/ledgerplan.h"

namespace wuxing {

// Rows that say something about a ledger item: found by branch and problem (and start, where two have the same words).
// Rows of one item follow each other: each is planned on what the row before left.
class LedgerRowImport : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    std::vector<KnownColumn> itemColumns() const;
    // The item as it would be after the rows before; null when there is none, and the row is refused.
    LedgerItem* findItem(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan);
    Status begin(const ColumnMap& map, const TextTable& table) override;
    Status write(const Action& action, const Progress& progress) override;
    // Keeps a planned change, or refuses the row.
    void take(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, LedgerItem& item,
        const LedgerChange& change, ImportPlan& plan);

private:
    std::shared_ptr<const std::vector<LedgerItem>> m_ledger;
    QMultiHash<std::pair<RowId, QString>, const LedgerItem*> m_known; //< by branch and problem
    QHash<RowId, LedgerItem> m_items; //< as the rows before left them
    std::vector<LedgerChange> m_changes;
};

// Extensions: 问题描述, 新时限, 延期原因, 批准人, 批准日期.
class ExtensionImport final : public LedgerRowImport {
public:
    using LedgerRowImport::LedgerRowImport;

protected:
    std::vector<KnownColumn> columns() const override;
    void planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan) override;
    Action::Code action() const override { return Action::Code::ImportExtensions; }
};

// Steps and progress notes in the order they happened: 问题描述, 日期, 动作
// (开始、进展、报完成、核实、销号、退回、重新打开、 取消), 进度, 说明, 核实人, 核实方.
class ProgressImport final : public LedgerRowImport {
public:
    using LedgerRowImport::LedgerRowImport;

protected:
    std::vector<KnownColumn> columns() const override;
    Status begin(const ColumnMap& map, const TextTable& table) override;
    void planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan) override;
    Action::Code action() const override { return Action::Code::ImportProgress; }

private:
    QHash<RowId, std::vector<Verification>> m_said; //< since the item was last reported done
    QHash<RowId, int> m_working; //< percent before it was reported done
};

// Holidays and make-up days: 日期, 类型 (放假、上班), 名称.
class CalendarImport final : public TableImport {
public:
    explicit CalendarImport(Office& office)
        : m_office(office)
    {
    }
    Result<ImportPlan> plan(const TextTable& table) override;

protected:
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportCalendar; }

private:
    Office& m_office;
    std::vector<CalendarDay> m_days;
};

} // namespace wuxing
