// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/evaluation.h"
#include "itemmodels/gridsource.h"

#include <memory>

namespace wuxing {

class Office;

// One branch in one quarter: clause by clause with what each stage said and what counts. Results and notes are entered.
class AssessmentOfBranch final : public GridSource {
public:
    enum Column {
        StarColumn,
        ClauseColumn,
        WantedColumn,
        FirstStageColumn,
        CountsColumn = FirstStageColumn + 3,
        FirstNoteColumn
    };

    AssessmentOfBranch(Office& office, RowId unit, const Quarter& quarter);
    Result<GridContent> read() override;
    Status edit(const std::vector<GridEdit>& edits) override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_unit;
    Quarter m_quarter;
    std::shared_ptr<const Evaluator> m_evaluator;
    std::vector<const RuleClause*> m_clauses; //< by row
    std::vector<Assessment> m_present;
};

// One clause down all branches of a scope.
class AssessmentOfClause final : public GridSource {
public:
    enum Column {
        TownshipColumn,
        BranchColumn,
        FirstStageColumn,
        CountsColumn = FirstStageColumn + 3,
        FirstNoteColumn
    };

    AssessmentOfClause(Office& office, StarSetKind set, RowId clause, RowId scope, const Quarter& quarter);
    Result<GridContent> read() override;
    Status edit(const std::vector<GridEdit>& edits) override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    StarSetKind m_set;
    RowId m_clause;
    RowId m_scope;
    Quarter m_quarter;
    std::shared_ptr<const Evaluator> m_evaluator;
    std::vector<RowId> m_units; //< by row
    std::vector<Assessment> m_present;
};

// Who has not finished what: clauses judged by stage, opinions and decisions missing, state of the review.
class CompletenessBoard final : public GridSource {
public:
    CompletenessBoard(Office& office, RowId scope, const Quarter& quarter)
        : m_office(office)
        , m_scope(scope)
        , m_quarter(quarter)
    {
    }
    Result<GridContent> read() override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_scope;
    Quarter m_quarter;
};

} // namespace wuxing
