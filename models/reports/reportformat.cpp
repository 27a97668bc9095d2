// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportformat.h"

#include "reports/docxformat.h"
#include "reports/htmlformat.h"
#include "reports/pdfformat.h"
#include "reports/xlsxformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ReportFormat)
};
} // namespace

Status ReportFormat::writeFile(const Report& report, const QString& path) const
{
    const auto failed = [&](const QString& detail) {
        return Error{ErrorCode::Io,
            Text::tr("%1 cannot be written. Close it in WPS or Excel, and check the folder.").arg(path), detail};
    };
    if (!QFileInfo(path).absoluteDir().mkpath(QStringLiteral(".")))
        return failed({});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (auto written = write(report, file); !written)
        return written;
    if (!file.commit())
        return failed(file.errorString());
    return {};
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
