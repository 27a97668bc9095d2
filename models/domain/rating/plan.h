// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/rowid.h"

#include <QStringList>

#include <array>

namespace wuxing {

// The plan of a branch answers five questions (domain.md section 3).
enum class PlanQuestion { Strengths, Reached, Weaknesses, Goal, Measures };
inline constexpr int planQuestionCount = 5;
EnumWords<PlanQuestion> enumWords(PlanQuestion);

// The plan of one branch for one year: the stars it strives for and the five answers.
struct BranchPlan {
    RowId unit = 0;
    int year = 0;
    QStringList stars; //< keys, in the order of the set
    std::array<QString, planQuestionCount> answers;

    const QString& answer(PlanQuestion question) const { return answers.at(static_cast<size_t>(question)); }
    bool isEmpty() const
    {
        for (const QString& answer : answers) {
            if (!answer.isEmpty())
                return false;
        }
        return stars.isEmpty();
    }
    bool operator==(const BranchPlan&) const = default;
};

} // namespace wuxing
