// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "app/turnwatch.h"
#include "demo/demodistrict.h"
#include "measure.h"
#include "services/office.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "views/mainwindow.h"
#include "views/preferences.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <functional>

namespace wuxing::bench {

namespace {

constexpr int items = 30'000;
constexpr int edits = 20;
constexpr int screenColumns = 4;

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

// One edit that is on disk and seen on its page.
double seen(Office& office, const std::function<Status(bool isOdd)>& edit)
{
    bool isOdd = false;
    return median([&] {
        for (int i = 0; i < edits; ++i) {
            isOdd = !isOdd;
            if (auto done = edit(isOdd); !done)
                note(done.error().message);
            waitForJobs(office);
        }
    }) / edits;
}

// The same three rows (the record, its change by the trigger, an operation) in one transaction, and what is shown read
// once: in a copy of the file.
double plainEdit(Office& office, const QString& copy, const QString& update, const QString& screen)
{
    if (auto whole = office.workspace().bringIn(); !whole)
        note(whole.error().message);
    QFile::remove(copy);
    QFile::copy(office.workspace().path(), copy);
    const auto connection = Connection::open(copy, Connection::Mode::ReadWrite);
    if (!connection)
        return 0;
    Statement record(**connection, update);
    const QString names =
        QStringLiteral("at, author, host, kind, target, action, arguments, first_change, last_change, "
                       "hash, seal, site, incarnation, clock, schema, program, person");
    Statement operation(**connection,
        QStringLiteral("INSERT INTO operation (seq, %1) SELECT seq + 1, %1 FROM operation ORDER BY seq DESC LIMIT 1")
            .arg(names));
    int number = 0;
    const auto write = [&]() -> Status {
        Transaction transaction(**connection);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        if (auto done = record.run({++number % 2}); !done)
            return done;
        if (auto done = operation.run(); !done)
            return done;
        return transaction.commit();
    };
    return median([&] {
        for (int i = 0; i < edits; ++i) {
            if (auto written = write(); !written)
                note(written.error().message + written.error().detail);
            int cells = 0;
            (void)readEach(**connection, screen, {}, [&](const Statement& row) {
                for (int column = 0; column < screenColumns; ++column)
                    cells += row.text(column).isEmpty() ? 0 : 1;
            });
            if (cells == 0)
                note(QStringLiteral("the screen was empty"));
        }
    }) / edits;
}

void editing(Office& office, MainWindow& window, const QString& copy)
{
    (void)window.showPage(QStringLiteral("rating"));
    waitForJobs(office);
    const RowId branch = office.units().tree()->branches(0, office.today()).front()->unit.id;
    const double star = seen(office, [&](bool isOdd) {
        return office.ratings().set(2022, {branch, 0, isOdd ? StarState::Held : StarState::NotHeld});
    });
    report(QStringLiteral("a star turned and its page shown again"), 98, star,
        plainEdit(office, copy,
            QStringLiteral("UPDATE award SET held = ? WHERE id = (SELECT min(id) FROM award WHERE year = 2022)"),
            QStringLiteral(
                "SELECT unit.name, star, held, state FROM award JOIN unit ON unit.id = award.unit WHERE year "
                "= 2022")),
        3);
    (void)window.showPage(QStringLiteral("ledger"));
    waitForJobs(office);
    const RowId item = office.ledger().openItems().front().id;
    const double problem = seen(office, [&](bool isOdd) {
        const LedgerItem shown = *office.ledger().find(item);
        LedgerItem corrected = shown;
        corrected.remark = isOdd ? QStringLiteral("1") : QStringLiteral("0");
        return office.ledger().edit({shown, corrected}, {});
    });
    report(QStringLiteral("an item corrected and its page shown again"), items, problem,
        plainEdit(office, copy, QStringLiteral("UPDATE ledger_item SET remark = ? WHERE id = %1").arg(item),
            QStringLiteral("SELECT unit.name, problem, due, progress FROM ledger_item JOIN unit ON unit.id = "
                           "ledger_item.unit ORDER BY start, due, ledger_item.id LIMIT 60")),
        3);
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
    editing(office, window, folder.filePath(QStringLiteral("copy.wuxing")));
    note(QStringLiteral("\nThe ten longest turns of the window's loop (aim: 100 ms of processor time):\n"));
    for (const TurnWatch::Turn& turn : turns.worst())
        note(QStringLiteral("- %1 ms: %2").arg(turn.milliseconds, 0, 'f', 0).arg(turn.during));
}

} // namespace wuxing::bench
