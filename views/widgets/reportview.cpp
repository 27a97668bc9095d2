// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/reportview.h"

#include "reports/reportformat.h"

#include <QBuffer>

namespace wuxing {

ReportView::ReportView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
}

void ReportView::setReport(Result<Report> report)
{
    if (!report) {
        clearReport(report.error().message);
        return;
    }
    m_report = std::move(*report);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = reportFormat(QStringLiteral("html"))->write(*m_report, buffer);
    if (written)
        setHtml(QString::fromUtf8(buffer.data()));
    else
        clearReport(written.error().message);
}

void ReportView::clearReport(const QString& hint)
{
    m_report.reset();
    setPlainText(hint);
}

} // namespace wuxing
