// SPDX-License-Identifier: GPL-3.0-or-later
#include "writebench.h"

#include "demo/demodistrict.h"
#include "measure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace wuxing::bench {

namespace {
constexpr int edits = 40;
}

void edit()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    auto made = createDemoDistrict(folder.filePath(QStringLiteral("demo.wuxing")), clock);
    if (!made)
        return note(made.error().message);
    Office& office = **made;
    const RowId branch = office.units().tree()->branches(0, office.today()).front()->unit.id;
    bool held = false;
    const double ours = median([&] {
        for (int i = 0; i < edits; ++i) {
            held = !held;
            if (auto done = office.ratings().set(2023, {branch, 0, held ? StarState::Held : StarState::NotHeld}); !done)
                note(done.error().message);
        }
    }) / edits;
    double baseline = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("edit"));
        database.setDatabaseName(folder.filePath(QStringLiteral("bare.db")));
        database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        query.exec(QStringLiteral("PRAGMA synchronous = FULL"));
        query.exec(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, held INTEGER) STRICT"));
        query.exec(QStringLiteral("INSERT INTO t VALUES (1, 0)"));
        query.prepare(QStringLiteral("UPDATE t SET held = ? WHERE id = 1"));
        int value = 0;
        baseline = median([&] {
            for (int i = 0; i < edits; ++i) {
                database.transaction();
                query.bindValue(0, ++value);
                query.exec();
                database.commit();
            }
        }) / edits;
    }
    QSqlDatabase::removeDatabase(QStringLiteral("edit"));
    report(QStringLiteral("one durable edit with its journal"), 98, ours, baseline, 3);
}

} // namespace wuxing::bench
