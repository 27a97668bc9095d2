// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgersummary.h"
#include "domain/rating/distribution.h"

#include <QJsonObject>

namespace wuxing {

class Office;

// The figures of the dashboard and of `stats`, for one scope and year; everything holds the list behind it.
struct Statistics {
    struct Part {
        RowId unit = 0;
        QString name;
        LevelDistribution distribution;
    };

    QString scopeName;
    int villages = 0;
    int communities = 0;
    int year = 0; //< the year asked for
    int shownYear = 0; //< the last year up to it that has ratings; the year itself when none has
    LevelDistribution current; //< of `year`
    LevelDistribution before; //< of the year before
    LevelDistribution shown; //< of `shownYear`
    LevelTargets targets = noTargets; //< of `year`, for the whole district
    std::vector<Part> townships; //< of `shownYear`
    std::vector<StarShare> stars; //< of `shownYear`
    LightSummary lights;
    std::vector<OutcomeTotal> closedOutcomes;

    bool isCurrentRated() const
    {
        return shownYear == year && shown.rated() + static_cast<int>(shown.incomplete.size()) > 0;
    }
    QJsonObject toJson() const;
};

Statistics statistics(Office& office, RowId scope, int year);

} // namespace wuxing
