// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportcommand.h"

#include "domain/quantity.h"
#include "exchange/tableexport.h"
#include "reports/reportformat.h"

#include <QDir>
#include <QSaveFile>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CommandLine)
};

struct ExportRequest {
    QString report;
    QString period; //< a month or a year, as typed; empty: the present one
    RowId scope = 0;
    QStringList formats;
    QString folder;
};

Result<int> yearOf(const ExportRequest& request, Office& office)
{
    if (!request.period.isEmpty())
        return parseWholeNumber(request.period.left(4), 2000, 2100);
    const int rated = office.ratings().lastRatedYear(office.today().year());
    return rated == 0 ? office.today().year() : rated;
}

Result<Report> build(Office& office, const ExportRequest& request)
{
    if (request.report == QLatin1String("monthly")) {
        const auto month =
            request.period.isEmpty() ? Result<Month>(Month::of(office.today())) : Month::parse(request.period);
        if (!month)
            return month.error();
        return office.reports().monthly(request.scope, *month);
    }
    if (request.report == QLatin1String("ledger"))
        return office.reports().ledger(request.scope);
    const auto year = yearOf(request, office);
    if (!year)
        return year.error();
    if (request.report == QLatin1String("roster"))
        return office.reports().roster(request.scope, *year);
    return office.reports().distribution(request.scope, *year);
}

Result<QByteArray> buildTable(Office& office, const ExportRequest& request)
{
    if (request.report == QLatin1String("units"))
        return tableexport::units(office, request.scope);
    if (request.report == QLatin1String("ledger"))
        return tableexport::ledger(office, request.scope);
    if (request.report == QLatin1String("ratings") || request.report == QLatin1String("awards")) {
        const auto year = yearOf(request, office);
        if (!year)
            return year.error();
        return tableexport::ratings(office, request.scope, *year);
    }
    return Error{ErrorCode::InvalidInput,
        Text::tr("“%1” cannot be written as CSV. Known: units, ratings, ledger").arg(request.report), {}};
}

Status writeTable(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Io,
            Text::tr("%1 cannot be written. Close it in WPS or Excel, and check the folder.").arg(path),
            file.errorString()};
    return {};
}

ExitCode writeAll(const CommandContext& context, Office& office, const ExportRequest& request)
{
    std::optional<Report> report;
    for (const QString& format : request.formats) {
        QString path;
        if (format == QLatin1String("csv")) {
            const auto table = buildTable(office, request);
            if (!table)
                return context.problem(table.error());
            path = QDir(request.folder).filePath(request.report + QStringLiteral(".csv"));
            if (auto written = writeTable(path, *table); !written)
                return context.problem(written.error());
        } else {
            if (!report) {
                auto built = build(office, request);
                if (!built)
                    return context.problem(built.error());
                report = std::move(*built);
            }
            path = QDir(request.folder).filePath(report->key + QLatin1Char('.') + format);
            if (auto written = reportFormat(format)->writeFile(*report, path); !written)
                return context.problem(written.error());
        }
        context.out << QDir::toNativeSeparators(path) << '\n';
    }
    return ExitCode::Ok;
}

} // namespace

ExitCode runExport(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("period"), {}, QStringLiteral("period")},
        {QStringLiteral("out"), {}, QStringLiteral("dir")}, {QStringLiteral("format"), {}, QStringLiteral("formats")},
        {QStringLiteral("unit"), {}, QStringLiteral("code")}});
    const QString synopsis = QStringLiteral("export FILE monthly|distribution|roster|ledger|ratings|units --out DIR "
                                            "[--period YYYY-MM|YYYY] [--format docx,xlsx,pdf,html,csv] [--unit CODE]");
    if (!context.parse(parser, 2, synopsis))
        return ExitCode::Usage;
    if (!parser.isSet(QStringLiteral("out")))
        return context.usage(Text::tr("Usage: wuxing-cli %1").arg(synopsis));
    ExportRequest request;
    request.report = parser.positionalArguments().at(1);
    const QStringList reports{
        QStringLiteral("monthly"), QStringLiteral("distribution"), QStringLiteral("roster"), QStringLiteral("ledger")};
    const QStringList tables{QStringLiteral("ratings"), QStringLiteral("awards"), QStringLiteral("units")};
    if (!reports.contains(request.report) && !tables.contains(request.report))
        return context.usage(Text::tr("There is no report “%1”. Known: %2")
                                 .arg(request.report, (reports + tables).join(QStringLiteral(", "))));
    request.period = parser.value(QStringLiteral("period"));
    request.folder = parser.value(QStringLiteral("out"));
    const QString formats = parser.value(QStringLiteral("format"));
    if (tables.contains(request.report))
        request.formats = {QStringLiteral("csv")};
    else if (formats.isEmpty())
        request.formats = {QStringLiteral("docx"), QStringLiteral("xlsx"), QStringLiteral("pdf")};
    else
        request.formats = formats.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& format : std::as_const(request.formats)) {
        if (format != QLatin1String("csv") && !reportFormat(format))
            return context.usage(Text::tr("“%1” is not a format. Known: docx, xlsx, pdf, html, csv").arg(format));
    }
    const auto office = context.open(parser.positionalArguments().at(0), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    request.scope = context.scope(parser, *office);
    if (request.scope < 0)
        return ExitCode::Problem;
    if (!QDir().mkpath(request.folder))
        return context.problem({ErrorCode::Io, Text::tr("The folder %1 cannot be created.").arg(request.folder), {}});
    return writeAll(context, *office, request);
}

} // namespace wuxing
