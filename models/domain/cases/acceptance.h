// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/result.h"
#include "domain/rowid.h"
#include "domain/values/quantity.h"
#include "domain/visits/satisfaction.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace wuxing {

inline constexpr size_t acceptanceAspects = 5; //< 工作能力、作风、廉洁、成效、满意度
QStringList acceptanceAspectNames();

// Habits that differ locally (domain.md section 4), so settings of the file.
struct AcceptanceRules {
    int delegates = 15;
    int aspectMark = 20; //< full mark of each aspect: five make a hundred
    int passMark = 70;
    int basicMark = 0; //< from here up to the pass mark: 基本合格; 0: there is no such grade
    int dissatisfiedPercent = 50; //< more than this fails whatever the marks
    bool operator==(const AcceptanceRules&) const = default;
};

struct Ballot {
    int delegate = 0; //< 1…
    std::array<std::optional<Quantity>, acceptanceAspects> marks;
    std::optional<Satisfaction> verdict; //< what the delegate says of the whole, beside the marks
    bool isComplete() const;
    bool isEmpty() const;
    bool operator==(const Ballot&) const = default;
};

// One round of judging a case: the first, or another after it went back.
struct Acceptance {
    RowId id = 0;
    int round = 1;
    QDate heldOn;
    QString opinion; //< 验收意见
    std::vector<Ballot> ballots; //< by delegate
    bool operator==(const Acceptance&) const = default;
};

enum class AcceptanceGrade { Incomplete, Failed, Basic, Passed };
EnumWords<AcceptanceGrade> enumWords(AcceptanceGrade);

struct AcceptanceResult {
    AcceptanceGrade grade = AcceptanceGrade::Incomplete;
    int ballots = 0; //< complete ones
    Quantity score; //< average of the ballots, rounded half up to a hundredth
    int dissatisfied = 0;
    Quantity dissatisfiedPercent; //< as it is shown; the rule itself compares exactly
    std::array<Quantity, acceptanceAspects> aspects; //< average per aspect
    bool passes() const { return grade == AcceptanceGrade::Passed || grade == AcceptanceGrade::Basic; }
};

AcceptanceResult judge(const Acceptance& acceptance, const AcceptanceRules& rules);
Status validate(const Ballot& ballot, const AcceptanceRules& rules);

} // namespace wuxing
