// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include "demo/demodistrict.h"
#include "itemmodels/ledgermodel.h"
#include "measure.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace wuxing::bench {

namespace {

constexpr int items = 200'000;
constexpr int photos = 1'000;

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
        item.start = QDate(2023, 1, 1).addDays(i % 300);
        item.due = item.start.addDays(30 + i % 60);
        item.firstDue = item.due;
        item.progress = i % 100;
        item.state = LedgerState::InProgress;
        all.push_back(std::move(item));
    }
    return office.ledger().import({Action::Code::ImportLedger, {}}, all, {});
}

// What a page asks: the ids in their order, and the rows of two screens.
double page(LedgerModel& model, const LedgerQuery& query)
{
    return median([&] {
        model.setQuery(query);
        for (int row = 0; row < std::min(60, model.rowCount()); ++row)
            (void)model.index(row, LedgerModel::columnOf<&LedgerItem::problem>()).data();
    });
}

double bare(const QString& path, const QString& sql)
{
    double time = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("ledger"));
        database.setDatabaseName(path);
        database.open();
        time = median([&] {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.exec(sql);
            qint64 sum = 0;
            while (query.next())
                sum += query.value(0).toLongLong() & 1;
        });
    }
    QSqlDatabase::removeDatabase(QStringLiteral("ledger"));
    return time;
}

// A picture of grain, as large as a camera makes it: about 3 MB.
QByteArray cameraPhoto()
{
    QImage image(1900, 1400, QImage::Format_RGB32);
    QRandomGenerator grain(2023);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, grain.generate());
    }
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 94);
    return content;
}

} // namespace

void ledgerPage()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("ledger.wuxing"));
    auto made = createDemoDistrict(path, clock);
    if (!made)
        return note(made.error().message);
    Office& office = **made;
    if (auto filled = fillLedger(office); !filled)
        return note(filled.error().message);
    const double before = peakMemoryMiB();
    LedgerModel model(office);
    LedgerQuery query;
    report(QStringLiteral("ledger page: open"), items, page(model, query),
        bare(path, QStringLiteral("SELECT id FROM ledger_item ORDER BY start, due, id")), 3);
    query.text = QStringLiteral("问题19");
    report(QStringLiteral("ledger page: filter by a word"), items, page(model, query),
        bare(path, QStringLiteral("SELECT id FROM ledger_item WHERE problem LIKE '%问题19%' ORDER BY start, due, id")),
        3);
    query = {};
    model.sort(LedgerModel::columnOf<&LedgerItem::progress>(), Qt::DescendingOrder);
    report(QStringLiteral("ledger page: sort"), items, page(model, query),
        bare(path, QStringLiteral("SELECT id FROM ledger_item ORDER BY progress DESC, start, due, id")), 3);
    note(QStringLiteral("memory of the page above that of filling: %1 MiB").arg(peakMemoryMiB() - before, 0, 'f', 1));
}

void attachPhotos()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    auto made = createDemoDistrict(folder.filePath(QStringLiteral("photos.wuxing")), clock);
    if (!made)
        return note(made.error().message);
    Office& office = **made;
    QStringList paths;
    QByteArray content = cameraPhoto();
    for (int i = 0; i < photos; ++i) {
        content.replace(content.size() / 2, 8, QByteArray::number(10'000'000 + i));
        paths << folder.filePath(QStringLiteral("%1.jpg").arg(i));
        QFile file(paths.back());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return note(QStringLiteral("SKIPPED: no room for the photos"));
    }
    EvidenceService::Target target;
    target.unit = office.units().tree()->branches(0, office.today()).front()->unit.id;
    QElapsedTimer timer;
    timer.start();
    const auto attached = office.evidence().attach(paths, target, [](int, int) { return true; });
    const auto ours = static_cast<double>(timer.elapsed());
    if (!attached)
        return note(attached.error().message);
    QDir().mkpath(folder.filePath(QStringLiteral("copies")));
    timer.start();
    for (int i = 0; i < photos; ++i) {
        QFile file(paths[i]);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&file);
        (void)hash.result();
        QFile::copy(paths[i], folder.filePath(QStringLiteral("copies/%1").arg(i)));
    }
    if (attached->evidence.size() != photos)
        return note(QStringLiteral("photos were refused"));
    note(QStringLiteral("a photo has %1 KB").arg(content.size() / 1024));
    report(QStringLiteral("attaching photos of 3 MB"), photos, ours, static_cast<double>(timer.elapsed()), 2);
}

} // namespace wuxing::bench
