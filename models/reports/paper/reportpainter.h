// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper/typesetter.h"

#include <QPageLayout>
#include <QPicture>

class QPagedPaintDevice;
class QPainter;

namespace wuxing {

// Pages as they were painted once: what a preview shows.
struct PagePictures {
    std::vector<QPageLayout> layouts;
    std::vector<QPicture> pages;
    // Puts them on a printer or its preview.
    [[nodiscard]] bool print(QPagedPaintDevice& device) const;
};

// Paints the pages of a report: for PDF, for the printer, for the preview. Typesets once, when it is made, as many
// pages as typeset() is let. What it laid out belongs to its thread, as fonts do.
class ReportPainter {
public:
    explicit ReportPainter(const Report& report, const Progress& progress = {});

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const std::vector<TypesetPage>& pages() const { return m_pages; }
    QPageLayout pageLayout(int page) const;
    // Paints one page (from 0) with the origin at the corner of the sheet; one unit is a tenth of a point.
    void paintPage(QPainter& painter, int page) const;
    // Prints pages first…last (from 0) on a PDF writer or a printer.
    [[nodiscard]] bool print(QPagedPaintDevice& device, int first, int last, const Progress& progress = {}) const;
    // The pages as pictures, which any thread may show.
    PagePictures pictures() const;

private:
    void paintMargins(QPainter& painter, const PageSetup& setup, int page) const;

    QString m_mark;
    QString m_seal;
    std::vector<TypesetPage> m_pages;
};

} // namespace wuxing
