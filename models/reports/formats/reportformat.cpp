// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formats/reportformat.h"

#include "reports/formats/docxformat.h"
#include "reports/formats/htmlformat.h"
#include "reports/formats/pdfformat.h"
#include "reports/formats/xlsxformat.h"

#include <QBuffer>

namespace wuxing {

Result<QString> ReportFormat::writeFile(
    const Report& report, const QString& path, const outputfile::Options& options) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (auto written = write(report, buffer); !written)
        return written.error();
    return outputfile::write(path, buffer.data(), options);
}

const std::vector<std::unique_ptr<ReportFormat>>& reportFormats()
{
    static const auto formats = [] {
        std::vector<std::unique_ptr<ReportFormat>> all;
        all.push_back(std::make_unique<DocxFormat>());
        all.push_back(std::make_unique<PdfFormat>());
        all.push_back(std::make_unique<XlsxFormat>());
        all.push_back(std::make_unique<HtmlFormat>());
        return all;
    }();
    return formats;
}

const ReportFormat* reportFormat(const QString& key)
{
    for (const auto& format : reportFormats()) {
        if (format->key() == key)
            return format.get();
    }
    return nullptr;
}

} // namespace wuxing
