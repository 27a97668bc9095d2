// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units/unit.h"

#include <QString>

#include <array>

namespace wuxing {

inline constexpr int starCount = 5;

// One of the five stars of a set. The key is stable, the name is what users read and may be edited.
struct Star {
    RowId id = 0;
    QString key;
    QString name; //< 支部过硬
    bool capstone = false; //< with the capstone rule: held only together with all the others
    bool operator==(const Star&) const = default;
};

enum class StarOrder { PartyFirst, PartyLast };

// The five stars of one year for one kind of branch, in the order they are shown.
struct StarSet {
    int year = 0;
    StarSetKind kind = StarSetKind::Rural;
    std::array<Star, starCount> stars;

    int indexOfKey(const QString& key) const;
    int indexOfId(RowId id) const;
    int capstoneIndex() const; //< -1 when the set has none
};

// The published set of a year (domain.md section 3) in the published order, 支部过硬 first.
StarSet standardStarSet(StarSetKind kind, int year);
// Two orders circulate; this moves the capstone to the front or the end.
StarSet ordered(StarSet set, StarOrder order);

} // namespace wuxing
