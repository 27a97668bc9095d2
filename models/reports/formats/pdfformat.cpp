// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formats/pdfformat.h"

#include "reports/formats/pdfoutline.h"
#include "reports/paper/paperfont.h"
#include "reports/paper/reportpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QIODevice>
#include <QPdfWriter>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::PdfFormat)
};

// Who made the file, and with which fonts where the prescribed ones were not there.
QString creator()
{
    const QString program = QStringLiteral("五星台账 %1").arg(QCoreApplication::applicationVersion()).trimmed();
    const QStringList substituted = paperfont::substitutions();
    return substituted.isEmpty()
        ? program
        : QStringLiteral("%1（字体替代：%2）").arg(program, substituted.join(QStringLiteral("，")));
}

} // namespace

QString PdfFormat::label() const { return Text::tr("PDF document (*.pdf)"); }

Status PdfFormat::write(const Report& report, QIODevice& device) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ReportPainter painter(report);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(report.title);
        writer.setCreator(creator());
        writer.setResolution(600);
        if (!painter.print(writer, 0, painter.pageCount() - 1))
            return Error{ErrorCode::Io, Text::tr("The PDF could not be written. Check the disk."), {}};
    }
    std::vector<pdfoutline::Bookmark> bookmarks;
    for (int page = 0; page < painter.pageCount(); ++page) {
        const TypesetPage& sheet = painter.pages()[static_cast<size_t>(page)];
        if (!sheet.bookmark.isEmpty())
            bookmarks.push_back({sheet.bookmark, sheet.bookmarkGroup, page});
    }
    QByteArray bytes = pdfoutline::withOutline(buffer.data(), bookmarks);
    if (report.date.isValid())
        bytes = pdfoutline::withCreationTime(bytes, report.date.startOfDay(Qt::UTC));
    if (device.write(bytes) != bytes.size())
        return Error{ErrorCode::Io, Text::tr("The PDF could not be written. Check the disk."), device.errorString()};
    return {};
}

} // namespace wuxing
