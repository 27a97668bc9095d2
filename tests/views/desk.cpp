// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk.h"

#include "support/catch.h"
#include "support/hands.h"
#include "support/officefixture.h"
#include "views/mainwindow.h"
#include "views/page.h"

#include <QAbstractItemView>
#include <QAction>
#include <QFile>
#include <QTabWidget>

namespace wuxing {

namespace {

// Made once; every desk works on a copy.
const QString& original(Desk::What what)
{
    static std::map<Desk::What, std::pair<std::unique_ptr<OfficeFixture>, QString>> made;
    auto& [fixture, path] = made[what];
    if (!fixture) {
        fixture = what == Desk::What::Demonstration
            ? OfficeFixture::demonstration()
            : std::make_unique<OfficeFixture>(QStringList{QStringLiteral("甲镇: 宋庄村 李湾村 锦华社区"),
                QStringLiteral("乙乡: 王岗村 赵坡村"), QStringLiteral("丙街道: 东苑社区")});
        fixture->close();
        path = fixture->path();
    }
    return path;
}

} // namespace

Desk::Desk(What what)
    : m_clock(QDateTime(QDate(2023, 9, 15), QTime(10, 0)))
    , m_preferences(m_folder.filePath(QStringLiteral("wuxing.ini")))
{
    const QString file = path(QStringLiteral("desk.wuxing"));
    REQUIRE(QFile::copy(original(what), file));
    auto office = Office::open(file, OpenMode::ReadWrite, m_clock);
    REQUIRE_OK(office);
    m_office = std::move(*office);
    m_preferences.setLastFolder(m_folder.path());
    m_window = std::make_unique<MainWindow>(m_office.get(), m_preferences);
    m_answers.answerFor(*m_window);
    m_window->show();
    hands::settle();
}

Desk::~Desk() { m_window.reset(); }

void Desk::settle()
{
    hands::settle();
    waitForJobs(*m_office);
}

QString Desk::write(const char* name, const QByteArray& content) const
{
    QFile file(path(QString::fromUtf8(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

RowId Desk::unit(const char* shortName)
{
    for (const UnitNode& node : m_office->units().tree()->nodes()) {
        if (node.unit.shortName == QString::fromUtf8(shortName))
            return node.unit.id;
    }
    FAIL("no unit " << shortName);
    return 0;
}

int Desk::operations()
{
    const auto operations = m_office->history().operations(0, 100000);
    REQUIRE_OK(operations);
    return static_cast<int>(operations->size());
}

void Desk::undo()
{
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcut() != QKeySequence(QKeySequence::Undo))
            continue;
        REQUIRE(action->isEnabled());
        action->trigger();
        return settle();
    }
    FAIL("the menu has no undo");
}

Page& Desk::page()
{
    for (Page* page : m_window->findChildren<Page*>()) {
        if (page->isVisible())
            return *page;
    }
    FAIL("no page is shown");
    throw;
}

void Desk::page(const char* key, const char* tab)
{
    REQUIRE(m_window->showPage(QLatin1String(key)));
    settle();
    if (!tab)
        return;
    auto* tabs = page().findChild<QTabWidget*>();
    REQUIRE(tabs);
    for (int place = 0; place < tabs->count(); ++place) {
        if (tabs->tabText(place) != QLatin1String(tab))
            continue;
        tabs->setCurrentIndex(place);
        return settle();
    }
    FAIL("no tab " << tab);
}

void Desk::scope(const char* unitName, int year)
{
    m_window->setScope({unit(unitName), year});
    settle();
}

QAbstractItemView* Desk::table(const char* name)
{
    auto* view = hands::field<QAbstractItemView>(page(), QString::fromUtf8(name));
    REQUIRE(view);
    return view;
}

void Desk::choose(const char* name, const char* cell)
{
    QAbstractItemView* view = table(name);
    const QAbstractItemModel& model = *view->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (!index.data().toString().contains(QString::fromUtf8(cell)))
                continue;
            view->setCurrentIndex(index);
            return settle();
        }
    }
    FAIL("no row " << cell << " in " << name << " of " << model.rowCount() << " rows");
}

void Desk::chooseFirst(const char* name)
{
    QAbstractItemView* view = table(name);
    REQUIRE(view->model()->rowCount() > 0);
    view->setCurrentIndex(view->model()->index(0, 0));
    settle();
}

RowId Desk::addItem(const char* branch, const char* problem, const std::function<void(LedgerItem&)>& set)
{
    LedgerItem item;
    item.id = makeRowId();
    item.unit = unit(branch);
    item.problem = QString::fromUtf8(problem);
    item.start = QDate(2023, 8, 1);
    item.due = QDate(2023, 10, 31);
    item.person = QStringLiteral("岳知");
    item.measure = QStringLiteral("限期整改");
    if (set)
        set(item);
    REQUIRE_OK(m_office->ledger().add(item, QString::fromUtf8(branch)));
    return item.id;
}

RowId Desk::addVisit(const char* branch, const char* opinion)
{
    VisitEntry entry;
    entry.visit.unit = unit(branch);
    entry.visit.date = QDate(2023, 9, 1);
    entry.visit.visitor = QStringLiteral("包村干部");
    entry.household = Household{0, entry.visit.unit, QStringLiteral("1组"), QStringLiteral("谷安"), 3, {}};
    Opinion raised;
    raised.body = QString::fromUtf8(opinion);
    raised.category = opinionCategories().front();
    entry.visit.opinions = {raised};
    REQUIRE_OK(m_office->visits().save(entry));
    return m_office->visits().visits(2023)->back().id;
}

RowId Desk::addCase(const char* branch)
{
    RectCase rectCase;
    rectCase.unit = unit(branch);
    rectCase.year = 2023;
    rectCase.listedOn = QDate(2023, 8, 1);
    rectCase.causes = QStringList{QStringLiteral("02")};
    REQUIRE_OK(m_office->cases().list(rectCase));
    return CaseService::caseRow(rectCase.unit, 2023);
}

} // namespace wuxing
