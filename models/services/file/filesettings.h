// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/acceptance.h"
#include "domain/income/income.h"
#include "domain/ledger/light.h"
#include "domain/rating/rating.h"

#include <QDate>

namespace wuxing {

// How the ledger is worked, cases are judged and evidence is kept: habits that differ from place to place.
struct WorkRules {
    int closingParties = 1; //< how many different parties must agree before an item is verified, 1…3
    int replyWorkdays = 5; //< time a paper of the escalation gives
    int answerWorkdays = 15; //< time an opinion is given when nothing else is entered
    int followUpMonths = 12; //< 回头看
    AcceptanceRules acceptance;
    IncomeRules income;
    int evidenceMegabytes = 20; //< the largest file that is kept
    int photoPixels = 2000; //< longer side of a photo that is shrunk
    bool operator==(const WorkRules&) const = default;
};

// The settings kept in the file: rules and habits that differ from place to place, so that a closed year and another
// computer see the same. What belongs to the computer (language, font size) is not here.
struct FileSettings {
    QString officeName; //< signs reports
    bool demonstration = false;
    QDate demonstrationDate; //< the day a demonstration stands on
    CapstoneRule capstone = CapstoneRule::Off;
    StarOrder starOrder = StarOrder::PartyFirst;
    LightLimits lights;
    WorkRules work;
    bool operator==(const FileSettings&) const = default;
};

} // namespace wuxing
