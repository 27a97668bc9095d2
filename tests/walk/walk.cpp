// SPDX-License-Identifier: GPL-3.0-or-later
// The stories of the README in a real window on a real display, with the boxes and file dialogs of the desktop.
// tests/walk/walk.sh gives it a display of its own and fails when anything is written to stderr.
#include "app/program.h"
#include "app/turnwatch.h"
#include "support/catch.h"
#include "support/hands.h"
#include "views/dialogs/desktopquestions.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

// Milliseconds of processor time after which a window seems to stand still. Instrumented programs take a multiple.
#ifdef __SANITIZE_ADDRESS__
constexpr double longestTurn = 5000;
#else
constexpr double longestTurn = 1000;
#endif

const QDateTime walkDay(QDate(2023, 9, 15), QTime(10, 0));

struct Desk {
    QTemporaryDir folder;
    FixedClock clock{walkDay};
    TurnWatch turns; //< not one of them may be long
    std::unique_ptr<Program> program;

    explicit Desk(const QString& settings = {})
    {
        // Hands reach into the file dialogs of Qt, not into those of Windows.
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const QString place = settings.isEmpty() ? folder.path() : settings;
        if (QFile ini(place + text("/wuxing.ini")); !ini.exists())
            REQUIRE(ini.open(QIODevice::WriteOnly));
        auto preferences = Preferences::forProgramIn(place);
        preferences->setLanguage(text("zh_CN"));
        preferences->setLastFolder(folder.path());
        program = std::make_unique<Program>(clock, std::move(preferences), std::make_unique<DesktopQuestions>());
        program->start({});
        REQUIRE(QTest::qWaitForWindowActive(window()));
    }

    ~Desk()
    {
        program.reset();
        turns.note({});
        for (const TurnWatch::Turn& turn : turns.worst()) {
            INFO(turn.during.toStdString() << " took " << turn.milliseconds << " ms");
            CHECK(turn.milliseconds < longestTurn);
        }
    }

    QMainWindow* window() const { return program->window(); }
    QString path(const QString& name) const { return folder.filePath(name); }
    Office& office() const
    {
        REQUIRE(program->office());
        return *program->office();
    }
    void page(const QString& key)
    {
        turns.note(key);
        REQUIRE(program->window()->showPage(key));
        look(key);
    }
    // A picture for eyes, where the walk is asked for some.
    void look(const QString& name) const
    {
        QTest::qWait(60);
        CHECK(window()->isVisible());
        if (const QString to = qEnvironmentVariable("WUXING_WALK_PICTURES"); !to.isEmpty())
            REQUIRE(window()->screen()->grabWindow(0).save(QDir(to).filePath(name + text(".png"))));
    }
};

// Types a name into the desktop's own file dialog.
std::function<void(QDialog&)> fileNamed(const QString& path)
{
    return [path](QDialog& dialog) {
        INFO(dialog.windowTitle().toStdString());
        auto* name = dialog.findChild<QLineEdit*>(text("fileNameEdit"));
        REQUIRE(name);
        name->setFocus();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    };
}

std::function<void(QDialog&)> pressing(const QString& label)
{
    return [label](QDialog& dialog) { press(dialog, label); };
}

RowId village(Office& office, const QString& name)
{
    for (const UnitNode& node : office.units().tree()->nodes()) {
        if (node.unit.shortName == name)
            return node.unit.id;
    }
    FAIL("no village " << name.toStdString());
    return 0;
}

// The window manager frames and places a dialog a moment after it is shown.
void fits(const QWidget& dialog)
{
    const auto isInside = [&dialog] { return dialog.screen()->availableGeometry().contains(dialog.frameGeometry()); };
    const bool settled = QTest::qWaitFor(isInside, 5000);
    const QRect frame = dialog.frameGeometry();
    INFO(dialog.windowTitle().toStdString()
        << " at " << frame.x() << ", " << frame.y() << ", " << frame.width() << " x " << frame.height());
    CHECK(settled);
}

void makeFile(const Desk& desk, const QString& path)
{
    inDialogs([&] { press(*desk.window(), text("新建文件")); },
        {[&](QDialog& dialog) {
             desk.look(text("new"));
             fits(dialog);
             type(field(dialog, text("保存为")), path);
             key(Qt::Key_Return);
         },
            [&](QDialog& dialog) {
                desk.look(text("person"));
                fits(dialog);
                type(field(dialog, text("姓名")), text("李明"));
                key(Qt::Key_Return);
            }});
    REQUIRE(desk.program->office());
}

} // namespace

TEST_CASE("a first morning: from the start page to a backup that is restored", "[walk]")
{
    Desk desk;
    desk.look(text("start"));
    const QString file = desk.path(text("源汇区.wuxing"));
    makeFile(desk, file);
    const RowId songzhuang = village(desk.office(), text("宋庄村"));

    // Find the village by its initials, rate it with the keyboard.
    desk.page(text("rating"));
    desk.program->window()->setScope({songzhuang, 2023});
    auto* stars = qobject_cast<QTableView*>(field(*desk.window(), text("各党组织的星")));
    REQUIRE(stars);
    stars->setFocus();
    stars->setCurrentIndex(stars->model()->index(0, 3));
    key(Qt::Key_1);
    key(Qt::Key_Return); // goes down, changes nothing
    CHECK(desk.office().ratings().ratings(2023)->entered.contains(songzhuang));
    desk.look(text("rated"));

    // Bring in a table.
    QFile table(desk.path(text("评定.csv")));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write(text("名称,乡镇,年度,支部过硬,产业兴旺\n宋庄村,问十乡,2022,是,是\n").toUtf8());
    table.close();
    inDialog([&] { trigger(*desk.window(), text("导入表格")); },
        [&](QDialog& dialog) {
            fits(dialog);
            inDialog([&] { press(dialog, text("选择")); }, fileNamed(table.fileName()));
            desk.look(text("import"));
            press(dialog, text("导入"));
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(desk.office().ratings().ratings(2022)->entered.contains(songzhuang));

    // A problem goes into the ledger.
    desk.page(text("ledger"));
    inDialog([&] { trigger(*desk.window(), text("新增")); },
        [&](QDialog& dialog) {
            fits(dialog);
            desk.look(text("item"));
            type(field(dialog, text("问题描述")), text("路灯不亮"));
            press(dialog, text("保存"));
        });
    REQUIRE(desk.office().ledger().items()->size() == 1);

    // It leaves as a table.
    const QString list = desk.path(text("台账.csv"));
    inDialogs([&] { trigger(*desk.window(), text("导出表格")); },
        {[&](QDialog& dialog) {
             fits(dialog);
             desk.look(text("export"));
             inDialog([&] { press(dialog, text("导出")); }, fileNamed(list));
         },
            pressing(text("确定"))});
    QFile written(list);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()).contains(text("路灯不亮")));

    // The copy, an edit that is regretted, and back.
    const QString copy = desk.path(text("副本.wuxing"));
    inDialogs([&] { trigger(*desk.window(), text("备份")); }, {fileNamed(copy), pressing(text("确定"))});
    REQUIRE(QFile::exists(copy));
    REQUIRE_OK(desk.office().ledger().remove({desk.office().ledger().items()->front().id}, text("宋庄村")));
    inDialogs([&] { trigger(*desk.window(), text("恢复备份")); },
        {[&](QDialog& dialog) {
             fits(dialog);
             inDialog([&] { press(dialog, text("其他文件")); }, fileNamed(copy));
             desk.look(text("restore"));
             press(dialog, text("恢复"));
         },
            pressing(text("确定"))});
    CHECK(desk.office().ledger().items()->size() == 1);
    desk.look(text("restored"));

    // A second start sees the file held and opens it for reading.
    {
        Desk second;
        inDialogs(
            [&] { trigger(*second.window(), text("打开")); }, {fileNamed(file), pressing(text("以只读方式打开"))});
        CHECK(second.office().workspace().isReadOnly());
        second.look(text("read-only"));
    }
    trigger(*desk.window(), text("关闭文件"));
    CHECK_FALSE(desk.program->office());

    // What was typed is in the file.
    const auto again = Office::open(file, OpenMode::ReadOnly, desk.clock);
    REQUIRE_OK(again);
    CHECK((*again)->ratings().ratings(2023)->entered.contains(songzhuang));
    CHECK((*again)->ledger().items()->front().problem == text("路灯不亮"));
}

TEST_CASE("every page of the demonstration is shown in every look, and the language turns", "[walk]")
{
    Desk desk;
    press(*desk.window(), text("示例区"));
    REQUIRE(desk.program->office());
    const QStringList pages = desk.program->window()->pageKeys();
    for (const QString& page : pages)
        desk.page(page);
    for (const auto& [theme, points] : {std::pair(text("深色"), 14), std::pair(text("浅色"), 9)}) {
        inDialog([&] { trigger(*desk.window(), text("设置")); },
            [&, theme = theme, points = points](QDialog& dialog) {
                fits(dialog);
                type(field(dialog, text("主题")), theme);
                type(field(dialog, text("字号")), QString::number(points));
                press(dialog, text("确定"));
            });
        QTest::qWait(50);
        desk.page(text("rating"));
    }
    CHECK(desk.window()->isVisible());
}
