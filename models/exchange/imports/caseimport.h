// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/rectcase.h"
#include "exchange/imports/branchtableimport.h"

namespace wuxing {

// Weak branches listed in a year: 年度, 列入时间, 原因 (codes or names), helpers, goal, stage.
class CaseImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

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
