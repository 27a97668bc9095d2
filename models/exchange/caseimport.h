// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rectcase.h"
#include "exchange/branchtableimport.h"

namespace wuxing {

class RowReader;

// Weak branches listed in a year: 年度, 列入时间, 原因 (codes or names), helpers, goal, stage.
class CaseImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    std::vector<KnownColumn> columns() const override;
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportCases; }

private:
    // Fails where a word is no cause, or may be two.
    QStringList causesOf(RowReader& cells) const;
    std::optional<QString> causeCode(RowReader& cells, const QString& word, bool needed) const;
    void readState(RowReader& cells, RectCase& rectCase) const;

    std::vector<CaseCause> m_causes;
    std::vector<RectCase> m_cases;
    QHash<std::pair<RowId, int>, RectCase> m_known; //< by branch and year
};

} // namespace wuxing
