// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/casefields.h"

namespace wuxing {

namespace {

// One line a field.
// clang-format off
constexpr auto context = "wuxing::RectCase";

constexpr Field<CaseCause> causeFields[] = {
    field<&CaseCause::id>("id", ""),
    field<&CaseCause::code>("code", QT_TRANSLATE_NOOP("wuxing::RectCase", "Code")).in(Facet::Subject),
    field<&CaseCause::name>("name", QT_TRANSLATE_NOOP("wuxing::RectCase", "Name")).in(Facet::Subject),
    field<&CaseCause::active>("active", QT_TRANSLATE_NOOP("wuxing::RectCase", "In use")).in(Facet::Subject),
};
static_assert(isWellFormed(causeFields));

constexpr Field<RectCase> rectCaseFields[] = {
    field<&RectCase::id>("id", ""),
    field<&RectCase::unit>("unit", QT_TRANSLATE_NOOP("wuxing::RectCase", "Branch")).in(Facet::Subject),
    field<&RectCase::year>("year", QT_TRANSLATE_NOOP("wuxing::RectCase", "Year"), u"年度").also(u"年份").in(Facet::Subject),
    field<&RectCase::listedOn, FirstDayCodec>("listed_on", QT_TRANSLATE_NOOP("wuxing::RectCase", "Listed on"), u"列入时间").also(u"列入日期").in(Facet::Subject).required(),
    field<&RectCase::causes>("causes", QT_TRANSLATE_NOOP("wuxing::RectCase", "Causes"), u"原因").also(u"软弱涣散原因").in(Facet::Subject).required(),
    field<&RectCase::situation>("situation", QT_TRANSLATE_NOOP("wuxing::RectCase", "Situation"), u"基本情况").in(Facet::Work),
    field<&RectCase::districtLeader>("district_leader", QT_TRANSLATE_NOOP("wuxing::RectCase", "District leader"), u"包联区领导").in(Facet::Work),
    field<&RectCase::townshipLeader>("township_leader", QT_TRANSLATE_NOOP("wuxing::RectCase", "Township leader"), u"包联乡镇领导").in(Facet::Work),
    field<&RectCase::firstSecretary>("first_secretary", QT_TRANSLATE_NOOP("wuxing::RectCase", "First secretary"), u"第一书记").in(Facet::Work),
    field<&RectCase::pairedUnit>("paired_unit", QT_TRANSLATE_NOOP("wuxing::RectCase", "Paired unit"), u"结对单位").in(Facet::Work),
    field<&RectCase::goal>("goal", QT_TRANSLATE_NOOP("wuxing::RectCase", "Goal"), u"整顿目标").in(Facet::Work),
    field<&RectCase::approver>("approver", QT_TRANSLATE_NOOP("wuxing::RectCase", "Plan approved by"), u"方案批准").in(Facet::State),
    field<&RectCase::state>("state", QT_TRANSLATE_NOOP("wuxing::RectCase", "State"), u"阶段").also(u"状态").in(Facet::Derived),
    field<&RectCase::acceptedOn>("accepted_on", QT_TRANSLATE_NOOP("wuxing::RectCase", "Accepted on"), u"验收时间").also(u"验收日期").in(Facet::State),
    field<&RectCase::followUntil>("follow_until", QT_TRANSLATE_NOOP("wuxing::RectCase", "Follow-up until")).in(Facet::State),
    field<&RectCase::closedOn>("closed_on", QT_TRANSLATE_NOOP("wuxing::RectCase", "Closed on"), u"销号时间").also(u"销号日期").in(Facet::State),
    field<&RectCase::remark>("remark", QT_TRANSLATE_NOOP("wuxing::RectCase", "Remark"), u"备注").in(Facet::Work),
};
static_assert(isWellFormed(rectCaseFields));

constexpr FieldWords stepBeside[] = {
    besideColumn<RowId>("rect_case", QT_TRANSLATE_NOOP("wuxing::RectCase", "Case")),
    placeColumn(QT_TRANSLATE_NOOP("wuxing::RectCase", "Place"), Facet::State),
};
constexpr Field<CaseStep> stepFields[] = {
    field<&CaseStep::id>("id", ""),
    field<&CaseStep::state>("state", QT_TRANSLATE_NOOP("wuxing::RectCase", "State")).in(Facet::State),
    field<&CaseStep::date>("taken_on", QT_TRANSLATE_NOOP("wuxing::RectCase", "Date")).in(Facet::State),
    field<&CaseStep::note>("note", QT_TRANSLATE_NOOP("wuxing::RectCase", "Note")).in(Facet::State),
};
static_assert(isWellFormed(stepFields));

constexpr FieldWords acceptanceBeside[] = {
    besideColumn<RowId>("rect_case", QT_TRANSLATE_NOOP("wuxing::RectCase", "Case"), true),
};
constexpr Field<Acceptance> acceptanceFields[] = {
    field<&Acceptance::id>("id", ""),
    field<&Acceptance::round>("round", QT_TRANSLATE_NOOP("wuxing::RectCase", "Round"), u"轮次").key(),
    field<&Acceptance::heldOn>("held_on", QT_TRANSLATE_NOOP("wuxing::RectCase", "Held on"), u"验收时间").also(u"验收日期").in(Facet::State),
    field<&Acceptance::opinion>("opinion", QT_TRANSLATE_NOOP("wuxing::RectCase", "Opinion")).in(Facet::State),
};
static_assert(isWellFormed(acceptanceFields));

constexpr FieldWords ballotBeside[] = {
    besideColumn<RowId>("acceptance", QT_TRANSLATE_NOOP("wuxing::RectCase", "Acceptance"), true),
};
constexpr Field<Ballot> ballotFields[] = {
    field<&Ballot::delegate>("delegate", QT_TRANSLATE_NOOP("wuxing::RectCase", "Delegate"), u"代表").also(u"票号 序号").key().required(),
    fieldAt<&Ballot::marks, 0>("ability", QT_TRANSLATE_NOOP("wuxing::RectCase", "Ability"), u"工作能力").also(u"能力").in(Facet::Figures),
    fieldAt<&Ballot::marks, 1>("style", QT_TRANSLATE_NOOP("wuxing::RectCase", "Style of work"), u"工作作风").also(u"作风").in(Facet::Figures),
    fieldAt<&Ballot::marks, 2>("integrity", QT_TRANSLATE_NOOP("wuxing::RectCase", "Integrity"), u"廉洁自律").also(u"廉洁").in(Facet::Figures),
    fieldAt<&Ballot::marks, 3>("effect", QT_TRANSLATE_NOOP("wuxing::RectCase", "Effect"), u"整顿成效").also(u"成效").in(Facet::Figures),
    fieldAt<&Ballot::marks, 4>("approval", QT_TRANSLATE_NOOP("wuxing::RectCase", "Approval"), u"群众满意度").also(u"满意度").in(Facet::Figures),
    field<&Ballot::verdict>("verdict", QT_TRANSLATE_NOOP("wuxing::RectCase", "Verdict"), u"总体评价").also(u"评价").in(Facet::Figures),
};
static_assert(isWellFormed(ballotFields));

constexpr FieldWords reportBeside[] = {
    besideColumn<int>("year", QT_TRANSLATE_NOOP("wuxing::RectCase", "Year")),
    besideColumn<int>("month", QT_TRANSLATE_NOOP("wuxing::RectCase", "Month")),
};
constexpr Field<CaseReport> reportFields[] = {
    field<&CaseReport::id>("id", ""),
    field<&CaseReport::rectCase>("rect_case", QT_TRANSLATE_NOOP("wuxing::RectCase", "Case")).key(),
    field<&CaseReport::work>("work", QT_TRANSLATE_NOOP("wuxing::RectCase", "Work of the month"), u"本月工作").in(Facet::Work).required(),
    field<&CaseReport::difficulties>("difficulties", QT_TRANSLATE_NOOP("wuxing::RectCase", "Difficulties"), u"存在困难").in(Facet::Work),
    field<&CaseReport::nextSteps>("next_steps", QT_TRANSLATE_NOOP("wuxing::RectCase", "Next steps"), u"下月打算").in(Facet::Work),
    field<&CaseReport::sentOn>("sent_on", QT_TRANSLATE_NOOP("wuxing::RectCase", "Sent on"), u"报送时间").also(u"报送日期").in(Facet::State),
};
static_assert(isWellFormed(reportFields));

constexpr FieldWords reportItemBeside[] = {
    besideColumn<RowId>("report", QT_TRANSLATE_NOOP("wuxing::RectCase", "Monthly report of a case"), true),
    placeColumn(QT_TRANSLATE_NOOP("wuxing::RectCase", "Place"), Facet::Work),
};
constexpr Field<CaseReportItem> reportItemFields[] = {
    field<&CaseReportItem::item>("item", QT_TRANSLATE_NOOP("wuxing::RectCase", "Ledger item")).key(),
    field<&CaseReportItem::problem>("problem", QT_TRANSLATE_NOOP("wuxing::RectCase", "Problem")).in(Facet::Work),
    field<&CaseReportItem::state>("state", QT_TRANSLATE_NOOP("wuxing::RectCase", "State")).in(Facet::Work),
    field<&CaseReportItem::percent, PercentCodec>("percent", QT_TRANSLATE_NOOP("wuxing::RectCase", "Progress")).in(Facet::Work),
    field<&CaseReportItem::note>("note", QT_TRANSLATE_NOOP("wuxing::RectCase", "Note")).in(Facet::Work),
};
static_assert(isWellFormed(reportItemFields));
// clang-format on

constexpr RecordTable<CaseCause> causeTable{
    "case_cause", context, QT_TRANSLATE_NOOP("wuxing::RectCase", "Cause"), causeFields};
constexpr RecordTable<RectCase> rectCaseTable{
    "rect_case", context, QT_TRANSLATE_NOOP("wuxing::RectCase", "Case"), rectCaseFields};
constexpr RecordParent inCase{"rect_case", "rect_case"};
constexpr RecordTable<CaseStep> stepTable{
    "case_step", context, QT_TRANSLATE_NOOP("wuxing::RectCase", "Stage of a case"), stepFields, stepBeside, inCase};
constexpr RecordTable<Acceptance> acceptanceTable{"acceptance", context,
    QT_TRANSLATE_NOOP("wuxing::RectCase", "Acceptance"), acceptanceFields, acceptanceBeside, inCase};
constexpr RecordTable<Ballot> ballotTable{"acceptance_ballot", context, QT_TRANSLATE_NOOP("wuxing::RectCase", "Ballot"),
    ballotFields, ballotBeside, {"acceptance", "acceptance"}};
constexpr RecordTable<CaseReport> reportTable{"case_report", context,
    QT_TRANSLATE_NOOP("wuxing::RectCase", "Monthly report of a case"), reportFields, reportBeside, inCase};
constexpr RecordTable<CaseReportItem> reportItemTable{"case_report_item", context,
    QT_TRANSLATE_NOOP("wuxing::RectCase", "Item of a case report"), reportItemFields, reportItemBeside,
    {"report", "case_report"}};

} // namespace

template <> const RecordTable<CaseCause>& recordTable<CaseCause>() { return causeTable; }
template <> const RecordTable<RectCase>& recordTable<RectCase>() { return rectCaseTable; }
template <> const RecordTable<CaseStep>& recordTable<CaseStep>() { return stepTable; }
template <> const RecordTable<Acceptance>& recordTable<Acceptance>() { return acceptanceTable; }
template <> const RecordTable<Ballot>& recordTable<Ballot>() { return ballotTable; }
template <> const RecordTable<CaseReport>& recordTable<CaseReport>() { return reportTable; }
template <> const RecordTable<CaseReportItem>& recordTable<CaseReportItem>() { return reportItemTable; }

} // namespace wuxing
