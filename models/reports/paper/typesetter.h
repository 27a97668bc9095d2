// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/progress.h"
#include "reports/report.h"

#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace wuxing {

// A laid-out sheet: lines of text and rules at their places, in tenths of a point from the corner of the paper.
struct TypesetPage {
    struct Line {
        std::shared_ptr<QTextLayout> layout; //< shared by the lines of a paragraph
        int line = 0;
        QPointF place; //< of the line's top left corner
    };
    PageSetup setup;
    std::vector<Line> lines;
    std::vector<QRectF> cells; //< boxes of table cells
    struct Drawing {
        QRectF area;
        std::variant<Chart, Pictures> content;
    };
    std::vector<Drawing> drawings; //< charts and photos
    QString bookmark; //< of the section that begins here
    QString bookmarkGroup;
};

// Sets a report into pages by GB/T 9704-2012: 22 lines of 28 characters on a document page, tables whose rows stay
// whole and whose header stands on every page, attachments on new pages. Needs a QGuiApplication for fonts. Everything
// is measured in tenths of a point with unhinted fonts, so that pages break alike on every screen and printer.
// Asked at every new page, with the number of those that are done; `false` ends it there, with the pages there are: the
// first ones come first.
std::vector<TypesetPage> typeset(const Report& report, const Progress& progress = {});

} // namespace wuxing
