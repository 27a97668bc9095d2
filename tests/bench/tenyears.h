// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace wuxing::bench {

// How much a district has written after ten years: 98 branches, 90 judgements of each in a quarter, twenty ledger items
// and ten visits a day.
struct TenYears {
    int assessments = 353'000;
    int items = 200'000;
    int visits = 100'000;
    int evidence = 10'000;
    TenYears share(int divisor) const // up to 1000: in every quarter something is entered
    {
        return {assessments / divisor, items / divisor, visits / divisor, evidence / divisor};
    }
};

// Makes the file of such a district, 2014 to 2023, on the invented units of the demonstration: every quarter is entered
// at its end by the services of the program, in four operations, so that triggers, journal and hashes are its own. What
// is entered is the same every time; keys of rule sets and of the file are new. There must be no file of that name.
Status makeTenYears(const QString& path, const TenYears& size);

} // namespace wuxing::bench
