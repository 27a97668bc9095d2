// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QPageLayout>

#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QTextDocument;

namespace wuxing {

// Lays a report out once and paints its pages: for PDF, for the printer, for the preview. Needs a QGuiApplication.
// Layout happens in tenths of a point, so that pages break at the same place on every screen and printer.
class ReportPainter {
public:
    explicit ReportPainter(const Report& report);
    ~ReportPainter();
    ReportPainter(const ReportPainter&) = delete;
    ReportPainter& operator=(const ReportPainter&) = delete;

    int pageCount() const;
    QPageLayout pageLayout(int page) const;
    // Paints one page (from 0) with the origin at the corner of the sheet; one unit is a tenth of a point.
    void paintPage(QPainter& painter, int page) const;
    // Prints pages first…last (from 0) on a PDF writer or a printer.
    bool print(QPagedPaintDevice& device, int first, int last) const;

    static constexpr double unitsPerPoint = 10;

private:
    struct LaidOut {
        PageSetup page;
        std::unique_ptr<QTextDocument> document;
        int firstPage = 0;
        int pages = 0;
    };
    const LaidOut& sectionOf(int page) const;
    void paintMargins(QPainter& painter, const PageSetup& setup, int page) const;

    QString m_mark;
    QString m_seal;
    std::vector<LaidOut> m_sections;
};

} // namespace wuxing
