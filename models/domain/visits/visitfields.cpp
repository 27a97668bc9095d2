// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visits/visitfields.h"

namespace wuxing {

namespace {

// One line a field.
// clang-format off
constexpr auto context = "wuxing::Visit";

using H = Household;
constexpr Field<H> householdFields[] = {
    field<&H::id>("id", ""),
    field<&H::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Visit", "Branch")).in(Facet::Subject),
    field<&H::group>("group_name", QT_TRANSLATE_NOOP("wuxing::Visit", "Group"), u"组").also(u"村民组 小组 group").in(Facet::Subject),
    field<&H::head>("head", QT_TRANSLATE_NOOP("wuxing::Visit", "Head of the household"), u"户主").also(u"户主姓名").in(Facet::Person).personal(),
    field<&H::people>("people", QT_TRANSLATE_NOOP("wuxing::Visit", "People"), u"人口").also(u"家庭人口").in(Facet::Subject),
    field<&H::phone>("phone", QT_TRANSLATE_NOOP("wuxing::Visit", "Phone"), u"电话").also(u"联系电话").in(Facet::Person).personal(),
};
static_assert(isWellFormed(householdFields));

using V = Visit;
constexpr Field<V> visitFields[] = {
    field<&V::id>("id", ""),
    field<&V::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Visit", "Branch")).in(Facet::Subject),
    field<&V::household>("household", QT_TRANSLATE_NOOP("wuxing::Visit", "Household")).in(Facet::Subject),
    field<&V::date>("visited_on", QT_TRANSLATE_NOOP("wuxing::Visit", "Visited on"), u"日期").also(u"走访日期 走访时间").in(Facet::Subject).required(),
    field<&V::visitor>("visitor", QT_TRANSLATE_NOOP("wuxing::Visit", "Visitor"), u"走访人").also(u"走访干部").in(Facet::Subject).required(),
    field<&V::way>("way", QT_TRANSLATE_NOOP("wuxing::Visit", "Way"), u"方式").also(u"走访方式").in(Facet::Subject),
    field<&V::absentReason>("absent_reason", QT_TRANSLATE_NOOP("wuxing::Visit", "Why nobody was met"), u"未入户原因").in(Facet::Subject),
    field<&V::remark>("remark", QT_TRANSLATE_NOOP("wuxing::Visit", "Remark"), u"备注").in(Facet::Subject),
};
static_assert(isWellFormed(visitFields));

using O = Opinion;
constexpr Field<O> opinionFields[] = {
    field<&O::id>("id", ""),
    field<&O::visit>("visit", QT_TRANSLATE_NOOP("wuxing::Visit", "Visit")).in(Facet::Subject),
    field<&O::topic>("topic", QT_TRANSLATE_NOOP("wuxing::Visit", "Alike with")).in(Facet::Subject),
    field<&O::body>("body", QT_TRANSLATE_NOOP("wuxing::Visit", "Words"), u"反映问题").also(u"意见建议 意见").in(Facet::Subject),
    field<&O::category>("category", QT_TRANSLATE_NOOP("wuxing::Visit", "Category"), u"类别").also(u"问题类别").in(Facet::Subject),
    field<&O::urgency>("urgency", QT_TRANSLATE_NOOP("wuxing::Visit", "Urgency"), u"紧急程度").in(Facet::Subject),
    field<&O::department>("department", QT_TRANSLATE_NOOP("wuxing::Visit", "Responsible unit"), u"责任单位").in(Facet::Work),
    field<&O::measure>("measure", QT_TRANSLATE_NOOP("wuxing::Visit", "Measure"), u"措施").in(Facet::Work),
    field<&O::due, LastDayCodec>("due", QT_TRANSLATE_NOOP("wuxing::Visit", "Due"), u"时限").also(u"办理时限").in(Facet::Work),
    field<&O::item>("item", QT_TRANSLATE_NOOP("wuxing::Visit", "Ledger item"), u"台账问题").in(Facet::Work),
    field<&O::answer>("answer", QT_TRANSLATE_NOOP("wuxing::Visit", "Answer"), u"结果").also(u"办理结果 答复").in(Facet::State),
    field<&O::answeredOn>("answered_on", QT_TRANSLATE_NOOP("wuxing::Visit", "Told on"), u"反馈日期").also(u"答复日期").in(Facet::State),
    field<&O::satisfaction>("satisfaction", QT_TRANSLATE_NOOP("wuxing::Visit", "Satisfaction"), u"满意度").in(Facet::State),
    field<&O::refusal>("refusal", QT_TRANSLATE_NOOP("wuxing::Visit", "Reason of refusing"), u"不予办理理由").also(u"不予办理原因").in(Facet::State),
    field<&O::refusedOn>("refused_on", QT_TRANSLATE_NOOP("wuxing::Visit", "Refused on")).in(Facet::State),
};
static_assert(isWellFormed(opinionFields));
constexpr Field<PersonalAccess> accessFields[] = {
    field<&PersonalAccess::id>("id", ""),
    field<&PersonalAccess::seenAt>("seen_at", QT_TRANSLATE_NOOP("wuxing::Visit", "Seen at")).in(Facet::Subject),
    field<&PersonalAccess::way>("what", QT_TRANSLATE_NOOP("wuxing::Visit", "Way")).in(Facet::Subject),
    field<&PersonalAccess::purpose>("purpose", QT_TRANSLATE_NOOP("wuxing::Visit", "Purpose")).in(Facet::Subject),
    field<&PersonalAccess::households>("households", QT_TRANSLATE_NOOP("wuxing::Visit", "Households")).in(Facet::Subject),
};
static_assert(isWellFormed(accessFields));
constexpr FieldWords ofOpinion[] = {placeColumn(QT_TRANSLATE_NOOP("wuxing::Visit", "Place"), Facet::Subject)};
// clang-format on

constexpr RecordTable<Household> householdTable{
    "household", context, QT_TRANSLATE_NOOP("wuxing::Visit", "Household"), householdFields};
constexpr RecordTable<Visit> visitTable{"visit", context, QT_TRANSLATE_NOOP("wuxing::Visit", "Visit"), visitFields};
constexpr RecordTable<PersonalAccess> accessTable{
    "personal_access", context, QT_TRANSLATE_NOOP("wuxing::Visit", "Look at personal data"), accessFields};
constexpr RecordTable<Opinion> opinionTable{"visit_opinion", context,
    QT_TRANSLATE_NOOP("wuxing::Visit", "Opinion of a household"), opinionFields, ofOpinion, {"visit", "visit"}};

} // namespace

template <> const RecordTable<Household>& recordTable<Household>() { return householdTable; }
template <> const RecordTable<Visit>& recordTable<Visit>() { return visitTable; }
template <> const RecordTable<PersonalAccess>& recordTable<PersonalAccess>() { return accessTable; }
template <> const RecordTable<Opinion>& recordTable<Opinion>() { return opinionTable; }

} // namespace wuxing
