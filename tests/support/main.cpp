// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "files/leaving.h"
#include "support/catch.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

int runTests(int argc, char** argv)
{
    // Discovery runs the program at build time, where there is no display; only the walk has one of its own.
    if (qEnvironmentVariableIsEmpty("WUXING_REAL_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir runtime;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
        // What the program remembers of files belongs into no real profile.
#ifdef Q_OS_WIN
    QStandardPaths::setTestModeEnabled(true);
#else
    qputenv("XDG_DATA_HOME", runtime.path().toLocal8Bit());
#endif
    QLocale::setDefault(QLocale::c());
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}

} // namespace

int main(int argc, char** argv) { return wuxing::leave(runTests(argc, argv)); }
