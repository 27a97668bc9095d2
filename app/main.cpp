// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastwords.h"
#include "app/program.h"
#include "app/shotcommand.h"
#include "commands/commandline.h"
#include "commands/offscreen.h"
#include "commands/translator.h"
#include "files/leaving.h"
#include "views/dialogs/desktopquestions.h"

#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>
#include <cstring>

namespace {

// `wuxing shot …`: a page as a picture, without a window on the screen; the words and the way are those of wuxing-cli.
int makeShot(int argc, char** argv)
{
    wuxing::prepareOffscreen();
    wuxing::prepareShot(argc, argv);
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wuxing-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WUXING_VERSION));
    wuxing::Translator translator;
    translator.install({});
    QTextStream out(stdout);
    QTextStream err(stderr);
    const wuxing::SystemClock clock;
    return static_cast<int>(
        wuxing::runCommandLine(QCoreApplication::arguments().mid(1), out, err, clock, wuxing::runShot));
}

int showWindow(int argc, char** argv)
{
    wuxing::Application application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(true);
    QCoreApplication::setApplicationName(QStringLiteral("wuxing"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WUXING_VERSION));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/wuxing/icons/wuxing.png")));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("file"), QStringLiteral("a .wuxing file to open"), QStringLiteral("[file]"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("open the demonstration district"));
    const QCommandLineOption quit(
        QStringLiteral("quit-when-usable"), QStringLiteral("leave as soon as the window is usable (for benchmarks)"));
    parser.addOptions({demo, quit});
    parser.process(application);

    const wuxing::SystemClock clock;
    wuxing::Program program(clock, wuxing::Preferences::forProgramIn(QCoreApplication::applicationDirPath()),
        std::make_unique<wuxing::DesktopQuestions>());
    if (parser.isSet(quit)) {
        QObject::connect(&program, &wuxing::Program::windowUsable, &application, [] {
            std::puts("usable");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
    wuxing::LastWords& lastWords = application.lastWords();
    lastWords.say([&](const QString& what) { program.sayLastWords(what); });
    const bool started = lastWords.guard([&] {
        if (parser.isSet(demo))
            program.openDemonstration();
        else
            program.start(parser.positionalArguments().value(0));
        return true;
    });
    return started ? QApplication::exec() : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const bool isShot = argc > 1 && std::strcmp(argv[1], "shot") == 0;
    return wuxing::leave(isShot ? makeShot(argc, argv) : showWindow(argc, argv));
}
