// SPDX-License-Identifier: GPL-3.0-or-later
#include "staryearbench.h"

#include "demo/demodistrict.h"
#include "exchange/imports/tableimport.h"
#include "measure.h"
#include "views/mainwindow.h"
#include "views/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace wuxing::bench {

namespace {

const SystemClock systemClock;

// Every value of the rows, read as Qt reads them.
double plainSelect(const QString& file, const QString& where)
{
    const QString name = QStringLiteral("bench-select");
    double time = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.open();
        qint64 sum = 0;
        time = median([&] {
            QSqlQuery select(database);
            select.setForwardOnly(true);
            select.exec(
                QStringLiteral("SELECT unit, quarter, clause, stage, value, met FROM assessment WHERE ") + where);
            while (select.next()) {
                for (int column = 0; column < 6; ++column)
                    sum += select.value(column).toLongLong();
            }
        });
        if (sum == 0)
            note(QStringLiteral("the SELECT found nothing"));
    }
    QSqlDatabase::removeDatabase(name);
    return time;
}

void sheets(const QString& file, const QTemporaryDir& folder)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return note(QStringLiteral("SKIPPED: review sheets against LibreOffice (soffice is not installed)"));
    const QString program =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../../app/wuxing-cli"));
    const auto export_ = [&](const QString& format) {
        QProcess::execute(program,
            {QStringLiteral("export"), file, QStringLiteral("review-sheets"), QStringLiteral("--period"),
                QStringLiteral("2023-Q3"), QStringLiteral("--out"), folder.path(), QStringLiteral("--format"), format});
    };
    const double ours = median([&] { export_(QStringLiteral("pdf")); });
    export_(QStringLiteral("docx"));
    const auto convert = [&] {
        QProcess process;
        process.start(office,
            {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()), QStringLiteral("--headless"),
                QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"),
                folder.filePath(QStringLiteral("lo")), folder.filePath(QStringLiteral("review-sheets-2023-Q3.docx"))});
        process.waitForFinished(-1);
    };
    convert(); // the first start makes its profile
    reportAtLeast(QStringLiteral("98 review sheets to one PDF"), ours, median(convert), 5);
}

void explanations(const QString& file)
{
    auto office = Office::open(file, OpenMode::ReadOnly, systemClock);
    if (!office)
        return note(office.error().message);
    const auto branches = (*office)->units().tree()->branches(0, (*office)->today());
    qsizetype lines = 0;
    const auto explainAll = [&](bool words) {
        for (const UnitNode* branch : branches) {
            const auto explanation = (*office)->evaluations().explain(branch->unit.id, 2023);
            if (!explanation)
                continue;
            lines += static_cast<qsizetype>(explanation->quarters.size());
            for (size_t i = 0; words && i < starCount; ++i)
                lines += explanation->sentences((*office)->organisation(), explanation->stars.stars.at(i).key).size();
        }
    };
    const double baseline = plainSelect(file, QStringLiteral("year = 2023"));
    report(QStringLiteral("explain all branches, 4 quarters"), static_cast<int>(branches.size()),
        median([&] { explainAll(false); }), baseline, 2);
    report(QStringLiteral("the same, put into words"), static_cast<int>(branches.size()),
        median([&] { explainAll(true); }), baseline, 2);
}

// From the wish to see a page until it is painted with its content.
void pages(const QString& file)
{
    auto office = Office::open(file, OpenMode::ReadOnly, systemClock);
    if (!office)
        return note(office.error().message);
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("bench.ini")));
    const QString bare =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("wuxing_bench_barewindow"));
    // Up to its word on standard output, as the start is measured: leaving is not part of it.
    std::unique_ptr<QProcess> process;
    const double baseline = median(
        [&] {
            process->start(bare, QStringList());
            process->waitForReadyRead(-1);
        },
        [&] {
            if (process)
                process->waitForFinished(-1);
            process = std::make_unique<QProcess>();
        });
    process->waitForFinished(-1);
    QStringList keys;
    {
        MainWindow window(office->get(), preferences);
        keys = window.pageKeys();
    }
    for (const QString& key : keys) {
        std::vector<double> times;
        for (int round = 0; round < 5; ++round) {
            MainWindow window(office->get(), preferences);
            window.resize(1366, 768);
            window.show();
            for (int i = 0; i < 4; ++i)
                QCoreApplication::processEvents();
            if (key == window.currentPage())
                window.showPage(keys.last());
            QElapsedTimer timer;
            timer.start();
            window.showPage(key);
            for (int i = 0; i < 4; ++i)
                QCoreApplication::processEvents();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        report(QStringLiteral("open the page %1").arg(key), 98, times[2], baseline, 2);
    }
}

// 90 clauses of one quarter for every branch, written without the journal: only reading is measured.
bool fillProvince(const QString& file, const RuleSet& rules)
{
    const QString name = QStringLiteral("bench-fill");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA cache_size = -200000"));
        query.exec(QStringLiteral("DROP TRIGGER journal_assessment_insert"));
        std::vector<qint64> units;
        query.exec(QStringLiteral("SELECT id FROM unit WHERE kind IN ('village', 'community') ORDER BY id"));
        while (query.next())
            units.push_back(query.value(0).toLongLong());
        database.transaction();
        query.prepare(
            QStringLiteral("INSERT INTO assessment (id, unit, year, quarter, clause, stage, value, met, note) "
                           "VALUES (?, ?, 2023, 1, ?, 0, ?, ?, '')"));
        qint64 id = 0;
        for (const qint64 unit : units) {
            int left = 90;
            for (const RuleStar& star : rules.stars) {
                for (const RuleItem& item : star.items) {
                    for (const RuleClause& clause : item.clauses) {
                        if (left-- <= 0)
                            continue;
                        const bool yes = (++id * 7919) % 11 != 0 && !clause.isVeto();
                        query.bindValue(0, id);
                        query.bindValue(1, unit);
                        query.bindValue(2, clause.id);
                        query.bindValue(3, clause.kind == ClauseKind::YesNo ? QVariant() : QVariant(yes ? 100000 : 0));
                        query.bindValue(4, clause.kind == ClauseKind::YesNo ? QVariant(yes ? 1 : 0) : QVariant());
                        if (!query.exec())
                            return false;
                    }
                }
            }
        }
        database.commit();
    }
    QSqlDatabase::removeDatabase(name);
    return true;
}

} // namespace

void starYear()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("demo.wuxing"));
    if (!createDemoDistrict(file, systemClock))
        return note(QStringLiteral("star year: the demonstration could not be made"));
    explanations(file);
    pages(file);
    sheets(file, folder);
}

void starYearProvince(const QString& unitList, const QString& townshipList)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("province.wuxing"));
    RuleSet rules;
    {
        auto office = Office::create(
            file, UnitService::makeDistrict(QStringLiteral("410000000000"), QStringLiteral("河南省")), {}, systemClock);
        const auto table = TextTable::fromFile(unitList);
        if (!office || !table)
            return note(QStringLiteral("star year: the province could not be made"));
        const auto import = TableImport::make(TableImport::Kind::Units, **office, {0, townshipList});
        const auto plan = import->plan(*table);
        if (!plan || !import->apply(*plan))
            return note(QStringLiteral("star year: the province could not be imported"));
        for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
            const auto draft = (*office)->rules().addSample(2023, set);
            if (!draft || !(*office)->rules().publish(*draft))
                return note(QStringLiteral("star year: the rules could not be published"));
        }
        rules = (*office)->rules().evaluator(2023, StarSetKind::Rural)->rules();
    }
    if (!fillProvince(file, rules))
        return note(QStringLiteral("star year: the assessments could not be written"));
    auto office = Office::open(file, OpenMode::ReadOnly, systemClock);
    if (!office)
        return note(office.error().message);
    const double baseline = plainSelect(file, QStringLiteral("year = 2023 AND quarter = 1 ORDER BY unit"));
    const double before = peakMemoryMiB();
    int branches = 0;
    const double ours = median([&] {
        const auto projection = (*office)->evaluations().projection(0, Quarter(2023, 1));
        branches = projection ? projection->distribution.total() : 0;
    });
    report(QStringLiteral("projection of the province, 90 clauses"), branches, ours, baseline, 3);
    note(QStringLiteral("Peak memory grew by %1 MiB during the projection").arg(peakMemoryMiB() - before, 0, 'f', 1));
}

} // namespace wuxing::bench
