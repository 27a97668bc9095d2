// SPDX-License-Identifier: GPL-3.0-or-later
#include "startbench.h"

#include "demo/demodistrict.h"
#include "measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

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
    // Up to the word on standard output: leaving is not part of starting.
    const auto run = [&](const QString& path, const QStringList& arguments) {
        std::unique_ptr<QProcess> process;
        return median(
            [&] {
                process->start(path, arguments);
                process->waitForReadyRead(-1);
            },
            [&] {
                if (process)
                    process->waitForFinished(-1);
                process = std::make_unique<QProcess>();
                process->setProcessEnvironment(environment);
            });
    };
    const double ours = run(program, {file, QStringLiteral("--quit-when-usable")});
    const double baseline = run(bare, {});
    report(QStringLiteral("start to usable window"), 98, ours, baseline, 3);
}

} // namespace wuxing::bench
