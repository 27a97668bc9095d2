// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportoutput.h"

#include "files/outputfile.h"
#include "reports/reportformat.h"
#include "reports/reportpainter.h"
#include "reports/sectionsapart.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/questions.h"
#include "views/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>

namespace wuxing::reportoutput {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ReportOutput)
};
} // namespace

void preview(QWidget* parent, const Report& report)
{
    const ReportPainter painter(report);
    if (painter.pageCount() == 0)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(report.title);
    printer.setPageLayout(painter.pageLayout(0));
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(report.title);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent, [&painter](QPrinter* target) {
        const int first = target->fromPage() > 0 ? target->fromPage() - 1 : 0;
        const int last = target->toPage() > 0 ? target->toPage() - 1 : painter.pageCount() - 1;
        (void)painter.print(*target, first, std::min(last, painter.pageCount() - 1));
    });
    dialog.resize(parent->window()->size() * 0.9);
    dialog.exec();
}

QString write(QWidget* parent, Preferences& preferences, const Report& report)
{
    QStringList filters;
    for (const auto& format : reportFormats())
        filters << format->label();
    const QString proposal =
        QDir(preferences.lastFolder()).filePath(outputfile::safeName(report.title) + QStringLiteral(".docx"));
    const auto chosen = Questions::of(parent).choose(
        parent, {Questions::Files::What::Save, Text::tr("Write the report"), proposal, filters});
    QString path = chosen.path();
    if (path.isEmpty())
        return {};
    const ReportFormat* format = reportFormat(QFileInfo(path).suffix().toLower());
    if (!format) {
        format = reportFormats().at(static_cast<size_t>(chosen.filter)).get();
        path += QLatin1Char('.') + format->key();
    }
    const auto written = format->writeFile(report, path);
    if (!written) {
        messages::show(parent, written.error());
        return {};
    }
    preferences.setLastFolder(QFileInfo(path).absolutePath());
    if (*written != path)
        messages::inform(parent,
            Text::tr("%1 is open in another program and was left as it is. The new report lies beside it: %2")
                .arg(QFileInfo(path).fileName(), QFileInfo(*written).fileName()));
    return *written;
}

int writeEach(QWidget* parent, Preferences& preferences, const Report& report)
{
    const QString folder =
        Questions::of(parent)
            .choose(parent,
                {Questions::Files::What::Folder, Text::tr("Folder for one file each"), preferences.lastFolder(), {}})
            .path();
    if (folder.isEmpty())
        return -1;
    preferences.setLastFolder(folder);
    QProgressDialog progress(
        Text::tr("Writing…"), Text::tr("Cancel"), 0, static_cast<int>(report.sections.size()), parent);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(800);
    const ReportFormat* pdf = reportFormat(QStringLiteral("pdf"));
    int written = 0;
    for (const SectionApart& part : sectionsApart(report)) {
        const auto file = pdf->writeFile(part.report, QDir(folder).filePath(part.name + QStringLiteral(".pdf")));
        if (!file) {
            messages::show(parent, file.error());
            return -1;
        }
        progress.setValue(++written);
        if (progress.wasCanceled())
            return -1;
    }
    return written;
}

} // namespace wuxing::reportoutput
