// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/result.h"
#include "domain/rowid.h"

#include <array>
#include <optional>

namespace wuxing {

// Grades of the year-end appraisal of secretaries (述职评议, domain.md section 5).
enum class Grade { Good, FairlyGood, Fair, Poor };
inline constexpr int gradeCount = 4;
EnumWords<Grade> enumWords(Grade);

// The appraisal of the secretary of one branch: votes per grade, the grade given, and what was said.
struct Appraisal {
    RowId unit = 0;
    int year = 0;
    std::array<int, gradeCount> votes{};
    std::optional<Grade> grade; //< given by the meeting; the votes do not decide by themselves
    QString comments; //< one per line

    int votesCast() const;
    bool isEmpty() const { return votesCast() == 0 && !grade && comments.isEmpty(); }
    bool operator==(const Appraisal&) const = default;
};

} // namespace wuxing
