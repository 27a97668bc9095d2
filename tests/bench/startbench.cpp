// SPDX-License-Identifier: GPL-3.0-or-later
#include "startbench.h"

#include "measure.h"
#include "services/demodistrict.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace wuxing::bench {

void start()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString file = folder.filePath(QStringLiteral("demo.wuxing"));
    if (!createDemoDistrict(file, clock))
        return note(QStringLiteral("start: the demonstration could not be made"));
    const QDir here(QCoreApplication::applicationDirPath());
    const QString bare = here.filePath(QStringLiteral("wuxing_bench_barewindow"));
    const QString program = here.filePath(QStringLiteral("../../app/wuxing"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    const auto run = [&](const QString& path, const QStringList& arguments) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(path, arguments);
        process.waitForFinished();
    };
    const double ours = median([&] { run(program, {file, QStringLiteral("--quit-when-usable")}); });
    const double baseline = median([&] { run(bare, {}); });
    report(QStringLiteral("start to usable window"), 98, ours, baseline, 3);
}

} // namespace wuxing::bench
