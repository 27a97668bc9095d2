// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/officefixture.h"

#include "demo/demodistrict.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace wuxing {

namespace {

const QDateTime testNow(QDate(2023, 9, 15), QTime(10, 0));

void copyFolder(const QString& from, const QString& to)
{
    REQUIRE(QDir().mkpath(to));
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        const QString target = QDir(to).filePath(entries.fileName());
        if (entries.fileInfo().isDir())
            copyFolder(entries.filePath(), target);
        else
            REQUIRE(QFile::copy(entries.filePath(), target));
    }
}

// The folder of a demonstration of that name, made once for each build of the test program: ten seconds under the
// sanitizers, and a hundred tests want one.
QString madeDemonstration(const QString& fileName, const Clock& clock)
{
    const QFileInfo program(QCoreApplication::applicationFilePath());
    const QDir folder(program.absolutePath() + QStringLiteral("/demonstrations"));
    const QString ours = program.completeBaseName() + QLatin1Char('-');
    const QString name = ours + QString::number(program.lastModified().toMSecsSinceEpoch());
    const QString made = folder.filePath(name);
    if (folder.exists(name))
        return made;
    REQUIRE(QDir().mkpath(folder.path()));
    const auto older = folder.entryList({ours + QLatin1Char('*')}, QDir::Dirs);
    for (const QString& old : older) {
        if (old != name) // made by another one in between
            QDir(folder.filePath(old)).removeRecursively();
    }
    QTemporaryDir fresh(folder.filePath(QStringLiteral("XXXXXX")));
    REQUIRE_OK(createDemoDistrict(fresh.filePath(fileName), clock));
    // Tests run side by side: who comes second finds it there.
    if (QDir().rename(fresh.path(), made) || !folder.exists(name))
        fresh.setAutoRemove(false);
    return folder.exists(name) ? made : fresh.path();
}

} // namespace

OfficeFixture::OfficeFixture(Empty)
    : m_clock(testNow)
{
}

OfficeFixture::OfficeFixture(const QStringList& townships, const QDateTime& begun)
    : m_clock(begun)
{
    const Unit district = UnitService::makeDistrict(QStringLiteral("990100000000"), QStringLiteral("测试区"));
    auto office = Office::create(path(), district, {}, m_clock);
    REQUIRE_OK(office);
    m_office = std::move(*office);
    std::vector<Unit> units;
    int townshipNumber = 100;
    for (const QString& line : townships) {
        const QStringList parts = line.split(QStringLiteral(": "));
        const QString code = QStringLiteral("990100%1").arg(townshipNumber++);
        units.push_back(
            UnitService::makeTownship(code + QStringLiteral("000"), parts.at(0), district.id, townshipNumber));
        const RowId township = units.back().id;
        int number = 200;
        const QStringList names = parts.at(1).split(QLatin1Char(' '));
        for (const QString& name : names) {
            units.push_back(UnitService::makeBranch(code + QString::number(number), name, township, number));
            ++number;
        }
    }
    REQUIRE_OK(m_office->units().apply({Action::Code::ImportUnits, {}}, units, {}));
}

std::unique_ptr<OfficeFixture> OfficeFixture::demonstration()
{
    std::unique_ptr<OfficeFixture> fixture(new OfficeFixture(Empty()));
    const QString fileName = QFileInfo(fixture->path()).fileName();
    copyFolder(madeDemonstration(fileName, fixture->m_clock), fixture->m_folder.path());
    fixture->reopen();
    return fixture;
}

void waitForJobs(Office& office)
{
    while (!office.jobs().isIdle())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

QString OfficeFixture::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

RowId OfficeFixture::unit(const QString& shortName) const
{
    for (const UnitNode& node : m_office->units().tree()->nodes()) {
        if (node.unit.shortName == shortName)
            return node.unit.id;
    }
    return 0;
}

void OfficeFixture::reopen(OpenMode mode)
{
    m_office.reset();
    auto office = Office::open(path(), mode, m_clock);
    REQUIRE_OK(office);
    m_office = std::move(*office);
}

int OfficeFixture::operationCount() const
{
    const auto operations = m_office->history().operations(0, 100000);
    REQUIRE_OK(operations);
    return static_cast<int>(operations->size());
}

LedgerItem OfficeFixture::item(
    const QString& branch, const QString& problem, const QDate& start, const QDate& due) const
{
    LedgerItem item;
    item.unit = unit(branch);
    item.problem = problem;
    item.start = start;
    item.due = due;
    item.verifier = QStringLiteral("区委督查室");
    return item;
}

} // namespace wuxing
