// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportoutput.h"

#include "files/outputfile.h"
#include "reports/formats/reportformat.h"
#include "reports/paper/reportpainter.h"
#include "reports/paper/sectionsapart.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/waiting.h"
#include "views/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPaintEngine>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace wuxing::reportoutput {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ReportOutput)
};

constexpr int pagesShown = 100;

// While it shows its preview, a printer records its pages.
bool isPreview(const QPrinter& printer) { return printer.paintEngine()->type() == QPaintEngine::Picture; }

void print(QWidget* parent, const Finished& report, QPrinter& printer)
{
    const auto printed =
        waiting::resultOf<bool>(parent, Text::tr("Printing…"), [&](const Progress& progress) -> Result<bool> {
            // Laid out by the thread that paints.
            const ReportPainter painter(*report, [&](int done, int) { return progress(done, 0); });
            const int last = painter.pageCount() - 1;
            return painter.print(printer, std::max(printer.fromPage() - 1, 0),
                printer.toPage() > 0 ? std::min(printer.toPage() - 1, last) : last, progress);
        });
    if (printed && !*printed)
        messages::show(parent, {ErrorCode::Io, Text::tr("Not all pages were printed. Check the printer."), {}});
}

} // namespace

void preview(QWidget* parent, const Finished& report)
{
    const auto shown = waiting::resultOf<PagePictures>(
        parent, Text::tr("The pages are laid out…"), [report](const Progress& progress) -> Result<PagePictures> {
            PagePictures pictures = ReportPainter(*report, [&](int done, int) {
                return done < pagesShown && progress(done, pagesShown);
            }).pictures();
            return progress(pagesShown, pagesShown) ? Result<PagePictures>(std::move(pictures)) : waiting::cancelled();
        });
    if (!shown || shown->pages.empty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(report->title);
    printer.setPageLayout(shown->layouts.front());
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(shown->pages.size() < pagesShown
            ? report->title
            : Text::tr("%1 – the first %2 pages; all are printed").arg(report->title, QString::number(pagesShown)));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent, [&](QPrinter* target) {
        if (isPreview(*target))
            (void)shown->print(*target);
        else
            print(&dialog, report, *target);
    });
    dialog.resize(parent->window()->size() * 0.9);
    dialog.exec();
}

void preview(QWidget* parent, Office& office, std::function<Result<Report>(Office&)> make)
{
    auto made = waiting::resultOf<Report>(parent, office, Jobs::Kind::Reading, Text::tr("The report is being made…"),
        [make = std::move(make)](Office& own, const Progress&) { return make(own); });
    if (made)
        preview(parent, std::make_shared<const Report>(std::move(*made)));
    else if (made.error().code != ErrorCode::Cancelled)
        messages::show(parent, made.error());
}

QString write(QWidget* parent, Preferences& preferences, const Finished& report)
{
    QStringList filters;
    for (const auto& format : reportFormats())
        filters << format->label();
    const QString proposal =
        QDir(preferences.lastFolder()).filePath(outputfile::safeName(report->title) + QStringLiteral(".docx"));
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
    const auto written = waiting::resultOf<QString>(
        parent, Text::tr("Writing…"), [=](const Progress&) { return format->writeFile(*report, path); });
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

int writeEach(QWidget* parent, Preferences& preferences, const Finished& report)
{
    const QString folder =
        Questions::of(parent)
            .choose(parent,
                {Questions::Files::What::Folder, Text::tr("Folder for one file each"), preferences.lastFolder(), {}})
            .path();
    if (folder.isEmpty())
        return -1;
    preferences.setLastFolder(folder);
    const auto written =
        waiting::resultOf<int>(parent, Text::tr("Writing…"), [=](const Progress& progress) -> Result<int> {
            const ReportFormat* pdf = reportFormat(QStringLiteral("pdf"));
            int files = 0;
            for (const SectionApart& part : sectionsApart(*report)) {
                if (!progress(files, static_cast<int>(report->sections.size())))
                    return waiting::cancelled();
                const QString path = QDir(folder).filePath(part.name + QStringLiteral(".pdf"));
                if (const auto file = pdf->writeFile(part.report, path); !file)
                    return file.error();
                ++files;
            }
            return files;
        });
    if (!written && written.error().code != ErrorCode::Cancelled)
        messages::show(parent, written.error());
    return written ? *written : -1;
}

} // namespace wuxing::reportoutput
