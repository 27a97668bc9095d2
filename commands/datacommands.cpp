// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/datacommands.h"

#include "demo/demodistrict.h"
#include "exchange/imports/newdistrict.h"
#include "exchange/sheets/tablecatalogue.h"
#include "services/file/filecleaning.h"

#include <QDir>
#include <QFileInfo>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CommandLine)
};

void printPlan(const CommandContext& context, const ImportPlan& plan)
{
    context.problems(plan.issues);
    context.out << plan.summary() << '\n';
    for (const QString& note : plan.notes)
        context.out << note << '\n';
}

ExitCode step(const CommandContext& context, bool undo)
{
    QCommandLineParser parser;
    if (!context.parse(parser, 1, undo ? QStringLiteral("undo FILE") : QStringLiteral("redo FILE")))
        return ExitCode::Usage;
    const auto office = context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    const auto done = undo ? office->workspace().undo() : office->workspace().redo();
    if (!done)
        return context.problem(done.error());
    context.out << (undo ? Text::tr("Undone: %1") : Text::tr("Done again: %1")).arg(done->action.text()) << '\n';
    return ExitCode::Ok;
}

QStringList importKeys()
{
    QStringList keys;
    for (const TableKind& kind : tableKinds())
        keys << QLatin1String(kind.key);
    return keys;
}

QString importSynopsis(const QString& kinds)
{
    return QStringLiteral("import FILE %1 TABLE [--dry-run] [--year Y] [--period YYYY-Qn] [--set rural|urban] "
                          "[--townships CSV]")
        .arg(kinds);
}

} // namespace

QString importHelp() { return importSynopsis(importKeys().join(QLatin1Char('|'))); }

ExitCode runNew(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("units"), {}, QStringLiteral("csv")}, {QStringLiteral("townships"), {}, QStringLiteral("csv")},
            {QStringLiteral("district"), {}, QStringLiteral("name")}});
    const QString synopsis = QStringLiteral("new FILE --units yuanhui|CSV [--townships CSV] [--district NAME]");
    if (!context.parse(parser, 1, synopsis))
        return ExitCode::Usage;
    if (!parser.isSet(QStringLiteral("units")))
        return context.misused(synopsis);
    QString list = parser.value(QStringLiteral("units"));
    if (list == QLatin1String("yuanhui"))
        list = NewDistrict::yuanhuiTemplate;
    auto made = createDistrict(parser.positionalArguments().front(),
        {parser.value(QStringLiteral("district")), list, parser.value(QStringLiteral("townships")),
            context.writer(parser)},
        context.clock);
    if (!made)
        return context.problem(made.error());
    printPlan(context, made->plan);
    if (!made->office)
        return context.problem(
            {ErrorCode::InvalidInput, Text::tr("No file was made. Correct the rows named above and try again."), {}});
    const UnitTree& tree = *made->office->units().tree();
    context.out << Text::tr("%1: %2 townships, %3 branches")
                       .arg(tree.root()->unit.name, QString::number(tree.root()->children.size()),
                           QString::number(tree.branches(0, context.clock.today()).size()))
                << '\n';
    return ExitCode::Ok;
}

ExitCode runDemo(const CommandContext& context)
{
    QCommandLineParser parser;
    if (!context.parse(parser, 1, QStringLiteral("demo FILE")))
        return ExitCode::Usage;
    const auto office = createDemoDistrict(parser.positionalArguments().front(), context.clock, context.writer(parser));
    if (!office)
        return context.problem(office.error());
    context.out << Text::tr("Demonstration district with %1 invented branches: %2")
                       .arg((*office)->units().tree()->branches(0, (*office)->today()).size())
                       .arg(parser.positionalArguments().front())
                << '\n';
    return ExitCode::Ok;
}

ExitCode runImport(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("dry-run"), {}}, {QStringLiteral("year"), {}, QStringLiteral("year")},
        {QStringLiteral("townships"), {}, QStringLiteral("csv")},
        {QStringLiteral("period"), {}, QStringLiteral("quarter")}, {QStringLiteral("set"), {}, QStringLiteral("set")}});
    if (!context.parse(parser, 3, importSynopsis(QStringLiteral("KIND"))))
        return ExitCode::Usage;
    const QStringList arguments = parser.positionalArguments();
    const TableKind* kind = tableKind(arguments.at(1));
    if (!kind)
        return context.usage(Text::tr("“%1” cannot be imported. Known: %2")
                                 .arg(arguments.at(1), importKeys().join(QStringLiteral(", "))));
    const int year = context.year(parser, 0);
    if (year < 0)
        return ExitCode::Usage;
    const auto table = TextTable::fromFile(arguments.at(2));
    if (!table)
        return context.problem(table.error());
    const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
    const auto office = dryRun ? context.open(arguments.at(0), OpenMode::ReadOnly) : context.openToWrite(parser);
    if (!office)
        return ExitCode::Problem;
    const auto import = TableImport::make(kind->kind, *office,
        {year, parser.value(QStringLiteral("townships")), parser.value(QStringLiteral("period")),
            wordFromText<StarSetKind>(parser.value(QStringLiteral("set")))});
    const auto plan = import->plan(*table);
    if (!plan)
        return context.problem(plan.error());
    const Status applied = dryRun ? Status() : import->apply(*plan);
    // "98 added" is said when they are, and what is refused in any case.
    if (applied || !plan->canApply())
        printPlan(context, *plan);
    if (!applied)
        return context.problem(applied.error());
    return plan->canApply() ? ExitCode::Ok : ExitCode::Problem;
}

ExitCode runUndo(const CommandContext& context) { return step(context, true); }

ExitCode runRedo(const CommandContext& context) { return step(context, false); }

ExitCode runBackup(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("force"), {}});
    if (!context.parse(parser, 2, QStringLiteral("backup FILE DEST [--force]")))
        return ExitCode::Usage;
    const auto office = context.open(parser.positionalArguments().at(0), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    const QString dest = parser.positionalArguments().at(1);
    if (QFileInfo::exists(dest) && !parser.isSet(QStringLiteral("force")))
        return context.problem({ErrorCode::Conflict,
            Text::tr("There is already a file %1. Choose another name, or replace an earlier copy with --force.")
                .arg(QDir::toNativeSeparators(dest)),
            {}});
    if (auto saved = office->backups().backupTo(dest); !saved)
        return context.problem(saved.error());
    context.out << Text::tr("Backup written and checked: %1").arg(QDir::toNativeSeparators(dest)) << '\n';
    return ExitCode::Ok;
}

ExitCode runClean(const CommandContext& context)
{
    QCommandLineParser parser;
    if (!context.parse(parser, 2, QStringLiteral("clean FILE DEST")))
        return ExitCode::Usage;
    const auto left = writeCleanedCopy(parser.positionalArguments().at(0), parser.positionalArguments().at(1));
    if (!left)
        return context.problem(left.error());
    for (const QString& line : *left)
        context.err << Text::tr("not taken along: %1").arg(line) << '\n';
    context.out << Text::tr("Cleaned copy written: %1").arg(parser.positionalArguments().at(1)) << '\n';
    return ExitCode::Ok;
}

ExitCode runRestore(const CommandContext& context)
{
    QCommandLineParser parser;
    if (!context.parse(parser, 2, QStringLiteral("restore SRC FILE")))
        return ExitCode::Usage;
    const auto kept = BackupService::restore(
        parser.positionalArguments().at(0), parser.positionalArguments().at(1), context.clock.now());
    if (!kept)
        return context.problem(kept.error());
    context.out << Text::tr("Restored: %1").arg(parser.positionalArguments().at(1)) << '\n';
    if (!kept->isEmpty())
        context.out << Text::tr("The former file is kept as %1").arg(*kept) << '\n';
    const QString doubts = BackupService::doubtsAbout(parser.positionalArguments().at(1), context.clock.now());
    if (!doubts.isEmpty())
        context.err << doubts << '\n';
    return ExitCode::Ok;
}

} // namespace wuxing
