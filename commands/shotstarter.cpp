// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/shotstarter.h"

#include <QDir>
#include <QProcess>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CommandLine)
};
} // namespace

ExitCode startShot(const CommandContext& context)
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("wuxing.exe");
#else
    const QString name = QStringLiteral("wuxing");
#endif
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(name);
    if (!QFileInfo(program).isExecutable())
        return context.problem({ErrorCode::NotFound,
            Text::tr("Pictures of pages are made by the program with windows, and %1 is not there.")
                .arg(QDir::toNativeSeparators(program)),
            {}});
    QProcess shot;
    shot.start(program, QStringList{QStringLiteral("shot")} + context.arguments);
    const bool ended = shot.waitForStarted() && shot.waitForFinished(-1);
    context.out << QString::fromUtf8(shot.readAllStandardOutput());
    context.err << QString::fromUtf8(shot.readAllStandardError());
    if (!ended || shot.exitStatus() != QProcess::NormalExit)
        return context.problem(
            {ErrorCode::Io, Text::tr("The program with windows broke off: %1.").arg(shot.errorString()), {}});
    return static_cast<ExitCode>(shot.exitCode());
}

} // namespace wuxing
