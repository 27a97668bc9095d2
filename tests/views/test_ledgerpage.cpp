// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/hands.h"
#include "support/pagefixture.h"
#include "views/page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

struct Ledger : PageFixture {
    Ledger()
    {
        show(text("ledger"));
        scopeTo(text("宋庄村"));
    }
    ShownTable items() { return table(text("Ledger items")); }
    LedgerItem item(const QString& problem)
    {
        for (const LedgerItem& item : *office().ledger().items()) {
            if (item.problem == problem)
                return item;
        }
        FAIL("no item " << problem.toStdString());
        return {};
    }
    void add(const QString& problem, const QList<std::pair<QString, QString>>& more = {})
    {
        QList<std::pair<QString, QString>> fields{{text("Problem"), problem}};
        fields << more;
        inDialog([&] { trigger(text("Add item")); }, filling(fields, text("Save")));
    }
    void choose(const QString& problem) { items().chooseRow(items().row(problem)); }
    // The steps that the workflow menu offers for what is chosen.
    QString steps()
    {
        QStringList offered;
        for (const QAction* action : page().pageActions()) {
            if (!action->menu() || !action->text().contains(text("Workflow")))
                continue;
            const auto entries = action->menu()->actions();
            for (const QAction* entry : entries) {
                if (action->isEnabled() && entry->isEnabled())
                    offered << entry->text().remove(text("…"));
            }
        }
        return offered.join(QLatin1Char('|'));
    }
    // A step with its preview; without words it is left.
    void step(const QString& action, const QString& field, const QString& words)
    {
        inDialog([&] { trigger(action); },
            [&](QDialog& dialog) {
                type(hands::field(dialog, field), words);
                press(dialog, text("Apply"));
            });
    }
    void verify(const QString& by, const std::function<void(QDialog&)>& inPreview)
    {
        inDialogs([&] { trigger(text("Verify")); }, {filling({{text("Verified by"), by}}), inPreview});
    }
};

QString previewed(const QDialog& dialog)
{
    const auto* list = dialog.findChild<QTreeWidget*>();
    REQUIRE(list);
    REQUIRE(list->topLevelItemCount() > 0);
    return list->topLevelItem(0)->text(2);
}

bool mayApply(const QDialog& dialog) { return button(dialog, text("Apply"))->isEnabled(); }

} // namespace

TEST_CASE("an item goes from new to closed and back, each step offered only where it is possible", "[views][ledger]")
{
    Ledger desk;
    CHECK(desk.steps().isEmpty()); // nothing is chosen
    desk.add(text("路灯不亮"),
        {{text("Measure"), text("更换灯具")}, {text("Responsible person"), text("谷安")},
            {text("Due"), text("2023-10-15")}});
    CHECK(desk.items().cell(desk.items().currentRow(), desk.items().column(text("Problem"))) == text("路灯不亮"));
    const auto state = [&] { return desk.item(text("路灯不亮")).state; };
    CHECK(state() == LedgerState::Open);
    CHECK(desk.steps() == text("Start work|Cancel item"));

    desk.step(text("Start work"), text("Note"), {});
    CHECK(state() == LedgerState::InProgress);
    CHECK(desk.steps() == text("Report done|Cancel item"));

    inDialogs([&] { desk.trigger(text("Note progress")); },
        {filling({{text("Progress in percent"), text("40")}}), [](QDialog& dialog) {
             CHECK(previewed(dialog).contains(text("0 % → 40 %")));
             type(field(dialog, text("Note")), text("灯具到货"));
             press(dialog, text("Apply"));
         }});
    CHECK(desk.item(text("路灯不亮")).progress == 40);
    CHECK(desk.office().ledger().notes(desk.item(text("路灯不亮")).id).back().text == text("灯具到货"));

    desk.step(text("Report done"), text("Note"), text("全部更换"));
    CHECK(desk.item(text("路灯不亮")).progress == 100);
    CHECK(desk.steps() == text("Verify|Send back"));

    // Nobody verifies what he is responsible for.
    desk.verify(text("谷安"), [](QDialog& dialog) {
        CHECK(previewed(dialog).contains(text("谷安 is responsible for it and cannot verify it")));
        CHECK_FALSE(mayApply(dialog));
        dialog.reject();
    });
    CHECK(state() == LedgerState::ReportedDone);
    // Sent back, it stands where it stood; without a reason it cannot be.
    inDialog([&] { desk.trigger(text("Send back")); },
        [](QDialog& dialog) {
            CHECK_FALSE(mayApply(dialog));
            type(field(dialog, text("Reason")), text("两盏不亮"));
            press(dialog, text("Apply"));
        });
    CHECK(state() == LedgerState::InProgress);
    CHECK(desk.item(text("路灯不亮")).progress == 40);
    desk.step(text("Report done"), text("Note"), {});
    desk.verify(text("闻舟"), [](QDialog& dialog) { press(dialog, text("Apply")); });
    CHECK(state() == LedgerState::Verified);
    CHECK(desk.steps() == text("Close out|Send back"));

    inDialog([&] { desk.trigger(text("Close out")); },
        [](QDialog& dialog) {
            CHECK_FALSE(mayApply(dialog)); // a closing opinion is needed
            type(field(dialog, text("Closing opinion")), text("同意销号"));
            press(dialog, text("Apply"));
        });
    CHECK(state() == LedgerState::Closed);
    CHECK(desk.items().rows() == 0); // only open ones are shown
    type(field(desk.page(), text("Filter the ledger by state")), text("Closed items"));
    desk.choose(text("路灯不亮"));
    CHECK(desk.steps() == text("Reopen"));
    desk.step(text("Reopen"), text("Reason"), text("又坏了"));
    CHECK(state() == LedgerState::InProgress);

    // Undo walks the whole way back, redo forth again.
    const std::vector<LedgerState> way{LedgerState::Closed, LedgerState::Verified, LedgerState::ReportedDone,
        LedgerState::InProgress, LedgerState::ReportedDone, LedgerState::InProgress, LedgerState::InProgress,
        LedgerState::Open};
    for (const LedgerState before : way) {
        desk.undo();
        CHECK(state() == before);
    }
    desk.undo();
    CHECK(desk.office().ledger().count() == 0);
    for (size_t i = 0; i <= way.size(); ++i)
        desk.redo();
    CHECK(state() == LedgerState::InProgress);
    CHECK(desk.answers().said() == QStringList());
}

TEST_CASE("an item that is cancelled says why and can be reopened", "[views][ledger]")
{
    Ledger desk;
    desk.add(text("坑塘有异味"));
    inDialog([&] { desk.trigger(text("Cancel item")); },
        [](QDialog& dialog) {
            CHECK_FALSE(mayApply(dialog));
            type(field(dialog, text("Reason")), text("重复登记"));
            press(dialog, text("Apply"));
        });
    CHECK(desk.item(text("坑塘有异味")).state == LedgerState::Cancelled);
    CHECK(desk.item(text("坑塘有异味")).cancelReason == text("重复登记"));
    type(field(desk.page(), text("Filter the ledger by state")), text("Open and closed"));
    desk.choose(text("坑塘有异味"));
    CHECK(desk.steps() == text("Reopen"));
    desk.step(text("Reopen"), text("Reason"), text("并未解决"));
    CHECK(desk.item(text("坑塘有异味")).state == LedgerState::Open);
}

TEST_CASE("an item opens by Enter and by double click, and keeps what is edited there", "[views][ledger]")
{
    Ledger desk;
    desk.add(text("路灯不亮"));
    desk.choose(text("路灯不亮"));
    inDialog([&] { key(Qt::Key_Return); },
        [](QDialog& dialog) {
            CHECK_FALSE(field(dialog, text("Due"))->isEnabled()); // moved by an extension alone
            filling({{text("Responsible unit"), text("问十乡")}}, text("Save"))(dialog);
        });
    CHECK(desk.item(text("路灯不亮")).department == text("问十乡"));
    CHECK(desk.items().currentRow() == 0);
    inDialog([&] { desk.items().doubleClick(0, 4); }, filling({{text("Remark"), text("待议")}}, text("Save")));
    CHECK(desk.item(text("路灯不亮")).remark == text("待议"));
    desk.undo();
    CHECK(desk.item(text("路灯不亮")).remark.isEmpty());
    CHECK(desk.item(text("路灯不亮")).department == text("问十乡"));
}

TEST_CASE("one field of several items is set with a preview, and one undo takes it back", "[views][ledger]")
{
    struct Case {
        const char* action;
        const char* field;
        QString LedgerItem::*member;
    };
    static const Case cases[]{{"Responsible leader", "Responsible leader", &LedgerItem::leader},
        {"Responsible unit", "Responsible unit", &LedgerItem::department},
        {"Responsible person", "Responsible person", &LedgerItem::person},
        {"Verifier", "Verifier", &LedgerItem::verifier}, {"Source", "Source", &LedgerItem::source},
        {"Category", "Category", &LedgerItem::category}, {"Remark", "Remark", &LedgerItem::remark}};
    Ledger desk;
    desk.add(text("路灯不亮"));
    desk.add(text("坑塘有异味"));
    for (const Case& one : cases) {
        INFO(one.action);
        desk.items().chooseBlock(0, 0, 1, 4);
        const QString before = desk.item(text("路灯不亮")).*one.member;
        inDialog([&] { desk.trigger(text(one.action)); },
            [&](QDialog& dialog) {
                type(field(dialog, text(one.field)), text("新内容"));
                CHECK(previewed(dialog).contains(text("→ 新内容")));
                press(dialog, text("Apply"));
            });
        CHECK(desk.item(text("路灯不亮")).*one.member == text("新内容"));
        CHECK(desk.item(text("坑塘有异味")).*one.member == text("新内容"));
        desk.undo();
        CHECK(desk.item(text("路灯不亮")).*one.member == before);
        CHECK(desk.item(text("坑塘有异味")).*one.member == before);
    }
}

TEST_CASE("a time limit is moved with reason and approver, and the first one stays", "[views][ledger]")
{
    Ledger desk;
    desk.add(text("路灯不亮"), {{text("Due"), text("2023-09-30")}});
    desk.choose(text("路灯不亮"));
    const auto moveTo = [&](const QString& approver, const QString& to, const std::function<void(QDialog&)>& then) {
        inDialogs([&] { desk.trigger(text("Extend")); },
            {filling({{text("Reason"), text("汛期")}, {text("Approved by"), approver}}), [&](QDialog& dialog) {
                 type(field(dialog, text("New time limit")), to);
                 then(dialog);
             }});
    };
    const auto refused = [&](QDialog& dialog) {
        CHECK_FALSE(mayApply(dialog));
        desk.answers().choose(0); // what was typed is left
        dialog.reject();
    };
    moveTo(text("岳知"), text("2023-09-20"), refused); // not before the present one
    moveTo(text("岳知"), text("2023-10-31"), [](QDialog& dialog) { press(dialog, text("Apply")); });
    CHECK(desk.item(text("路灯不亮")).due == QDate(2023, 10, 31));
    CHECK(desk.item(text("路灯不亮")).firstDue == QDate(2023, 9, 30));
    desk.undo();
    CHECK(desk.item(text("路灯不亮")).due == QDate(2023, 9, 30));
}

TEST_CASE("items are removed by Delete together and come back together", "[views][ledger]")
{
    Ledger desk;
    for (const char* problem : {"一", "二", "三"})
        desk.add(text(problem));
    desk.items().chooseBlock(0, 0, 1, 4);
    const QStringList all = desk.items().cells(text("Problem"));
    key(Qt::Key_Delete);
    CHECK(desk.items().cells(text("Problem")) == all.mid(2));
    CHECK(desk.status() == text("2 item(s) removed. Undo brings them back."));
    desk.undo();
    CHECK(desk.items().cells(text("Problem")) == all);
}

TEST_CASE("filters show what they say, are kept by name and removed again", "[views][ledger]")
{
    Ledger desk;
    desk.add(text("路灯不亮"), {{text("Category"), text("基础设施")}, {text("Source"), text("信访")}});
    desk.add(text("坑塘有异味"), {{text("Start"), text("2023-06-01")}, {text("Due"), text("2023-08-01")}});
    const auto shown = [&] {
        settle();
        QStringList problems = desk.items().cells(text("Problem"));
        problems.sort();
        return problems.join(QLatin1Char('|'));
    };
    struct Case {
        const char* field;
        QString choice;
        const char* shown;
    };
    const Case cases[]{{"Filter the ledger by light", wordLabel(Light::Red), "坑塘有异味"},
        {"Filter the ledger by source", wordLabel(LedgerSource::Petition), "路灯不亮"},
        {"Filter the ledger by category", text("基础设施"), "路灯不亮"},
        {"Filter the ledger by state", text("Closed items"), ""}};
    for (const Case& one : cases) {
        INFO(one.field);
        auto* box = field<QComboBox>(desk.page(), text(one.field));
        REQUIRE(box);
        const QString before = box->currentText();
        type(box, one.choice);
        CHECK(shown() == text(one.shown));
        type(box, before);
    }
    // A category nobody thought of before is offered as soon as an item has it.
    CHECK(field<QComboBox>(desk.page(), text("Filter the ledger by category"))->findText(text("政策咨询")) < 0);
    desk.add(text("政策不清"), {{text("Category"), text("政策咨询")}});
    type(field(desk.page(), text("Filter the ledger by category")), text("政策咨询"));
    CHECK(shown() == text("政策不清"));
    desk.undo();
    type(field(desk.page(), text("Filter the ledger by category")), text("All categories"));
    desk.add(text("就业不足"), {{text("Category"), text("产业就业")}});
    CHECK(field<QComboBox>(desk.page(), text("Filter the ledger by category"))->findText(text("产业就业")) > 0);
    CHECK(field<QComboBox>(desk.page(), text("Filter the ledger by category"))->findText(text("政策咨询")) < 0);
    desk.undo();
    type(field(desk.page(), text("Filter the ledger by text")), text("路灯"));
    CHECK(waitFor([&] { return desk.items().rows() == 1; }));
    CHECK(desk.label(text("of 2 items")) == text("1 of 2 items"));
    // An item the filter hides is kept and says so.
    desk.add(text("井盖缺失"));
    CHECK(desk.status() == text("The item is kept; the filter above the table hides it."));
    CHECK(desk.office().ledger().count() == 3);
    inDialog([&] { type(field(desk.page(), text("Saved filters")), text("Keep this filter…")); },
        filling({{text("Name"), text("灯")}}));
    type(field(desk.page(), text("Filter the ledger by text")), {});
    CHECK(waitFor([&] { return desk.items().rows() == 3; }));
    type(field(desk.page(), text("Saved filters")), text("灯"));
    CHECK(shown() == text("路灯不亮"));
    inDialog([&] { type(field(desk.page(), text("Saved filters")), text("Remove a filter…")); }, filling({}));
    CHECK(field<QComboBox>(desk.page(), text("Saved filters"))->findText(text("灯")) < 0);
}

TEST_CASE("rows are copied with their heads, and the chosen row stays through a change elsewhere", "[views][ledger]")
{
    Ledger desk;
    desk.add(text("路灯不亮"));
    desk.add(text("坑塘有异味"));
    desk.choose(text("路灯不亮"));
    key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).split(QLatin1Char('\t')).contains(text("Problem")));
    CHECK(lines.at(1).split(QLatin1Char('\t')).contains(text("路灯不亮")));
    LedgerItem other = desk.item(text("坑塘有异味"));
    other.remark = text("已看");
    REQUIRE_OK(desk.office().ledger().edit({*desk.office().ledger().find(other.id), other}, text("宋庄村")));
    settle();
    CHECK(desk.items().cell(desk.items().currentRow(), desk.items().column(text("Problem"))) == text("路灯不亮"));
    CHECK_FALSE(desk.steps().isEmpty());
}

TEST_CASE("photos are attached to one item; several or bad ones are named", "[views][ledger]")
{
    Ledger desk;
    desk.add(text("路灯不亮"));
    desk.add(text("坑塘有异味"));
    desk.items().chooseBlock(0, 0, 1, 4);
    desk.trigger(text("Attach"));
    CHECK(desk.answers().last() == text("Choose one item first."));
    desk.choose(text("路灯不亮"));
    desk.answers().forget();
    desk.answers().names(
        {desk.district().write(text("a.txt"), "1"), desk.district().write(text("b.jpg"), "no picture")});
    inDialog([&] { desk.trigger(text("Attach")); }, filling({{text("Shows"), text("灯杆")}}));
    const auto pieces = desk.office().evidence().ofOwner(desk.item(text("路灯不亮")).id);
    REQUIRE(pieces.size() == 1);
    CHECK(pieces.front().label == text("灯杆"));
    CHECK(pieces.front().stage == EvidenceStage::Before); // nothing was done yet
    CHECK(desk.answers().last().contains(text("b.jpg")));
    CHECK(desk.status() == text("1 file(s) attached"));
    desk.undo();
    CHECK(desk.office().evidence().all().empty());
}
