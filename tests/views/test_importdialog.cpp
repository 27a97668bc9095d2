// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/importplan.h"
#include "exchange/imports/tableimport.h"
#include "exchange/sheets/tablecatalogue.h"
#include "support/catch.h"
#include "support/hands.h"
#include "views/dialogs/importdialog.h"
#include "views/forms.h"
#include "views/mainwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

using Kind = TableImport::Kind;

QString text(const char* source) { return QString::fromUtf8(source); }

struct GivenTable {
    Kind kind;
    const char* header;
    const char* right;
    const char* wrong;
    const char* reason; //< what is said of the wrong row
    std::function<int(Desk&)> kept; //< grows by the right row
    std::function<void(Desk&)> prepare = {};
};

void sampleRulesInForce(Desk& desk)
{
    const auto made = desk.office().rules().addSample(2023, StarSetKind::Rural);
    REQUIRE_OK(made);
    REQUIRE_OK(desk.office().rules().publish(*made));
}

void contestWithOneEntry(Desk& desk)
{
    Contest contest = ContestService::proposal(2023);
    contest.judges = {{makeRowId(), 1, text("甲"), 0}, {makeRowId(), 2, text("乙"), 0}};
    contest.entries = {{makeRowId(), desk.unit("宋庄村"), desk.unit("甲镇"), 1}};
    REQUIRE_OK(desk.office().contests().save(contest));
}

const Quarter quarter(2023, 3); //< of the day

std::vector<GivenTable> tables()
{
    return {
        {Kind::Ratings, "名称,支部过硬,产业兴旺", "宋庄村,是,否", "李湾村,2000万,", "neither held nor not held",
            [](Desk& desk) { return static_cast<int>(desk.office().ratings().ratings(2023)->entered.size()); }},
        {Kind::Assessments, "名称,编号,阶段,结果", "宋庄村,1.1,区级核查,是", "宋庄村,99.9,区级核查,是", "99.9",
            [](Desk& desk) { return desk.operations(); }, sampleRulesInForce},
        {Kind::Opinions, "名称,星,专班,意见,理由,经办人,日期",
            "宋庄村,产业兴旺,农业农村局专班,整改后再审,路灯,甲,2023-09-01",
            "李湾村,产业兴旺,农业农村局专班,整改后再审,,甲,2023-09-01", "reason",
            [](Desk& desk) {
                return static_cast<int>(desk.office().reviews().review(desk.unit("宋庄村"), quarter).opinions.size());
            }},
        {Kind::Plans, "名称,申报星,创建目标", "宋庄村,产业兴旺、支部过硬,二星", "李湾村,无此星,二星", "无此星",
            [](Desk& desk) { return desk.operations(); }},
        {Kind::Metrics, "名称,指标,数值", "宋庄村,集体经济收入,\"52,000\"", "李湾村,集体经济收入,不少", "不少",
            [](Desk& desk) { return static_cast<int>(desk.office().assessments().metrics(Quarter(2023, 4)).size()); }},
        {Kind::Rules, "星,编号,条款", "支部过硬,1.1,按期换届", "无此星,1.2,某条", "无此星",
            [](Desk& desk) { return static_cast<int>(desk.office().rules().heads().size()); }},
        {Kind::Ledger, "名称,问题描述,整改措施,开始时间,完成时限", "宋庄村,路灯不亮,更换,2023-09-01,2023-10-01",
            "宋庄村,沟渠淤堵,清淤,明天,2023-10-01", "明天", [](Desk& desk) { return desk.office().ledger().count(); }},
        {Kind::Secretaries, "名称,书记,任职时间", "宋庄村,某甲,2018-05-01", "无此村,某乙,2018-05-01", "无此村",
            [](Desk& desk) {
                return desk.office().units().tree()->find(desk.unit("宋庄村"))->unit.secretary.isEmpty() ? 0 : 1;
            }},
        {Kind::Targets, "星级,数量", "五星,2", "九星,2", "九星",
            [](Desk& desk) { return desk.office().ratings().targets(2023).at(5) == 2 ? 1 : 0; }},
        {Kind::Scores, "名称,评委,指标,得分", "宋庄村,1,阵地建设,28", "宋庄村,2,阵地建设,99",
            "must lie between 0 and 30",
            [](Desk& desk) { return static_cast<int>(desk.office().contests().contests()->front().scores.size()); },
            contestWithOneEntry},
        {Kind::Appraisals, "名称,好,较好,一般,差,综合评定", "宋庄村,50,8,2,0,好", "李湾村,五十,8,2,0,好", "五十",
            [](Desk& desk) { return static_cast<int>(desk.office().contests().appraisals(2023).size()); }},
        {Kind::Units, "code,name,township_code,township", "990100100299,新村村民委员会,990100100,甲镇",
            "9.901E+11,另村,990100100,甲镇", "12 digits",
            [](Desk& desk) {
                return static_cast<int>(desk.office().units().tree()->branches(0, desk.office().today()).size());
            }},
    };
}

void open(Desk& desk) { ImportDialog(desk.office(), desk.preferences(), 2023, &desk.window()).exec(); }

// The table and the list of townships have a button each of the same name.
void chooseTable(QDialog& dialog)
{
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == text("&Choose…"))
            button->click();
    }
    settle();
}

QString said(const QDialog& dialog)
{
    QStringList all;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (!label->buddy())
            all << label->text();
    }
    return all.join(QLatin1Char(' '));
}

QString rows(const QDialog& dialog)
{
    const auto* table = field<QTableView>(dialog, text("What every row does"));
    QStringList all;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            all << table->model()->index(row, column).data().toString();
    }
    return all.join(QLatin1Char('|'));
}

bool canImport(const QDialog& dialog) { return button(dialog, text("Import"))->isEnabled(); }

void take(const GivenTable& table, QDialog& dialog, Desk& desk, const QString& path)
{
    type(field(dialog, text("What")), tableTitle(tableKind(table.kind)));
    desk.answers().name(path);
    chooseTable(dialog);
}

} // namespace

TEST_CASE("a table of every kind is imported whole or not at all, and undone", "[dialogs][import]")
{
    for (const GivenTable& table : tables()) {
        INFO(table.header);
        Desk desk;
        if (table.prepare)
            table.prepare(desk);
        const QByteArray header = QByteArray(table.header) + '\n';
        const QString right = desk.write("right.csv", header + table.right + '\n');
        const QString wrong = desk.write("wrong.csv", header + table.right + '\n' + table.wrong + '\n');
        const int before = table.kept(desk);
        const int operations = desk.operations();
        inDialog([&] { open(desk); },
            [&](QDialog& dialog) {
                take(table, dialog, desk, wrong);
                CHECK_FALSE(canImport(dialog));
                CHECK(said(dialog).contains(text("1 refused")));
                CHECK(said(dialog).contains(text("Nothing is imported as long as rows are refused")));
                CHECK_THAT(rows(dialog).toStdString(), Catch::Contains(table.reason));
                CHECK(table.kept(desk) == before);
                desk.answers().name(right);
                chooseTable(dialog);
                CHECK(said(dialog).contains(text("1 added")));
                REQUIRE(canImport(dialog));
                press(dialog, text("Import"));
                CHECK_FALSE(dialog.isVisible());
            });
        CHECK(table.kept(desk) == before + 1);
        CHECK(desk.operations() == operations + 1);
        inDialog([&] { open(desk); },
            [&](QDialog& dialog) {
                take(table, dialog, desk, right);
                CHECK(said(dialog).contains(text("1 same")));
                CHECK_FALSE(canImport(dialog)); // once is enough
                key(Qt::Key_Escape);
                CHECK_FALSE(dialog.isVisible());
            });
        desk.undo();
        if (table.kind != Kind::Assessments && table.kind != Kind::Plans)
            CHECK(table.kept(desk) == before);
        CHECK(desk.answers().said() == QStringList());
    }
}

TEST_CASE("what is no table is refused by every kind that is offered", "[dialogs][import]")
{
    Desk desk;
    const QString letter = desk.write("letter.csv", "Dear Sir\nall is well\n");
    const QString workbook = desk.write("book.csv", QByteArrayLiteral("PK\x03\x04") + QByteArray(60, 'x'));
    inDialog([&] { open(desk); },
        [&](QDialog& dialog) {
            auto* kinds = field<QComboBox>(dialog, text("What"));
            REQUIRE(kinds->count() == static_cast<int>(tableKinds().size()));
            desk.answers().name(letter);
            chooseTable(dialog);
            for (int place = 0; place < kinds->count(); ++place) {
                kinds->setCurrentIndex(place);
                CAPTURE(kinds->currentText());
                CHECK_FALSE(canImport(dialog));
                CHECK(said(dialog).contains(text("letter.csv")));
                CHECK(rows(dialog).isEmpty());
            }
            desk.answers().name(workbook);
            chooseTable(dialog);
            CHECK(said(dialog).contains(text("Save it in WPS or Excel as CSV")));
            CHECK_FALSE(canImport(dialog));
            // A choice that is cancelled leaves what stands there.
            desk.answers().name({});
            chooseTable(dialog);
            CHECK(said(dialog).contains(text("Save it in WPS or Excel as CSV")));
            key(Qt::Key_Escape);
        });
    CHECK(desk.answers().said() == QStringList());
    CHECK(desk.operations() == Desk().operations());
}

TEST_CASE("the year and the quarter of the dialog count where the table has none", "[dialogs][import]")
{
    Desk desk;
    desk.answers().name(desk.write("ratings.csv", "名称,支部过硬\n宋庄村,是\n"));
    inDialog([&] { open(desk); },
        [&](QDialog& dialog) {
            type(field(dialog, text("What")), tableTitle(tableKind(Kind::Ratings)));
            chooseTable(dialog);
            CHECK_FALSE(field(dialog, text("Quarter"))->isEnabled());
            CHECK_FALSE(field(dialog, text("Township list"))->isEnabled());
            type(field(dialog, text("Year")), text("2022"));
            press(dialog, text("Import"));
        });
    CHECK(desk.office().ratings().ratings(2022)->entered.size() == 1);
    CHECK(desk.office().ratings().ratings(2023)->entered.isEmpty());
    CHECK(desk.preferences().lastFolder() == QFileInfo(desk.path(text("ratings.csv"))).absolutePath());
}

TEST_CASE("the national list needs its list of townships, which is chosen beside it", "[dialogs][import]")
{
    Desk desk;
    const QString units = desk.write("villages.csv", "name,code,areaCode\n新村村民委员会,990100109201,990100109\n");
    const QString townships = desk.write("towns.csv", "name,code\n丁镇,990100109\n");
    desk.answers().name(units);
    inDialog([&] { open(desk); },
        [&](QDialog& dialog) {
            type(field(dialog, text("What")), tableTitle(tableKind(Kind::Units)));
            CHECK_FALSE(field(dialog, text("Year"))->isEnabled());
            chooseTable(dialog);
            desk.answers().name(townships);
            for (auto* button : dialog.findChildren<QPushButton*>()) {
                if (button->text() == text("C&hoose…"))
                    button->click();
            }
            CHECK(shown(dialog, {"Township list", ""}) == townships);
            key(Qt::Key_Escape);
        });
    CHECK(desk.answers().files().size() == 2);
    CHECK(desk.answers().files().front().filters.size() == 2);
}
