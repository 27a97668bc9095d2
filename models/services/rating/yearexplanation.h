// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/award.h"
#include "domain/rating/evaluation.h"
#include "domain/time/period.h"

#include <QJsonObject>

#include <memory>

namespace wuxing {

class OrganisationService;

// The finding of one branch and quarter together with what it borrows from.
struct JudgedBranch {
    std::shared_ptr<const Evaluator> evaluator;
    std::unique_ptr<BranchFacts> facts;
    BranchFinding finding;
    Quarter quarter{2000, 1};
};

// Why one branch holds its stars in a year: what was awarded, and the finding of every quarter.
struct YearExplanation {
    RowId unit = 0;
    QString branch;
    int year = 0;
    StarSet stars;
    BranchRating rating;
    Level level;
    std::vector<Award> awards;
    std::vector<JudgedBranch> quarters; //< that have anything, oldest first

    const Award* award(RowId star) const;
    const StarFinding* latest(const QString& star) const; //< of the last quarter; null when none judged it
    QStringList sentences(
        const OrganisationService& organisation, const QString& star) const; //< the verdict first, then its grounds
    QJsonObject toJson(const OrganisationService& organisation) const;
};

} // namespace wuxing
