// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandline.h"
#include "commands/console.h"
#include "commands/offscreen.h"
#include "commands/shotstarter.h"
#include "commands/translator.h"
#include "files/leaving.h"
#include "services/file/openingcheck.h"

#include <QGuiApplication>

#include <cstring>
#include <exception>
#include <memory>

namespace {

// Only reports need fonts and pages; everything else starts without them.
bool needsFonts(int argc, char** argv) { return argc > 1 && std::strcmp(argv[1], "export") == 0; }

bool isLookThrough(const QStringList& arguments)
{
    return arguments.value(0) == QLatin1String("check") && arguments.contains(QStringLiteral("--quick"));
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (!needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    wuxing::prepareOffscreen();
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(int argc, char** argv)
{
    const wuxing::Console console;
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wuxing-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WUXING_VERSION));
    wuxing::Translator translator;
    translator.install({});
    QTextStream out(stdout);
    QTextStream err(stderr);
    const wuxing::SystemClock clock;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isLook = isLookThrough(arguments);
    if (isLook)
        wuxing::openingcheck::limitThisProcess(arguments.constLast());
    // The program throws nothing itself. What comes here is memory that was not there, for a file made to need it.
    try {
        return static_cast<int>(wuxing::runCommandLine(arguments, out, err, clock, wuxing::startShot));
    } catch (const std::exception& exception) {
        if (isLook)
            out << wuxing::openingcheck::wordKey(wuxing::openingcheck::Verdict::Unfinished) << '\n';
        err << QCoreApplication::translate("wuxing::CommandLine",
            "The command was broken off: there is not enough memory for it, or the file is damaged. What was "
            "saved before stays; the daily copies lie in the folder beside the file whose name ends in -backups.")
            << " [" << exception.what() << "]\n";
        return static_cast<int>(wuxing::ExitCode::Problem);
    }
}

} // namespace

int main(int argc, char** argv) { return wuxing::leave(run(argc, argv)); }
