// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/formats/zipwriter.h"
#include "reports/report.h"

#include <QStringList>

namespace wuxing {

// The parts of a Word document that do not depend on its text: styles, settings, fonts, headers, footers, relations.
namespace docxparts {

inline constexpr const char* documentPath = "word/document.xml";

// Twentieths of a point, the unit of WordprocessingML.
int twips(double points);
int twipsFromMillimetres(double millimetres);

// media are the pictures of the document, by their place below word/.
std::vector<ZipEntry> fixedParts(const Report& report, const QStringList& media = {});
QString mediaRelation(size_t number); //< the id under which the document names its pictures, from 1

} // namespace docxparts

} // namespace wuxing
