// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportbench.h"

#include "demo/demodistrict.h"
#include "measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace wuxing::bench {

void monthly()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return note(QStringLiteral("SKIPPED: monthly report against LibreOffice (soffice is not installed)"));
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString file = folder.filePath(QStringLiteral("demo.wuxing"));
    if (!createDemoDistrict(file, clock))
        return note(QStringLiteral("the demonstration could not be made"));
    const QString program =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../../app/wuxing-cli"));
    const double ours = median([&] {
        QProcess::execute(program,
            {QStringLiteral("export"), file, QStringLiteral("monthly"), QStringLiteral("--period"),
                QStringLiteral("2023-09"), QStringLiteral("--out"), folder.path()});
    });
    const QString document = folder.filePath(QStringLiteral("monthly-2023-09.docx"));
    const QString profile = QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path());
    const auto convert = [&] {
        QProcess process;
        process.start(office,
            {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                QStringLiteral("--outdir"), folder.filePath(QStringLiteral("lo")), document});
        process.waitForFinished(-1);
    };
    convert(); // the first start makes its profile
    const double baseline = median(convert);
    reportAtLeast(QStringLiteral("monthly report as docx, xlsx and pdf"), ours, baseline, 5);
}

} // namespace wuxing::bench
