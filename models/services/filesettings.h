// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/light.h"
#include "domain/rating.h"

#include <QDate>

namespace wuxing {

// The settings kept in the file: rules and habits that differ from place to place, so that a closed year and another
// computer see the same. What belongs to the computer (language, font size) is not here.
struct FileSettings {
    QString officeName; //< signs reports
    bool demonstration = false;
    QDate demonstrationDate; //< the day a demonstration stands on
    CapstoneRule capstone = CapstoneRule::Off;
    StarOrder starOrder = StarOrder::PartyFirst;
    LightLimits lights;
    bool operator==(const FileSettings&) const = default;
};

} // namespace wuxing
