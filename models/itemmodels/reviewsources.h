// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review/review.h"
#include "itemmodels/gridsource.h"

namespace wuxing {

class Office;
struct OpinionEdit;

// Who handles the opinions that are entered, and when: set once for a stack of them.
struct OpinionDefaults {
    QString handler;
    QDate date;
};

// One branch in one quarter: task forces by stars, then what the rules say and the decision. An opinion is entered as
// its word, the reason behind a colon: "整改后再审：路灯未修复".
class ReviewOfBranch final : public GridSource {
public:
    ReviewOfBranch(Office& office, RowId unit, const Quarter& quarter, const OpinionDefaults& defaults);
    Result<GridContent> read() override;
    Status edit(const std::vector<GridEdit>& edits) override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    Office& m_office;
    RowId m_unit;
    Quarter m_quarter;
    OpinionDefaults m_defaults;
    std::vector<RowId> m_departments; //< by row; 0: the decision
    QStringList m_stars; //< by column
};

// One task force down all branches of a scope: its own column.
class ReviewOfDepartment final : public GridSource {
public:
    enum Column { TownshipColumn, BranchColumn, FirstStarColumn };

    ReviewOfDepartment(
        Office& office, RowId department, RowId scope, const Quarter& quarter, const OpinionDefaults& defaults);
    Result<GridContent> read() override;
    Status edit(const std::vector<GridEdit>& edits) override;
    bool isTouchedBy(const ChangeEvent& event) const override;

private:
    struct Place {
        StarSetKind set;
        QString star;
    };
    Office& m_office;
    RowId m_department;
    RowId m_scope;
    Quarter m_quarter;
    OpinionDefaults m_defaults;
    std::vector<RowId> m_units; //< by row
    std::vector<Place> m_places; //< by column
};

// An opinion as it is shown and entered. Empty text: no opinion.
QString opinionCellText(const ReviewOpinion& opinion);
Result<ReviewOpinion> opinionFromCell(const QString& text, const OpinionDefaults& defaults);
QString decisionCellText(const ReviewDecision& decision);
Result<ReviewDecision> decisionFromCell(const QString& text);

} // namespace wuxing
