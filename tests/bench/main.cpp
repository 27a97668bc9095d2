// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbench.h"
#include "measure.h"
#include "provincebench.h"
#include "recordbench.h"
#include "reportbench.h"
#include "startbench.h"
#include "staryearbench.h"
#include "windowbench.h"
#include "workbench.h"
#include "writebench.h"

#include <QApplication>
#include <QFile>

// wuxing_bench [staryear|work|photos|records|import|window] [UNIT-LIST TOWNSHIP-LIST]: prints the table of
// scripts/bench.sh.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    using namespace wuxing;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("memory")) {
        bench::provinceMemory(arguments.value(2));
        return 0;
    }
    bench::printHeader();
    if (arguments.value(1) == QLatin1String("staryear")) {
        bench::starYear();
        if (QFile::exists(arguments.value(2)) && QFile::exists(arguments.value(3)))
            bench::starYearProvince(arguments.value(2), arguments.value(3));
        return 0;
    }
    if (arguments.value(1) == QLatin1String("records")) {
        bench::records();
        return 0;
    }
    if (arguments.value(1) == QLatin1String("import")) {
        bench::importing();
        return 0;
    }
    if (arguments.value(1) == QLatin1String("window")) {
        bench::window();
        return 0;
    }
    if (arguments.value(1) == QLatin1String("photos")) {
        bench::attachPhotos();
        return 0;
    }
    if (arguments.value(1) == QLatin1String("work")) {
        bench::ledgerPage();
        bench::attachPhotos();
        bench::monthly();
        return 0;
    }
    bench::start();
    bench::edit();
    bench::records();
    bench::importing();
    bench::monthly();
    bench::starYear();
    bench::ledgerPage();
    bench::attachPhotos();
    bench::window();
    if (QFile::exists(arguments.value(1)) && QFile::exists(arguments.value(2))) {
        bench::province(arguments.value(1), arguments.value(2));
        bench::starYearProvince(arguments.value(1), arguments.value(2));
    } else {
        bench::note(QStringLiteral("SKIPPED: the province (its lists are not there)"));
    }
    return 0;
}
