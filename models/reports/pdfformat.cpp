// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfformat.h"

#include "reports/reportpainter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QPdfWriter>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::PdfFormat)
};
} // namespace

QString PdfFormat::label() const { return Text::tr("PDF document (*.pdf)"); }

Status PdfFormat::write(const Report& report, QIODevice& device) const
{
    QPdfWriter writer(&device);
    writer.setTitle(report.title);
    writer.setResolution(600);
    const ReportPainter painter(report);
    if (!painter.print(writer, 0, painter.pageCount() - 1))
        return Error{ErrorCode::Io, Text::tr("The PDF could not be written. Check the disk."), device.errorString()};
    return {};
}

} // namespace wuxing
