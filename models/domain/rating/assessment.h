// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/rowid.h"
#include "domain/time/period.h"
#include "domain/values/quantity.h"

#include <QString>

#include <array>
#include <optional>

namespace wuxing {

// Who judged a clause: the branch itself, then the township, then the district. The highest one counts.
enum class Stage { Self, Township, District };
inline constexpr std::array allStages{Stage::Self, Stage::Township, Stage::District};

EnumWords<Stage> enumWords(Stage);

// What one stage said of one clause of one branch in one quarter. A value decides for itself against the clause;
// without one, met or not met stands. For a veto clause, met means: the fact has occurred.
struct Assessment {
    RowId unit = 0;
    RowId clause = 0;
    Stage stage = Stage::Self;
    std::optional<Quantity> value;
    std::optional<bool> met;
    QString note;

    bool isEmpty() const { return !value && !met && note.isEmpty(); }
    bool operator==(const Assessment&) const = default;
};

// A figure thresholds may read, for example the collective income of a village. Quarter 0: of the whole year.
struct MetricValue {
    RowId unit = 0;
    int year = 0;
    int quarter = 0;
    QString metric;
    Quantity value;
    bool operator==(const MetricValue&) const = default;
};

} // namespace wuxing
