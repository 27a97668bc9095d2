// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/typesetter.h"

#include <QPageLayout>

class QPagedPaintDevice;
class QPainter;

namespace wuxing {

// Paints the pages of a report: for PDF, for the printer, for the preview. Typesets once, when it is made.
class ReportPainter {
public:
    explicit ReportPainter(const Report& report);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const std::vector<TypesetPage>& pages() const { return m_pages; }
    QPageLayout pageLayout(int page) const;
    // Paints one page (from 0) with the origin at the corner of the sheet; one unit is a tenth of a point.
    void paintPage(QPainter& painter, int page) const;
    // Prints pages first…last (from 0) on a PDF writer or a printer.
    [[nodiscard]] bool print(QPagedPaintDevice& device, int first, int last) const;

private:
    void paintMargins(QPainter& painter, const PageSetup& setup, int page) const;

    QString m_mark;
    QString m_seal;
    std::vector<TypesetPage> m_pages;
};

} // namespace wuxing
