// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/income/incomefields.h"

namespace wuxing {

namespace {

// One line a field.
// clang-format off
constexpr auto context = "wuxing::Project";

constexpr Field<Income> incomeFields[] = {
    field<&Income::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Project", "Branch")).key(),
    field<&Income::year>("year", QT_TRANSLATE_NOOP("wuxing::Project", "Year"), u"年度").also(u"年份").key(),
    field<&Income::category>("category", QT_TRANSLATE_NOOP("wuxing::Project", "Category"), u"收入类别").also(u"类别 收入项目").key().required(),
    field<&Income::operating>("operating", QT_TRANSLATE_NOOP("wuxing::Project", "Operating income"), u"经营性").also(u"是否经营性").key(),
    field<&Income::amount>("fen", QT_TRANSLATE_NOOP("wuxing::Project", "Amount"), u"金额").also(u"收入 amount").in(Facet::Figures).required(),
    field<&Income::remark>("remark", QT_TRANSLATE_NOOP("wuxing::Project", "Remark"), u"备注").in(Facet::Figures),
};
static_assert(isWellFormed(incomeFields));

using P = Project;
constexpr Field<P> projectFields[] = {
    field<&P::id>("id", ""),
    field<&P::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Project", "Host")).in(Facet::Subject),
    field<&P::kind>("kind", QT_TRANSLATE_NOOP("wuxing::Project", "Kind"), u"类型").also(u"项目类型").in(Facet::Subject),
    field<&P::name>("name", QT_TRANSLATE_NOOP("wuxing::Project", "Name"), u"项目名称").also(u"项目 project").in(Facet::Subject).required(),
    field<&P::content>("body", QT_TRANSLATE_NOOP("wuxing::Project", "Content"), u"建设内容").also(u"内容 content").in(Facet::Subject),
    field<&P::state>("state", QT_TRANSLATE_NOOP("wuxing::Project", "State"), u"状态").in(Facet::State),
    field<&P::startedOn, FirstDayCodec>("started_on", QT_TRANSLATE_NOOP("wuxing::Project", "Begun on"), u"开始时间").also(u"建设时间").in(Facet::State),
    field<&P::jobs>("jobs", QT_TRANSLATE_NOOP("wuxing::Project", "Jobs"), u"带动就业").also(u"带动就业(人)").in(Facet::Figures),
    field<&P::expected>("expected_fen", QT_TRANSLATE_NOOP("wuxing::Project", "Expected a year"), u"预计年收益").also(u"expected").in(Facet::Figures),
    field<&P::remark>("remark", QT_TRANSLATE_NOOP("wuxing::Project", "Remark"), u"备注").in(Facet::Subject),
};
static_assert(isWellFormed(projectFields));

constexpr FieldWords ofProject[] = {besideColumn<RowId>("project", QT_TRANSLATE_NOOP("wuxing::Project", "Project"), true)};

constexpr Field<P::Fund> fundFields[] = {
    field<&P::Fund::source>("source", QT_TRANSLATE_NOOP("wuxing::Project", "Source")).key(),
    field<&P::Fund::amount>("fen", QT_TRANSLATE_NOOP("wuxing::Project", "Amount")).in(Facet::Figures),
};
static_assert(isWellFormed(fundFields));

constexpr Field<P::Partner> partnerFields[] = {
    field<&P::Partner::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Project", "Partner")).key(),
    field<&P::Partner::percent>("share", QT_TRANSLATE_NOOP("wuxing::Project", "Share")).in(Facet::Figures),
};
static_assert(isWellFormed(partnerFields));

constexpr Field<P::YearIncome> yearFields[] = {
    field<&P::YearIncome::year>("year", QT_TRANSLATE_NOOP("wuxing::Project", "Year")).key(),
    field<&P::YearIncome::amount>("fen", QT_TRANSLATE_NOOP("wuxing::Project", "Amount")).in(Facet::Figures),
};
static_assert(isWellFormed(yearFields));

constexpr Field<Pairing> pairingFields[] = {
    field<&Pairing::id>("id", ""),
    field<&Pairing::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Project", "Street")).in(Facet::Subject),
    field<&Pairing::partner>("partner", QT_TRANSLATE_NOOP("wuxing::Project", "Township")).in(Facet::Subject),
    field<&Pairing::since, FirstDayCodec>("since", QT_TRANSLATE_NOOP("wuxing::Project", "Since"), u"开始时间").also(u"起").in(Facet::Subject),
    field<&Pairing::until, LastDayCodec>("until", QT_TRANSLATE_NOOP("wuxing::Project", "Until"), u"结束时间").also(u"止").in(Facet::Subject),
    field<&Pairing::content>("body", QT_TRANSLATE_NOOP("wuxing::Project", "Content"), u"共建内容").also(u"内容 content").in(Facet::Subject),
};
static_assert(isWellFormed(pairingFields));
// clang-format on

constexpr RecordTable<Income> incomeTable{
    "income", context, QT_TRANSLATE_NOOP("wuxing::Project", "Income"), incomeFields};
constexpr RecordPart<Project> projectParts[] = {part<&Project::funds>("project_fund"),
    part<&Project::partners>("project_partner"), part<&Project::incomes>("project_income")};
constexpr RecordTable<Project> projectTable{
    "project", context, QT_TRANSLATE_NOOP("wuxing::Project", "Project"), projectFields, {}, {}, projectParts};
constexpr RecordParent inProject{"project", "project"};
constexpr RecordTable<Project::Fund> fundTable{
    "project_fund", context, QT_TRANSLATE_NOOP("wuxing::Project", "Funds"), fundFields, ofProject, inProject};
constexpr RecordTable<Project::Partner> partnerTable{
    "project_partner", context, QT_TRANSLATE_NOOP("wuxing::Project", "Partner"), partnerFields, ofProject};
constexpr RecordTable<Project::YearIncome> yearTable{"project_income", context,
    QT_TRANSLATE_NOOP("wuxing::Project", "Income of a project"), yearFields, ofProject, inProject};
constexpr RecordTable<Pairing> pairingTable{
    "pairing", context, QT_TRANSLATE_NOOP("wuxing::Project", "Pairing"), pairingFields};

} // namespace

template <> const RecordTable<Income>& recordTable<Income>() { return incomeTable; }
template <> const RecordTable<Project>& recordTable<Project>() { return projectTable; }
template <> const RecordTable<Project::Fund>& recordTable<Project::Fund>() { return fundTable; }
template <> const RecordTable<Project::Partner>& recordTable<Project::Partner>() { return partnerTable; }
template <> const RecordTable<Project::YearIncome>& recordTable<Project::YearIncome>() { return yearTable; }
template <> const RecordTable<Pairing>& recordTable<Pairing>() { return pairingTable; }

} // namespace wuxing
