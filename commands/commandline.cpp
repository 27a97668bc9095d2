// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandline.h"

#include "commands/datacommands.h"
#include "commands/exportcommand.h"
#include "commands/readcommands.h"
#include "commands/starcommands.h"
#include "commands/workcommands.h"

#include <array>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CommandLine)
};

struct Command {
    const char* name;
    const char* synopsis;
    CommandRun run; //< null: handed in
    bool writes = false; //< into a file, in somebody's name
    QString (*help)() = nullptr; //< instead of the synopsis, where a catalogue knows the words
};

const std::array commands{
    Command{"new", "new FILE --units yuanhui|CSV [--townships CSV] [--district NAME]", runNew, true},
    Command{"demo", "demo FILE", runDemo, true},
    Command{"import", "", runImport, true, importHelp},
    Command{"export", "", runExport, true, exportHelp},
    Command{"stats", "stats FILE [--year Y] [--unit CODE] [--json]", runStats},
    Command{"publish", "publish FILE --year Y [--set rural|urban]", runPublish, true},
    Command{"explain", "explain FILE --unit CODE [--year Y] [--json]", runExplain},
    Command{"projection", "projection FILE [--period YYYY-Qn] [--unit CODE]", runProjection},
    Command{"close-review", "close-review FILE --period YYYY-Qn [--unit CODE] [--decide]", runCloseReview, true},
    Command{"reopen-review", "reopen-review FILE --period YYYY-Qn --unit CODE --reason TEXT", runReopenReview, true},
    Command{"verify", "verify FILE CODE", runVerify},
    Command{"todo", "todo FILE [--unit CODE]", runTodo},
    Command{"case-step",
        "case-step FILE --unit CODE --step approve_plan|start|apply|accept|send_back|follow_up|close [--year Y] "
        "[--date YYYY-MM-DD] [--note TEXT]",
        runCaseStep, true},
    Command{"escalate", "escalate FILE [--unit CODE]", runEscalate, true},
    Command{"freeze", "freeze FILE REPORT [--period P] [--unit CODE]", runFreeze, true},
    Command{"unfreeze", "unfreeze FILE REPORT --reason TEXT [--period P] [--unit CODE]", runUnfreeze, true},
    Command{"attach",
        "attach FILE PICTURE… --unit CODE [--problem TEXT | --case YEAR | --clause NUMBER [--year Y] | --visit "
        "YYYY-MM-DD] "
        "[--stage before|after|other] [--label TEXT] [--shrink]",
        runAttach, true},
    Command{"evidence-folder", "evidence-folder FILE --unit CODE --out DIR", runEvidenceFolder},
    Command{"check", "check FILE [--head CODE | --quick]", runCheck},
    Command{"clean", "clean FILE DEST", runClean},
    Command{"tidy", "tidy FILE", runTidy, true},
    Command{"take-over", "take-over FILE", runTakeOver, true},
    Command{"log", "log FILE [--unit CODE] [--limit N] [--json]", runLog},
    Command{"undo", "undo FILE", runUndo, true},
    Command{"redo", "redo FILE", runRedo, true},
    Command{"backup", "backup FILE DEST [--force]", runBackup},
    Command{"restore", "restore SRC FILE", runRestore},
    Command{"shot",
        "shot FILE --page NAME --out PNG [--size WxH] [--scale N] [--lang zh_CN|en] [--theme light|dark] [--unit CODE] "
        "[--year Y] [--tab N] [--force]",
        nullptr},
};

void printHelp(QTextStream& stream)
{
    stream << Text::tr("Usage: wuxing-cli COMMAND …") << '\n';
    for (const Command& command : commands)
        stream << "  " << (command.help ? command.help() : QString::fromUtf8(command.synopsis))
               << (command.writes ? " [--author NAME]" : "") << '\n';
    stream << Text::tr("--author: in whose name it is written; without it in that of WUXING_AUTHOR, else of the login.")
           << '\n';
}

} // namespace

ExitCode runCommandLine(
    const QStringList& arguments, QTextStream& out, QTextStream& err, const Clock& clock, CommandRun shot)
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
        if (name != QLatin1String(command.name))
            continue;
        const CommandContext context{arguments.mid(1), out, err, clock, command.writes};
        const ExitCode code = (command.run ? command.run : shot)(context);
        return code == ExitCode::Ok && *context.unread ? ExitCode::Problem : code;
    }
    if (!name.isEmpty())
        err << Text::tr("Unknown command “%1”.").arg(name) << '\n';
    printHelp(err);
    return ExitCode::Usage;
}

} // namespace wuxing
