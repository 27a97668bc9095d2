// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastwords.h"
#include "app/program.h"
#include "views/dialogs/desktopquestions.h"

#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>

int main(int argc, char** argv)
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
