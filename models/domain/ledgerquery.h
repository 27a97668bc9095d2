// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/light.h"

#include <optional>
#include <vector>

namespace wuxing {

enum class LedgerOrder {
    Start, //< by start, then due: the order of the printed ledger
    Light,
    State,
    Branch, //< in the order of the tree
    Problem,
    Due,
    Percent,
    Source,
    Category,
    Measure,
    Leader,
    Department,
    Person,
    Verifier,
    Result, //< as shown: of a cancelled item why it was cancelled
    Outcome,
    Evidence,
    ClosingOpinion,
    Remark
};

// Which ledger items are looked at, and in what order. The storage answers it with row ids; nothing of the ledger but
// what is on screen needs to be in memory.
struct LedgerQuery {
    enum class States { All, Open, Closed };
    std::optional<std::vector<RowId>> units; //< none: every unit
    std::optional<std::vector<RowId>> only; //< the list behind a figure
    States states = States::All;
    std::optional<Light> light;
    std::optional<LedgerSource> source;
    QString category; //< empty: all
    QString text; //< in any text column, or the name of the branch
    std::vector<RowId> unitsNamed; //< units whose names hold the text
    LedgerOrder order = LedgerOrder::Start;
    bool descending = false;
    std::vector<RowId> unitOrder; //< for LedgerOrder::Branch: all units as the tree has them
    QDate today; //< lights depend on it
    LightLimits limits;
};

} // namespace wuxing
