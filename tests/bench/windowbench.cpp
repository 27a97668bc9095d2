// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "app/turnwatch.h"
#include "demo/demodistrict.h"
#include "measure.h"
#include "services/office.h"
#include "views/mainwindow.h"
#include "views/preferences.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

namespace wuxing::bench {

namespace {

constexpr int items = 30'000;

Status fillLedger(Office& office)
{
    const auto branches = office.units().tree()->branches(0, office.today());
    std::vector<LedgerItem> all;
    for (int i = 0; i < items; ++i) {
        LedgerItem item;
        item.id = makeRowId();
        item.unit = branches.at(static_cast<size_t>(i) % branches.size())->unit.id;
        item.problem = QStringLiteral("问题%1：道路、路灯、坑塘").arg(i);
        item.measure = QStringLiteral("限期整改");
        item.start = QDate(2023, 1, 1).addDays(i % 200);
        item.due = item.firstDue = item.start.addDays(30 + i % 60);
        item.state = LedgerState::InProgress;
        all.push_back(std::move(item));
    }
    return office.ledger().import({Action::Code::ImportLedger, {}}, all, {});
}

void waitForJobs(Office& office)
{
    while (!office.jobs().isIdle())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

// Everything the report shows of its items.
double plainSelect(const QString& path)
{
    double time = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("window"));
        database.setDatabaseName(path);
        database.open();
        time = median([&] {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.exec(QStringLiteral("SELECT * FROM ledger_item JOIN unit ON unit.id = ledger_item.unit"));
            const int columns = query.record().count();
            qsizetype characters = 0;
            while (query.next()) {
                for (int column = 0; column < columns; ++column)
                    characters += query.value(column).toString().size();
            }
            if (characters == 0)
                note(QStringLiteral("the plain SELECT found nothing"));
        });
    }
    QSqlDatabase::removeDatabase(QStringLiteral("window"));
    return time;
}

} // namespace

void window()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("window.wuxing"));
    auto made = createDemoDistrict(path, clock);
    if (!made)
        return note(made.error().message);
    Office& office = **made;
    if (auto filled = fillLedger(office); !filled)
        return note(filled.error().message);
    const double bare = plainSelect(path);
    Preferences preferences(folder.filePath(QStringLiteral("wuxing.ini")));
    TurnWatch turns;
    turns.note(QStringLiteral("the window"));
    MainWindow window(&office, preferences);
    window.show();
    waitForJobs(office);
    for (const QString& page : window.pageKeys()) {
        turns.note(page);
        (void)window.showPage(page);
        waitForJobs(office);
    }
    (void)window.showPage(QStringLiteral("report"));
    QComboBox* kinds = nullptr;
    for (QComboBox* box : window.findChildren<QComboBox*>()) {
        if (box->findData(QLatin1String("ledger-village")) >= 0)
            kinds = box;
    }
    if (!kinds)
        return note(QStringLiteral("the page of reports was not found"));
    const auto choose = [&](const char* kind) {
        kinds->setCurrentIndex(kinds->findData(QLatin1String(kind)));
        waitForJobs(office);
    };
    turns.note(QStringLiteral("the ledger as a report"));
    const double ours = median([&] { choose("ledger"); }, [&] { choose("rules"); });
    turns.note({});
    report(QStringLiteral("report of the ledger: first part seen"), items, ours, bare, 3);
    note(QStringLiteral("\nThe ten longest turns of the window's loop (aim: 100 ms of processor time):\n"));
    for (const TurnWatch::Turn& turn : turns.worst())
        note(QStringLiteral("- %1 ms: %2").arg(turn.milliseconds, 0, 'f', 0).arg(turn.during));
}

} // namespace wuxing::bench
