// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that come in and go out: first the columns of each, then the one list of them all.
#include "domain/cases/casefields.h"
#include "domain/contest/contestfields.h"
#include "domain/income/incomefields.h"
#include "domain/ledger/ledgerfields.h"
#include "domain/rating/assessmentfields.h"
#include "domain/rating/ratingfields.h"
#include "domain/rating/rulefields.h"
#include "domain/review/reviewfields.h"
#include "domain/units/unitfields.h"
#include "domain/visits/visitfields.h"
#include "exchange/imports/appraisalimport.h"
#include "exchange/imports/assessmentimport.h"
#include "exchange/imports/calendarimport.h"
#include "exchange/imports/caseimport.h"
#include "exchange/imports/casereportimport.h"
#include "exchange/imports/incomeimport.h"
#include "exchange/imports/ledgerimport.h"
#include "exchange/imports/metricimport.h"
#include "exchange/imports/opinionimport.h"
#include "exchange/imports/planimport.h"
#include "exchange/imports/progressimport.h"
#include "exchange/imports/projectimport.h"
#include "exchange/imports/ratingimport.h"
#include "exchange/imports/ruleimport.h"
#include "exchange/imports/scoreimport.h"
#include "exchange/imports/secretaryimport.h"
#include "exchange/imports/targetimport.h"
#include "exchange/imports/unitimport.h"
#include "exchange/imports/visitimport.h"
#include "exchange/imports/workledgerimport.h"
#include "exchange/reading/recordtable.h"
#include "exchange/sheets/ledgertable.h"
#include "exchange/sheets/tablecatalogue.h"
#include "exchange/sheets/tableexport.h"

namespace wuxing {

namespace {

using recordtable::columns;

template <auto Place> SheetColumn of() { return SheetColumn::of(fieldOf<Place>()); }

SheetColumn word(const char* key, const char16_t* headings) { return SheetColumn::word(key, headings); }

SheetColumns joined(std::initializer_list<SheetColumns> parts)
{
    SheetColumns all;
    for (const SheetColumns& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

// What the finder of branches reads before the columns of a table's own.
SheetColumns ofBranches(std::initializer_list<SheetColumns> own)
{
    return joined({{word("code", u"代码 编码 区划代码"), word("township", u"乡镇(街道) 乡镇 街道 乡镇名称").as(u"乡镇"),
                       word("name", u"村(社区) 名称 村名 单位名称 党组织 村社区 村").as(u"名称")},
        joined(own)});
}

SheetColumn year() { return word("year", u"年度 年份"); }
SheetColumn quarter() { return word("quarter", u"季度 period"); }
// Tells rows apart that say the same of two things of the file: 2 is the second of them.
SheetColumn twin() { return word("twin", u"同项序号").onNeed(); }
SheetColumn moneyUnit() { return word("money_unit", u"单位 金额单位 计量单位").onlyRead(); } //< of the amounts of a row
SheetColumn measure() { return word("unit", u"单位 计量单位").onlyRead(); } //< of the figure of a row

SheetColumns units()
{
    return {word("code", u"代码 编码 区划代码 统计用区划代码").required(),
        word("name", u"名称 村(社区) 单位名称 村名").required(),
        word("township_code", u"乡镇代码 街道代码 streetCode").required(),
        word("township", u"乡镇(街道) 乡镇 街道 乡镇名称").as(u"乡镇"), word("star_set", u"星套")};
}

SheetColumns secretaries() { return ofBranches({{of<&Post::person>().required(), of<&Post::since>()}}); }

// One column a star follows, or a row for each star.
SheetColumns awards()
{
    return ofBranches({{year(), word("star", u"星 星名").onlyRead(), word("held", u"结果 是否获得 value").onlyRead()}});
}

SheetColumns rules()
{
    return joined({{year(), word("star_set", u"星套"), word("star", u"星 星名").required()}, columns<RuleStar>(),
        {word("item_number", u"任务编号"), word("item", u"任务 任务项")}, columns<RuleClause>()});
}

// One column a clause may follow instead of the rows of the clauses.
SheetColumns assessments()
{
    return ofBranches({{quarter(), word("clause", u"编号 条款编号 条款"), word("clause_text", u"条款内容"),
        word("stage", u"阶段 评定阶段"), word("result", u"结果 数值 是否达标 得分 value met"), measure(),
        word("note", u"备注 说明")}});
}

SheetColumns metrics()
{
    return ofBranches(
        {{year(), quarter(), word("metric", u"指标").required(), word("value", u"数值").required(), measure()}});
}

SheetColumns opinions()
{
    using O = ReviewOpinion;
    return ofBranches(
        {{quarter(), word("star", u"星 星名").required(), word("department", u"专班 部门 单位").required(),
            of<&O::opinion>(), of<&O::reason>(), of<&O::handler>().required(), of<&O::date>().required()}});
}

SheetColumns scores()
{
    return ofBranches({{word("contest", u"比拼名称 比拼"), word("judge", u"评委 评委号").required(),
                           word("part", u"环节"), word("indicator", u"指标").required()},
        columns<ContestScore>()});
}

SheetColumns ledger()
{
    SheetColumns outcomes;
    for (int number = 1; number <= ledgertable::outcomeColumns; ++number) {
        for (const SheetColumn& column : columns<Outcome>())
            outcomes.push_back(ledgertable::numbered(column, number));
    }
    return ofBranches({columns<LedgerItem>(), outcomes,
        {of<&Extension::reason>().named("extension_reason").required(false).onlyRead(),
            of<&Extension::approver>().required(false).onlyRead(), twin()}});
}

// What tables of the life of a ledger item call it by.
SheetColumns ofItems(const SheetColumns& own)
{
    return ofBranches({{of<&LedgerItem::problem>(), of<&LedgerItem::start>().required(false)}, own, {twin()}});
}

SheetColumns extensions()
{
    using E = Extension;
    return ofItems(
        {of<&E::from>(), of<&E::to>(), of<&E::reason>().also(u"原因"), of<&E::approver>(), of<&E::approvedOn>()});
}

SheetColumns progress()
{
    using N = ProgressNote;
    return ofItems({of<&N::date>(), word("step", u"动作 环节"), of<&N::state>(), of<&N::percent>(), of<&N::text>(),
        of<&Verification::verifier>(), of<&Verification::party>()});
}

SheetColumns caseReports() { return ofBranches({{word("month", u"月份 报告月份").required()}, columns<CaseReport>()}); }

SheetColumns ballots() { return ofBranches({{year()}, columns<Acceptance>(), columns<Ballot>()}); }

SheetColumns visits()
{
    using H = Household;
    using V = Visit;
    using O = Opinion;
    return ofBranches({{of<&H::group>(), of<&H::head>(), of<&H::people>(), of<&H::phone>(), of<&V::visitor>(),
        of<&V::date>(), of<&V::way>(), of<&O::body>(), of<&O::category>(), of<&O::urgency>(), of<&O::department>(),
        of<&O::measure>(), of<&O::due>(), of<&O::answer>(), of<&O::answeredOn>(), of<&O::satisfaction>(),
        of<&V::absentReason>(), of<&O::refusal>(), of<&V::remark>(), word("state", u"办理状态"), of<&O::item>(),
        word("namesake", u"同名户序号").onNeed(), word("session", u"场次").onNeed(), twin()}});
}

SheetColumns income() { return ofBranches({columns<Income>(), {moneyUnit()}}); }

SheetColumns projects()
{
    // The name stands beside that of the branch; the remark behind what is written once a year.
    SheetColumns own = columns<Project>({&fieldOf<&Project::remark>()});
    for (SheetColumn& column : own) {
        if (column.field == &fieldOf<&Project::name>())
            column = column.named("project");
    }
    return ofBranches({own,
        {word("funds", u"资金来源"), word("partners", u"合作方"), year(),
            word("income", u"年收益").as(u"年收益（元）").money(), of<&Project::remark>(), moneyUnit(), twin()}});
}

SheetColumns pairings()
{
    return joined({{word("street", u"街道").required(), word("partner", u"乡镇 共建乡镇").required()},
        columns<Pairing>(), {twin()}});
}

template <class Record> SheetColumns records() { return columns<Record>(); }
template <class Record> SheetColumns ofBranchRecords() { return ofBranches({columns<Record>()}); }

template <class Import>
std::unique_ptr<TableImport> made(Office& office, const ImportOptions& options, const TableKind& kind)
{
    return std::make_unique<Import>(office, options, kind);
}

} // namespace

const std::vector<TableKind>& tableKinds()
{
    using Kind = TableImport::Kind;
    using Code = Action::Code;
    using Period = TablePeriod;
    namespace to = tableexport;
    static const std::vector<TableKind> kinds{
        {Kind::Units, "units", QT_TRANSLATE_NOOP("wuxing::TableImport", "Units"), "code", &units, Code::ImportUnits,
            &made<UnitImport>, &to::units, Period::None, true},
        {Kind::Secretaries, "secretaries", QT_TRANSLATE_NOOP("wuxing::TableImport", "Secretaries"), "code name",
            &secretaries, Code::ImportSecretaries, &made<SecretaryImport>, &to::secretaries},
        {Kind::Ratings, "awards", QT_TRANSLATE_NOOP("wuxing::TableImport", "Ratings"), "code name year star", &awards,
            Code::ImportRatings, &made<RatingImport>, &to::ratings, Period::Year, false, false, false, "ratings"},
        {Kind::Targets, "targets", QT_TRANSLATE_NOOP("wuxing::TableImport", "Level targets"), "year level",
            &records<LevelTarget>, Code::SetTargets, &made<TargetImport>, &to::targets, Period::Year},
        {Kind::Rules, "rules", QT_TRANSLATE_NOOP("wuxing::TableImport", "Rules"), "year star_set number", &rules,
            Code::ImportRules, &made<RuleImport>, &to::rulesOfYear, Period::Year, false, true},
        {Kind::Plans, "plans", QT_TRANSLATE_NOOP("wuxing::TableImport", "Plans"), "code name year",
            &ofBranchRecords<BranchPlan>, Code::ImportPlans, &made<PlanImport>, &to::plans, Period::Year},
        {Kind::Assessments, "assessments", QT_TRANSLATE_NOOP("wuxing::TableImport", "Assessments"),
            "code name quarter clause clause_text stage", &assessments, Code::ImportAssessments,
            &made<AssessmentImport>, &to::assessments, Period::Quarter},
        {Kind::Metrics, "metrics", QT_TRANSLATE_NOOP("wuxing::TableImport", "Figures for thresholds"),
            "code name year quarter metric", &metrics, Code::ImportMetrics, &made<MetricImport>, &to::metrics,
            Period::Year},
        {Kind::Opinions, "opinions", QT_TRANSLATE_NOOP("wuxing::TableImport", "Opinions of the joint review"),
            "code name quarter star department", &opinions, Code::ImportOpinions, &made<OpinionImport>, &to::opinions,
            Period::Quarter},
        {Kind::Scores, "scores", QT_TRANSLATE_NOOP("wuxing::TableImport", "Contest scores"),
            "code name contest judge part indicator", &scores, Code::ImportScores, &made<ScoreImport>, &to::scores,
            Period::Year},
        {Kind::Appraisals, "appraisals", QT_TRANSLATE_NOOP("wuxing::TableImport", "Year-end appraisal"),
            "code name year", &ofBranchRecords<Appraisal>, Code::ImportAppraisals, &made<AppraisalImport>,
            &to::appraisals, Period::Year},
        {Kind::Ledger, "ledger", QT_TRANSLATE_NOOP("wuxing::TableImport", "Ledger items"),
            "code name problem start twin", &ledger, Code::ImportLedger, &made<LedgerImport>, &to::ledger},
        {Kind::Extensions, "extensions", QT_TRANSLATE_NOOP("wuxing::TableImport", "Extensions of ledger items"),
            "code name problem start twin to_due", &extensions, Code::ImportExtensions, &made<ExtensionImport>,
            &to::extensions},
        {Kind::LedgerSteps, "progress", QT_TRANSLATE_NOOP("wuxing::TableImport", "Progress of ledger items"),
            "code name problem start twin noted_on step", &progress, Code::ImportProgress, &made<ProgressImport>,
            &to::progress},
        {Kind::Calendar, "calendar", QT_TRANSLATE_NOOP("wuxing::TableImport", "Holidays and make-up days"), "day",
            &records<CalendarDay>, Code::ImportCalendar, &made<CalendarImport>, &to::calendar},
        {Kind::Cases, "cases", QT_TRANSLATE_NOOP("wuxing::TableImport", "Weak branches"), "code name year",
            &ofBranchRecords<RectCase>, Code::ImportCases, &made<CaseImport>, &to::cases, Period::AllYears},
        {Kind::CaseReports, "case-reports", QT_TRANSLATE_NOOP("wuxing::TableImport", "Monthly reports of cases"),
            "code name month", &caseReports, Code::ImportCaseReports, &made<CaseReportImport>, &to::caseReports,
            Period::AllYears},
        {Kind::Ballots, "ballots", QT_TRANSLATE_NOOP("wuxing::TableImport", "Ballots of an acceptance"),
            "code name year round delegate", &ballots, Code::ImportBallots, &made<BallotImport>, &to::ballots,
            Period::AllYears},
        {Kind::Visits, "visits", QT_TRANSLATE_NOOP("wuxing::TableImport", "Visits and opinions"),
            "code name head namesake visited_on visitor session body twin", &visits, Code::ImportVisits,
            &made<VisitImport>, &to::visits, Period::AllYears, false, false, true},
        {Kind::Income, "income", QT_TRANSLATE_NOOP("wuxing::TableImport", "Collective income"),
            "code name year category operating", &income, Code::ImportIncome, &made<IncomeImport>, &to::income,
            Period::AllYears},
        {Kind::Projects, "projects", QT_TRANSLATE_NOOP("wuxing::TableImport", "Projects"),
            "code name project twin year", &projects, Code::ImportProjects, &made<ProjectImport>, &to::projects,
            Period::AllYears},
        {Kind::Pairings, "pairings", QT_TRANSLATE_NOOP("wuxing::TableImport", "Pairings"), "street partner since twin",
            &pairings, Code::ImportPairings, &made<PairingImport>, &to::pairings}};
    return kinds;
}

} // namespace wuxing
