// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/datacommands.h"
#include "app/exportcommand.h"
#include "app/readcommands.h"
#include "app/shotcommand.h"

#include <array>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CommandLine)
};

struct Command {
    const char* name;
    const char* synopsis;
    ExitCode (*run)(const CommandContext&);
};

const std::array commands{
    Command{"new", "new FILE --units CSV [--townships CSV] [--district NAME]", runNew},
    Command{"demo", "demo FILE", runDemo},
    Command{"import",
        "import FILE units|secretaries|awards|targets|ledger TABLE [--dry-run] [--year Y] [--townships CSV]",
        runImport},
    Command{"export",
        "export FILE monthly|distribution|roster|ledger|ratings|units --out DIR [--period YYYY-MM|YYYY] "
        "[--format docx,xlsx,pdf,html,csv] [--unit CODE]",
        runExport},
    Command{"stats", "stats FILE [--year Y] [--unit CODE] [--json]", runStats},
    Command{"check", "check FILE [--head CODE]", runCheck},
    Command{"log", "log FILE [--unit CODE] [--limit N] [--json]", runLog},
    Command{"undo", "undo FILE", runUndo},
    Command{"redo", "redo FILE", runRedo},
    Command{"backup", "backup FILE DEST", runBackup},
    Command{"restore", "restore SRC FILE", runRestore},
    Command{"shot",
        "shot FILE --page NAME --out PNG [--size WxH] [--scale N] [--lang zh_CN|en] [--theme light|dark] [--unit CODE] "
        "[--year Y]",
        runShot},
};

void printHelp(QTextStream& stream)
{
    stream << Text::tr("Usage: wuxing-cli COMMAND …") << '\n';
    for (const Command& command : commands)
        stream << "  " << command.synopsis << '\n';
}

} // namespace

ExitCode runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& err, const Clock& clock)
{
    const QString name = arguments.value(0);
    if (name == QLatin1String("help") || name == QLatin1String("--help") || name == QLatin1String("-h")) {
        printHelp(out);
        return ExitCode::Ok;
    }
    if (name == QLatin1String("--version")) {
        out << QCoreApplication::applicationVersion() << '\n';
        return ExitCode::Ok;
    }
    for (const Command& command : commands) {
        if (name == QLatin1String(command.name))
            return command.run({arguments.mid(1), out, err, clock});
    }
    if (!name.isEmpty())
        err << Text::tr("Unknown command “%1”.").arg(name) << '\n';
    printHelp(err);
    return ExitCode::Usage;
}

} // namespace wuxing
