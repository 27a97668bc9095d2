// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/light.h"

#include <optional>
#include <vector>

namespace wuxing {

struct FieldWords;

// By what the items are sorted: by a field of theirs, or by what is worked out of them.
struct LedgerOrder {
    enum class By {
        Field,
        Light,
        Branch, //< in the order of the tree
        Source, //< as shown: in the office's words, else the word of its kind
        Result, //< as shown: of a cancelled item why it was cancelled
        Outcome
    };
    By by = By::Field;
    const FieldWords* field = nullptr; //< null: by start, then due, the order of the printed ledger
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
    LedgerOrder order;
    bool descending = false;
    std::vector<RowId> unitOrder; //< for LedgerOrder::By::Branch: all units as the tree has them
    QDate today; //< lights depend on it
    LightLimits limits;
};

} // namespace wuxing
