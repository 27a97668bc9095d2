// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/exportcommand.h"

#include "domain/values/quantity.h"
#include "exchange/sheets/tablecatalogue.h"
#include "files/outputfile.h"
#include "files/privatefile.h"
#include "reporting/reportcatalogue.h"
#include "reports/formats/reportformat.h"
#include "reports/paper/sectionsapart.h"

#include <QDir>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CommandLine)
};

struct ExportRequest {
    QString what;
    QString period; //< as typed; empty: the present one
    RowId scope = 0;
    QStringList formats;
    QString folder;
    bool eachApart = false; //< one file per section
    bool isTemplate = false; //< the headings of a table alone, to fill in
    QString purpose; //< why names and phones of households are written out; empty: masked
    outputfile::Options file; //< how files are written
};

// Tables for spreadsheets, in the columns the imports read. A name that is a report, too, is written as CSV when that
// format is asked for.
QStringList tableKeys(bool alsoReports = false)
{
    QStringList keys;
    for (const TableKind& kind : tableKinds()) {
        if (alsoReports || !reportKind(QLatin1String(kind.key)))
            keys << QLatin1String(kind.key);
    }
    return keys;
}

QStringList reportKeys()
{
    QStringList keys;
    for (const ReportKind& kind : reportKinds())
        keys << QLatin1String(kind.key);
    return keys;
}

// Whether names and phones of households are written out.
bool isPersonal(const ExportRequest& request)
{
    const TableKind* table = tableKind(request.what);
    return !request.purpose.isEmpty() && table && table->isPersonal;
}

Result<Report> build(Office& office, const ExportRequest& request)
{
    const ReportKind* kind = reportKind(request.what);
    const auto about = reportRequest(*kind, office, request.scope, request.period);
    if (!about)
        return about.error();
    if (!isPersonal(request))
        return buildReport(office, *kind, *about);
    const int households = office.visits().householdsIn(request.scope, about->year);
    if (auto said = office.visits().reveal(true, request.purpose, households); !said)
        return said.error();
    return watchedReport(office, reporting::visitsUnmasked, {.scope = request.scope, .year = about->year});
}

// The period goes to `told` where none was asked for and the table holds but one.
Result<QByteArray> buildTable(Office& office, const ExportRequest& request, QString& told)
{
    const TableKind* kind = tableKind(request.what);
    if (!kind)
        return Error{ErrorCode::InvalidInput,
            Text::tr("“%1” cannot be written as CSV. Known: %2")
                .arg(request.what, tableKeys(true).join(QStringLiteral(", "))),
            {}};
    TableRequest table{kind->kind, request.scope, 0, {}, request.purpose, request.isTemplate};
    if (kind->period == TablePeriod::Year || kind->period == TablePeriod::Quarter) {
        const bool byQuarter = kind->period == TablePeriod::Quarter;
        const ReportKind* period = reportKind(byQuarter ? QStringLiteral("gaps") : QStringLiteral("roster"));
        const auto about = reportRequest(*period, office, request.scope, request.period);
        if (!about)
            return about.error();
        table.year = about->year;
        table.quarter = about->quarter;
        if (request.period.isEmpty() && !request.isTemplate)
            told = byQuarter ? about->quarter.toString() : QString::number(about->year);
    } else if (!request.period.isEmpty()) {
        // Tables hold all years unless one is asked for.
        const auto asked = parseWholeNumber(request.period.left(4), 2000, 2100);
        if (!asked)
            return asked.error();
        table.year = *asked;
    }
    return exportTable(office, table);
}

// The report as one, or each section as a report of its own.
std::vector<Report> filesOf(Report report, bool eachApart)
{
    std::vector<Report> files;
    if (!eachApart) {
        files.push_back(std::move(report));
        return files;
    }
    for (SectionApart& part : sectionsApart(report)) {
        part.report.key += QLatin1Char('-') + part.name;
        files.push_back(std::move(part.report));
    }
    return files;
}

ExitCode writeReports(const CommandContext& context, Office& office, const ExportRequest& request)
{
    QStringList formats = request.formats;
    if (formats.removeAll(QStringLiteral("csv")) > 0) {
        const ReadWatch watch(office.workspace());
        QString period;
        const auto table = watch.checked(buildTable(office, request, period));
        if (!table)
            return context.problem(table.error());
        if (!period.isEmpty())
            context.err << Text::tr("The table holds %1; --period chooses another.").arg(period) << '\n';
        const QString path = QDir(request.folder).filePath(request.what + QStringLiteral(".csv"));
        if (context.wrote(path, outputfile::write(path, *table, request.file)) != ExitCode::Ok)
            return ExitCode::Problem;
    }
    if (formats.isEmpty())
        return ExitCode::Ok;
    auto built = build(office, request);
    if (!built)
        return context.problem(built.error());
    for (const Report& report : filesOf(std::move(*built), request.eachApart)) {
        for (const QString& format : std::as_const(formats)) {
            const QString path = QDir(request.folder).filePath(report.key + QLatin1Char('.') + format);
            if (context.wrote(path, reportFormat(format)->writeFile(report, path, request.file)) != ExitCode::Ok)
                return ExitCode::Problem;
        }
    }
    return ExitCode::Ok;
}

QString exportSynopsis(const QString& what)
{
    return QStringLiteral("export FILE %1 --out DIR [--period YYYY-MM|YYYY-Qn|YYYY] "
                          "[--format docx,xlsx,pdf,html,csv] [--unit CODE] [--each] [--template] [--unmasked PURPOSE] "
                          "[--force]")
        .arg(what);
}

} // namespace

QString exportHelp() { return exportSynopsis((reportKeys() + tableKeys()).join(QLatin1Char('|'))); }

ExitCode runExport(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("period"), {}, QStringLiteral("period")},
        {QStringLiteral("unmasked"), {}, QStringLiteral("purpose")}, {QStringLiteral("out"), {}, QStringLiteral("dir")},
        {QStringLiteral("format"), {}, QStringLiteral("formats")}, {QStringLiteral("unit"), {}, QStringLiteral("code")},
        {QStringLiteral("each"), {}}, {QStringLiteral("template"), {}}, {QStringLiteral("force"), {}}});
    const QString synopsis = exportSynopsis(QStringLiteral("WHAT"));
    if (!context.parse(parser, 2, synopsis))
        return ExitCode::Usage;
    if (!parser.isSet(QStringLiteral("out")))
        return context.misused(synopsis);
    ExportRequest request;
    request.what = parser.positionalArguments().at(1);
    request.eachApart = parser.isSet(QStringLiteral("each"));
    request.isTemplate = parser.isSet(QStringLiteral("template"));
    request.file.replacesAnything = parser.isSet(QStringLiteral("force"));
    const bool isTable = tableKind(request.what) && (request.isTemplate || !reportKind(request.what));
    if (request.isTemplate && !isTable)
        return context.usage(Text::tr("Only tables have a template to fill in, and “%1” is none. Known: %2")
                                 .arg(request.what, tableKeys(true).join(QStringLiteral(", "))));
    if (!isTable && !reportKind(request.what))
        return context.usage(Text::tr("There is no report “%1”. Known: %2")
                                 .arg(request.what, (reportKeys() + tableKeys()).join(QStringLiteral(", "))));
    request.period = parser.value(QStringLiteral("period"));
    request.folder = parser.value(QStringLiteral("out"));
    request.purpose = parser.value(QStringLiteral("unmasked")).trimmed();
    if (parser.isSet(QStringLiteral("unmasked")) && request.purpose.isEmpty())
        return context.usage(Text::tr("Say what the personal data are needed for: --unmasked PURPOSE"));
    const QString formats = parser.value(QStringLiteral("format"));
    if (isTable && !formats.isEmpty() && formats != QLatin1String("csv"))
        return context.usage(
            Text::tr("“%1” is a table and is written as csv, which spreadsheets open. It has no format “%2”.")
                .arg(request.what, formats));
    if (isTable)
        request.formats = {QStringLiteral("csv")};
    else if (formats.isEmpty())
        request.formats = {QStringLiteral("docx"), QStringLiteral("xlsx"), QStringLiteral("pdf")};
    else
        request.formats = formats.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& format : std::as_const(request.formats)) {
        if (format != QLatin1String("csv") && !reportFormat(format))
            return context.usage(Text::tr("“%1” is not a format. Known: docx, xlsx, pdf, html, csv").arg(format));
    }
    // Writing out personal data is itself an entry of the journal.
    const bool personal = isPersonal(request);
    const auto office =
        personal ? context.openToWrite(parser) : context.open(parser.positionalArguments().at(0), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    request.scope = context.scope(parser, *office);
    if (request.scope < 0)
        return ExitCode::Problem;
    request.file.isPrivate = personal;
    if (personal) {
        if (auto folder = privatefile::makeFolder(request.folder); !folder)
            return context.problem(folder.error());
    } else if (!QDir().mkpath(request.folder)) {
        return context.problem({ErrorCode::Io, Text::tr("The folder %1 cannot be created.").arg(request.folder), {}});
    }
    return writeReports(context, *office, request);
}

} // namespace wuxing
