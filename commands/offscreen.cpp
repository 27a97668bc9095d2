// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/offscreen.h"

#include "files/privatefile.h"

#include <QDir>
#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace wuxing {

namespace {

QtMessageHandler sayOtherwise = nullptr;

// Every window is told to have no manager that would take its hints, and standard error belongs to problems.
void sayWithoutHints(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.contains(QLatin1String("propagateSizeHints")))
        sayOtherwise(type, context, text);
}

} // namespace

void prepareOffscreen()
{
    if (!sayOtherwise)
        sayOtherwise = qInstallMessageHandler(sayWithoutHints);
#ifndef Q_OS_WIN // which always has a display
    // Qt complains on standard error, which belongs to problems, when it has to choose a runtime folder itself.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        // One for each user: that of another could not be used.
        const QString folder = QDir::temp().filePath(QStringLiteral("wuxing-runtime-%1").arg(getuid()));
        (void)privatefile::makeFolder(folder);
        qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
    }
#endif
}

} // namespace wuxing
