// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/hands.h"
#include "views/forms.h"
#include "views/mainwindow.h"

#include <QAction>

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

std::function<void(Desk&)> on(const char* unit)
{
    return [unit](Desk& desk) { desk.scope(unit); };
}

std::function<QString(Office&)> namesUnder(const char* parent)
{
    return [parent](Office& office) {
        QStringList names;
        for (const UnitNode& node : office.units().tree()->nodes()) {
            if (node.parent && node.parent->unit.shortName == text(parent))
                names << node.unit.shortName + (node.unit.activeTo.isNull() ? QString() : text("†"));
        }
        return names.join(QLatin1Char(' '));
    };
}

QString secretary(Office& office)
{
    for (const UnitNode& node : office.units().tree()->nodes()) {
        if (node.unit.shortName == text("宋庄村"))
            return node.unit.secretary + node.unit.secretarySince.toString(text(" yyyy-MM-dd"));
    }
    return {};
}

} // namespace

std::vector<FormCase> wuxing::unitForms()
{
    return {
        {{"add branch", on("甲镇"), pressingInWindow("Add branch")},
            {{"Full name", "新村村民委员会"}, {"Code", "990100100200"}}, "already belongs to 宋庄村",
            {{"Code", "990100100210"}}, namesUnder("甲镇"), "宋庄村 李湾村 锦华社区 新村"},
        {{"add township", on("甲镇"), pressingInWindow("Add township")}, {{"Code", "990100108000"}},
            "needs a name and a short name", {{"Full name", "丁镇"}, {"Kind", "Town"}}, namesUnder("测试区"),
            "甲镇 乙乡 丙街道 丁镇"},
        {{"edit unit", on("宋庄村"), pressingInWindow("Edit or rename")}, {{"Short name", ""}},
            "needs a name and a short name", {{"Short name", "宋家庄村"}}, namesUnder("甲镇"),
            "宋家庄村 李湾村 锦华社区"},
        {{"move unit", on("宋庄村"), pressingInWindow("Move to another township")}, {}, nullptr,
            {{"To which township or street", "乙乡"}}, namesUnder("乙乡"), "王岗村 赵坡村 宋庄村"},
        {{"secretary",
             [](Desk& desk) {
                 REQUIRE_OK(desk.office().units().setSecretary(desk.unit("宋庄村"), text("谷安"), QDate(2023, 5, 1)));
                 desk.scope("宋庄村");
             },
             pressingInWindow("Secretary")},
            {{"Name", "岳知"}, {"Since", "2022-03-01"}}, "must start after 2023-05-01", {{"Since", "2023-09-01"}},
            secretary, "岳知 2023-09-01"},
        {{"deactivate unit", on("李湾村"), pressingInWindow("Deactivate")}, {}, nullptr,
            {{"Last day in use", "2023-09-14"}}, namesUnder("甲镇"), "宋庄村 李湾村† 锦华社区"},
    };
}

TEST_CASE("forms of units refuse, take and are undone", "[dialogs][units]")
{
    for (const FormCase& form : unitForms())
        checkForm(form);
}

TEST_CASE("the name of a new branch proposes its short name and its initials", "[dialogs][units]")
{
    Desk desk;
    desk.scope("乙乡");
    inDialog([&] { trigger(desk.window(), text("Add branch")); },
        [&](QDialog& dialog) {
            CHECK(shown(dialog, {"Code", ""}) == text("990100101"));
            type(field(dialog, text("Full name")), text("石桥村村民委员会"));
            CHECK(shown(dialog, {"Short name", ""}) == text("石桥村"));
            CHECK(shown(dialog, {"Pinyin initials", ""}) == text("sqc"));
            type(field(dialog, text("Code")), text("990100101299"));
            type(field(dialog, text("Kind")), text("Community"));
            type(field(dialog, text("Star set")), text("Urban star set"));
            press(dialog, text("OK"));
        });
    const UnitNode* made = desk.office().units().tree()->find(desk.unit("石桥村"));
    REQUIRE(made);
    CHECK(made->unit.kind == UnitKind::Community);
    CHECK(made->unit.starSet == StarSetKind::Urban);
    CHECK(made->parent->unit.shortName == text("乙乡"));
}

TEST_CASE("a branch that is out of use is taken back", "[dialogs][units]")
{
    Desk desk;
    const auto isActive = [&] {
        return desk.office().units().tree()->find(desk.unit("李湾村"))->unit.activeTo.isNull();
    };
    REQUIRE_OK(desk.office().units().deactivate(desk.unit("李湾村"), QDate(2023, 9, 1)));
    desk.scope("宋庄村");
    CHECK_FALSE(action(desk.window(), text("Reactivate"))->isEnabled());
    desk.scope("李湾村");
    CHECK_FALSE(action(desk.window(), text("Deactivate"))->isEnabled());
    trigger(desk.window(), text("Reactivate"));
    CHECK(isActive());
    desk.undo();
    CHECK_FALSE(isActive());
}

TEST_CASE("a district is neither moved nor put out of use, and has no secretary", "[dialogs][units]")
{
    Desk desk;
    desk.scope("宋庄村");
    desk.scope("测试区");
    for (const char* name : {"Secretary", "Move to another township", "Deactivate", "Reactivate", "Add branch"}) {
        CAPTURE(name);
        CHECK_FALSE(action(desk.window(), text(name))->isEnabled());
    }
    CHECK(action(desk.window(), text("Add township"))->isEnabled());
}
