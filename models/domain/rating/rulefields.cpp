// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/rulefields.h"

namespace wuxing {

namespace {

// One line a field.
// clang-format off
constexpr auto context = "wuxing::RuleSet";

using R = RuleSet;
constexpr Field<R> setFields[] = {
    field<&R::id>("id", ""),
    field<&R::year>("year", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Year")).key(),
    field<&R::set>("star_set", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Star set")).key(),
    field<&R::version>("version", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Version")).key(),
    field<&R::state>("state", QT_TRANSLATE_NOOP("wuxing::RuleSet", "State")).in(Facet::State),
    field<&R::title>("title", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Title")).in(Facet::Subject),
    field<&R::reason>("reason", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Reason")).in(Facet::Subject),
    field<&R::sample>("sample", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Sample")).in(Facet::Subject),
};
static_assert(isWellFormed(setFields));

constexpr auto ofSet = besideColumn<RowId>("rule_set", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Rule set"), true);
constexpr auto place = placeColumn(QT_TRANSLATE_NOOP("wuxing::RuleSet", "Place"), Facet::Subject);

using S = RuleStar;
constexpr Field<S> starFields[] = {
    field<&S::id>("id", ""),
    field<&S::key>("key", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Key")).key(),
    field<&S::name>("name", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Name")).in(Facet::Subject),
    field<&S::theme>("theme", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Theme"), u"主题").in(Facet::Subject),
    field<&S::lead>("lead_department", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Lead department"), u"牵头单位").also(u"lead").in(Facet::Work),
    field<&S::capstone>("capstone", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Capstone")).in(Facet::Subject),
    field<&S::pass>("pass_rule", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Passes by"), u"通过方式").in(Facet::Subject),
    field<&S::passMark>("pass_mark", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Pass mark"), u"及格分").in(Facet::Subject),
};
static_assert(isWellFormed(starFields));
constexpr FieldWords ofStar[] = {ofSet, place};

// Items and clauses keep their ids in every version of the rules, so a row cannot have the same.
constexpr Field<RuleItem> itemFields[] = {
    field<&RuleItem::id>("item", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Item")).key(),
    field<&RuleItem::number>("number", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Number")).in(Facet::Subject),
    field<&RuleItem::name>("name", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Name")).in(Facet::Subject),
};
static_assert(isWellFormed(itemFields));
constexpr FieldWords ofItem[] = {ofSet, besideColumn<QString>("star", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Star")), place};

using C = RuleClause;
constexpr Field<C> clauseFields[] = {
    field<&C::id>("clause", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Clause")).key(),
    field<&C::number>("number", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Number"), u"编号").also(u"条款编号").in(Facet::Subject),
    field<&C::text>("body", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Text"), u"条款").also(u"条款内容 clause").in(Facet::Subject).required(),
    field<&C::standard>("standard", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Standard"), u"评定标准").in(Facet::Subject),
    field<&C::requirement>("requirement", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Requirement"), u"创建要求").in(Facet::Subject),
    field<&C::kind>("kind", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Kind"), u"评定方式").in(Facet::Subject),
    field<&C::comparator>("comparator", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Comparison"), u"比较").in(Facet::Subject),
    field<&C::limit>("limit_value", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Limit"), u"限值").also(u"达标值 limit").in(Facet::Subject),
    field<&C::unit>("unit_name", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Unit of measure"), u"单位").also(u"unit").in(Facet::Subject),
    field<&C::fullMark>("full_mark", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Full mark"), u"满分").also(u"分值").in(Facet::Subject),
    field<&C::required>("required", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Required"), u"必达").in(Facet::Subject),
    field<&C::group>("alternatives", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Alternatives"), u"择一组").in(Facet::Subject),
    field<&C::veto>("veto", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Veto"), u"一票否决").in(Facet::Subject),
    field<&C::metric>("metric", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Figure"), u"指标").in(Facet::Subject),
    field<&C::evidence>("evidence", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Evidence"), u"佐证").in(Facet::Subject),
};
static_assert(isWellFormed(clauseFields));
constexpr FieldWords ofClause[] = {ofSet, besideColumn<RowId>("item", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Item")), place};
// clang-format on

constexpr RecordTable<RuleSet> setTable{
    "rule_set", context, QT_TRANSLATE_NOOP("wuxing::RuleSet", "Rule set"), setFields};
constexpr RecordTable<RuleStar> starTable{
    "rule_star", context, QT_TRANSLATE_NOOP("wuxing::RuleSet", "Star of the rules"), starFields, ofStar};
constexpr RecordTable<RuleItem> itemTable{
    "rule_item", context, QT_TRANSLATE_NOOP("wuxing::RuleSet", "Item of the rules"), itemFields, ofItem};
constexpr RecordTable<RuleClause> clauseTable{
    "rule_clause", context, QT_TRANSLATE_NOOP("wuxing::RuleSet", "Clause of the rules"), clauseFields, ofClause};

} // namespace

template <> const RecordTable<RuleSet>& recordTable<RuleSet>() { return setTable; }
template <> const RecordTable<RuleStar>& recordTable<RuleStar>() { return starTable; }
template <> const RecordTable<RuleItem>& recordTable<RuleItem>() { return itemTable; }
template <> const RecordTable<RuleClause>& recordTable<RuleClause>() { return clauseTable; }

} // namespace wuxing
