// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/rating.h"
#include "domain/records/enumwords.h"

#include <QDate>

namespace wuxing {

// How far a star got: recommended by the district, confirmed above it, revoked (摘星). Kept apart because five stars
// are confirmed above the district (domain.md section 3).
enum class AwardState { Recommended, Confirmed, Revoked };

EnumWords<AwardState> enumWords(AwardState);

// One star of one branch and year as it was awarded.
struct Award {
    RowId unit = 0;
    RowId star = 0;
    bool held = false; //< false once revoked
    AwardState state = AwardState::Recommended;
    QDate date;
    QString document; //< 文号
    QString reason; //< of a revocation
    QDate noticeFrom = {}; //< 公示 from
    QDate noticeUntil = {};
    QString plaque = {}; //< what stands on the plaque
    bool operator==(const Award&) const = default;
};

// A total announced elsewhere, to reconcile with ours: how many branches of a level.
struct PublishedTotal {
    int year = 0;
    int level = 0;
    int count = 0;
    QString source;
    bool operator==(const PublishedTotal&) const = default;
};

} // namespace wuxing
