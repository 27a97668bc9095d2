// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/light.h"
#include "domain/rating/rating.h"

#include <QSet>

#include <optional>

namespace wuxing {

// Which branches the tree shows. Criteria add up; ancestors of what is shown stay visible.
struct UnitFilter {
    QString text; //< part of name, code or pinyin initials; a township that matches keeps all its branches
    std::optional<Level> level;
    QString starKey; //< shows the branches that hold this star…
    StarState starState = StarState::Held; //< …or do not hold it, or have no entry
    std::optional<Light> light; //< branches with an open item of this light
    std::optional<QSet<RowId>> only; //< a list from a chart or a report
    bool includeInactive = false;

    bool isEmpty() const { return text.trimmed().isEmpty() && !level && starKey.isEmpty() && !light && !only; }
};

} // namespace wuxing
