// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/hands.h"
#include "views/forms.h"
#include "views/page.h"

#include <QAbstractButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

void contestPage(Desk& desk) { desk.page("contest"); }

Contest judged(Desk& desk)
{
    Contest contest = ContestService::proposal(2023);
    contest.judges = {{makeRowId(), 1, text("甲"), 0}, {makeRowId(), 2, text("乙"), 0}};
    contest.entries = {{makeRowId(), desk.unit("宋庄村"), desk.unit("甲镇"), 1},
        {makeRowId(), desk.unit("王岗村"), desk.unit("乙乡"), 2}};
    return contest;
}

void onContest(Desk& desk)
{
    REQUIRE_OK(desk.office().contests().save(judged(desk)));
    contestPage(desk);
}

template <class Field> std::function<QString(Office&)> ofContest(Field field)
{
    return [field](Office& office) {
        const auto contests = office.contests().contests();
        return contests->empty() ? QString() : field(contests->front());
    };
}

QString adjustments(const Contest& contest)
{
    QStringList all;
    for (const ContestAdjustment& adjustment : contest.adjustments)
        all << adjustment.points.toString() + adjustment.reason;
    return all.join(QLatin1Char(' '));
}

QString indicators(const Contest& contest)
{
    QStringList all;
    for (const ContestIndicator& indicator : contest.parts.front().indicators)
        all << indicator.name + indicator.fullMark.toString();
    return all.join(QLatin1Char(' '));
}

QString entries(const Contest& contest)
{
    QStringList all;
    for (const ContestEntry& entry : contest.entries)
        all << QString::number(entry.number);
    return all.join(QLatin1Char(' '));
}

void showTab(QDialog& dialog, const char* title)
{
    auto* tabs = dialog.findChild<QTabWidget*>();
    REQUIRE(tabs);
    for (int place = 0; place < tabs->count(); ++place) {
        if (tabs->tabText(place) == text(title))
            return tabs->setCurrentIndex(place);
    }
    FAIL("no tab " << title);
}

} // namespace

std::vector<FormCase> wuxing::contestForms()
{
    return {
        {{"new contest", contestPage, pressing("New contest")}, {{"Name", ""}, {"Decimals", "1"}},
            "The contest needs a name", {{"Name", "秋季比拼"}, {"Places commended", "3"}},
            ofContest([](const Contest& contest) {
                return contest.name + QString::number(contest.decimals) + QString::number(contest.commended);
            }),
            "秋季比拼13", "Save", true},
        {{"contest with a wrong mark", onContest, pressing("Edit")}, {{"Parts and indicators", "0,3=三十"}},
            "Parts and indicators, row 1", {{"Parts and indicators", "0,3=20"}}, ofContest(indicators),
            "阵地建设20 产业发展40 村容村貌30", "Save", true},
        {{"contest with two judges of one number", onContest, pressing("Edit")}, {{"Judges", "1,0=1"}},
            "Two judges have the number 1", {{"Judges", "1,0=3"}, {"Judges", "1,2=乙乡"}},
            ofContest([](const Contest& contest) { return QString::number(contest.judges.back().number); }), "3",
            "Save", true},
        {{"contest with an unknown entry", onContest, pressing("Edit")}, {{"Entries", "1,1=无此村"}},
            "Entries, row 2: there is no branch “无此村”", {{"Entries", "1,1=990100101201"}, {"Entries", "1,0=7"}},
            ofContest(entries), "1 7", "Save", true},
        {{"adjust points", onContest, pressing("Adjust")},
            {{"Points (below 0: deducted)", "扣两分"}, {"Reason", "超时"}}, "“扣两分”",
            {{"Points (below 0: deducted)", "-2"}, {"Entry", "王岗村"}}, ofContest(adjustments), "-2超时"},
        {{"adjust without a reason", onContest, pressing("Adjust")}, {{"Points (below 0: deducted)", "1.5"}},
            "needs its reason", {{"Reason", "展示创新"}}, ofContest(adjustments), "1.5展示创新"},
        {{"comment", onContest, pressing("Comment")}, {{"Comment", " "}}, "Write the comment",
            {{"Comment", "讲解清楚"}}, ofContest([](const Contest& contest) {
                return contest.comments.empty() ? QString() : contest.comments.front().text;
            }),
            "讲解清楚"},
    };
}

TEST_CASE("forms of contests refuse, take and are undone", "[dialogs][contest]")
{
    for (const FormCase& form : contestForms())
        checkForm(form);
}

TEST_CASE("rows are added to a contest and removed with what hangs on them", "[dialogs][contest]")
{
    Desk desk;
    Contest contest = judged(desk);
    contest.comments = {{makeRowId(), contest.entries.back().id, text("讲解清楚")}};
    REQUIRE_OK(desk.office().contests().save(contest));
    contestPage(desk);
    inDialog([&] { trigger(desk.page(), text("Edit")); },
        [](QDialog& dialog) {
            showTab(dialog, "Judges");
            press(dialog, text("Add a judge"));
            enter(dialog, {"Judges", "2,1=丙"});
            CHECK(shown(dialog, {"Judges", "2,0=3"}) == text("2,0=3")); // the next number
            showTab(dialog, "Entries");
            auto* table = field<QTableWidget>(dialog, text("Entries"));
            table->setCurrentCell(1, 0);
            for (QAbstractButton* remove : dialog.findChildren<QAbstractButton*>()) {
                if (remove->isVisible() && remove->text() == text("Remove the row"))
                    remove->click();
            }
            CHECK(table->rowCount() == 1);
            press(dialog, text("Add an entry"));
            enter(dialog, {"Entries", "1,1=赵坡村"});
            press(dialog, text("Save"));
        });
    const Contest kept = desk.office().contests().contests()->front();
    CHECK(kept.judges.size() == 3);
    REQUIRE(kept.entries.size() == 2);
    CHECK(kept.entries.back().unit == desk.unit("赵坡村"));
    CHECK(kept.entries.back().township == desk.unit("乙乡"));
    CHECK(kept.comments.empty());
    desk.undo();
    CHECK(desk.office().contests().contests()->front() == contest);
}

TEST_CASE("a sealed contest is not opened while scores are missing", "[dialogs][contest]")
{
    Desk desk;
    onContest(desk);
    trigger(desk.page(), text("Open the result"));
    CHECK(desk.answers().last().contains(text("20 score"))); // 5 indicators, 2 judges, 2 entries
    CHECK(desk.office().contests().contests()->front().state == ContestState::Sealed);
}
