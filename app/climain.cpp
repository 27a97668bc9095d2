// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "app/shotcommand.h"
#include "app/translator.h"
#include "files/privatefile.h"
#include "services/openingcheck.h"

#include <QApplication>
#include <QDir>

#include <cstring>
#include <exception>
#include <memory>
#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace {

// Only reports and pictures need fonts and pages; everything else starts without them.
bool needsFonts(int argc, char** argv)
{
    return argc > 1 && (std::strcmp(argv[1], "export") == 0 || std::strcmp(argv[1], "shot") == 0);
}

bool isLookThrough(const QStringList& arguments)
{
    return arguments.value(0) == QLatin1String("check") && arguments.contains(QStringLiteral("--quick"));
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (!needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN // which always has a display
    // No window is ever shown. Qt complains on standard error, which belongs to problems, when it has to choose a
    // runtime folder itself.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        // One for each user: that of another could not be used.
        const QString folder = QDir::temp().filePath(QStringLiteral("wuxing-runtime-%1").arg(getuid()));
        (void)wuxing::privatefile::makeFolder(folder);
        qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
    }
#endif
    wuxing::prepareShot(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
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
        return static_cast<int>(wuxing::runCommandLine(arguments, out, err, clock));
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
