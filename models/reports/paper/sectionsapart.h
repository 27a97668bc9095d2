// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QString>

namespace wuxing {

// Each section as a report of its own, for one file each. The name is that of its bookmark, else of its title, made fit
// for a file; no two have the same, also where names are told without regard to case.
struct SectionApart {
    QString name;
    Report report;
};
std::vector<SectionApart> sectionsApart(const Report& report);

} // namespace wuxing
