// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"
#include "reports/zipwriter.h"

namespace wuxing {

// The parts of a Word document that do not depend on its text: styles, settings, fonts, headers, footers, relations.
namespace docxparts {

inline constexpr const char* documentPath = "word/document.xml";

// Twentieths of a point, the unit of WordprocessingML.
int twips(double points);
int twipsFromMillimetres(double millimetres);

std::vector<ZipEntry> fixedParts(const Report& report);

} // namespace docxparts

} // namespace wuxing
