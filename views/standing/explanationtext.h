// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace wuxing {

class OrganisationService;
struct YearExplanation;

// An explanation as a page of text: star by star, the verdict first, then its grounds, quarter by quarter.
QString explanationHtml(
    const OrganisationService& organisation, const YearExplanation& explanation, const QPalette& palette);

} // namespace wuxing
