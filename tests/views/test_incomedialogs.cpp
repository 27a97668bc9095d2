// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/hands.h"
#include "views/forms.h"
#include "views/page.h"

using namespace wuxing;
using namespace wuxing::hands;

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

void incomePage(Desk& desk)
{
    desk.page("income");
    desk.scope("宋庄村");
}

void onProject(Desk& desk)
{
    Project project;
    project.unit = desk.unit("宋庄村");
    project.name = text("温室大棚");
    project.jobs = 12;
    project.startedOn = QDate(2023, 3, 1);
    project.funds = {{text("衔接资金"), Money::fromYuan(200000)}};
    REQUIRE_OK(desk.office().incomes().add(project));
    desk.page("income", "Projects");
    desk.scope("宋庄村");
    desk.choose("Projects", "温室大棚");
}

template <class Field> std::function<QString(Office&)> ofProject(Field field)
{
    return [field](Office& office) {
        const auto projects = office.incomes().projects();
        return projects->empty() ? QString() : field(projects->front());
    };
}

QString funds(const Project& project)
{
    QStringList parts;
    for (const Project::Fund& fund : project.funds)
        parts << fund.source + fund.amount.inTenThousand();
    parts.sort();
    return parts.join(QLatin1Char(' '));
}

QString partners(const Project& project)
{
    return project.partners.empty() ? QString() : project.partners.front().percent.toPlainString();
}

} // namespace

std::vector<FormCase> wuxing::incomeForms()
{
    return {
        {{"new project", incomePage, pressing("New project")}, {{"Jobs", "12"}}, "A project needs a name",
            {{"Name", "温室大棚"}, {"Funds", "0,0=专项债券"}, {"Funds", "0,1=300万"}},
            ofProject([](const Project& project) {
                return project.name + QString::number(project.jobs.value_or(0)) + funds(project);
            }),
            "温室大棚12专项债券300"},
        {{"project with wrong jobs", onProject, pressing("Open project")}, {{"Jobs", "几十"}}, "“几十”",
            {{"Jobs", "30"}},
            ofProject([](const Project& project) { return QString::number(project.jobs.value_or(0)); }), "30"},
        {{"project with a wrong amount", onProject, pressing("Open project")}, {{"Funds", "1,1=不少"}},
            "is not an amount of money", {{"Funds", "1,1=5万"}, {"Funds", "1,0=自筹"}}, ofProject(funds),
            "自筹5 衔接资金20"},
        {{"project with an unknown partner", onProject, pressing("Open project")},
            {{"Partners", "0,0=无此村"}, {"Partners", "0,1=20%"}}, "无此村", {{"Partners", "0,0=李湾村"}},
            ofProject(partners), "20"},
        {{"project with shares above the whole", onProject, pressing("Open project")},
            {{"Partners", "0,0=李湾村"}, {"Partners", "0,1=120%"}}, "more than 100 %", {{"Partners", "0,1=12.5"}},
            ofProject(partners), "12.5"},
        {{"project with a wrong year", onProject, pressing("Open project")},
            {{"Income", "1,0=去年"}, {"Income", "1,1=3万"}}, "“去年” is not a number", {{"Income", "1,0=2022"}},
            ofProject([](const Project& project) {
                return project.incomes.empty() ? QString() : QString::number(project.incomes.front().year);
            }),
            "2022"},
        {{"pairing", incomePage, pressing("New pairing")}, {}, nullptr,
            {{"Street", "丙街道"}, {"Township", "乙乡"}, {"What is built together", "共享岗位"}},
            [](Office& office) {
                const auto pairings = office.incomes().pairings();
                return pairings.empty() ? QString() : pairings.front().content;
            },
            "共享岗位"},
        {{"threshold", incomePage, pressing("Threshold and bands")}, {{"Threshold", "约6万"}}, "约6万",
            {{"Threshold", "6万元"}, {"Bands", "6万 20万"}},
            [](Office& office) {
                const IncomeRules& rules = office.settings().settings().work.income;
                return rules.threshold.inTenThousand() + QLatin1Char('/') + QString::number(rules.bands.size());
            },
            "6/2"},
        {{"bands that fall", incomePage, pressing("Threshold and bands")}, {{"Bands", "20万 6万"}}, "that rise",
            {{"Bands", "6万 20万 30万"}},
            [](Office& office) { return QString::number(office.settings().settings().work.income.bands.size()); }, "3"},
    };
}

TEST_CASE("forms of income refuse, take and are undone", "[dialogs][income]")
{
    for (const FormCase& form : incomeForms())
        checkForm(form);
}

TEST_CASE("a project keeps what the form does not touch", "[dialogs][income]")
{
    Desk desk;
    onProject(desk);
    const Project before = desk.office().incomes().projects()->front();
    inDialog([&] { trigger(desk.page(), text("Open project")); }, [](QDialog& dialog) { press(dialog, text("OK")); });
    CHECK(desk.office().incomes().projects()->front() == before);
    Project unknown = before;
    unknown.startedOn = {};
    REQUIRE_OK(desk.office().incomes().add(unknown));
    desk.choose("Projects", "温室大棚");
    inDialog([&] { trigger(desk.page(), text("Open project")); },
        [](QDialog& dialog) {
            type(field(dialog, text("Jobs")), text("13"));
            press(dialog, text("OK"));
        });
    CHECK(desk.office().incomes().projects()->front().jobs == 13);
    CHECK_FALSE(desk.office().incomes().projects()->front().startedOn.isValid());
}

TEST_CASE("a project is chosen before it is opened or removed, and undo brings it back", "[dialogs][income]")
{
    Desk desk;
    incomePage(desk);
    for (const char* action : {"Open project", "Remove project"}) {
        trigger(desk.page(), text(action));
        CHECK(desk.answers().last() == text("Choose a project in the table of projects first."));
    }
    onProject(desk);
    trigger(desk.page(), text("Remove project"));
    CHECK(desk.office().incomes().projects()->empty());
    desk.undo();
    CHECK(desk.office().incomes().projects()->size() == 1);
}
