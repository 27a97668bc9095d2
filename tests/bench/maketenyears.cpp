// SPDX-License-Identifier: GPL-3.0-or-later
#include "tenyears.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

// wuxing_tenyears FILE [--tenth]: the file of a district after ten years, or of one with a tenth of its rows.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    using namespace wuxing;
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 2 || arguments.size() > 3
        || arguments.value(2, QStringLiteral("--tenth")) != QLatin1String("--tenth")) {
        out << "wuxing_tenyears FILE [--tenth]\n";
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const bench::TenYears whole;
    if (auto made = bench::makeTenYears(arguments.at(1), arguments.size() == 3 ? whole.share(10) : whole); !made) {
        out << made.error().message << ' ' << made.error().detail << '\n';
        return 1;
    }
    out << "made in " << timer.elapsed() / 1000 << " s\n";
    return 0;
}
