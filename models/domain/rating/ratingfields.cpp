// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/ratingfields.h"

namespace wuxing {

namespace {

// One line a field.
// clang-format off
constexpr auto context = "wuxing::Award";

constexpr FieldWords starBeside[] = {
    besideColumn<int>("year", QT_TRANSLATE_NOOP("wuxing::Award", "Year")),
    besideColumn<StarSetKind>("star_set", QT_TRANSLATE_NOOP("wuxing::Award", "Star set")),
    placeColumn(QT_TRANSLATE_NOOP("wuxing::Award", "Place"), Facet::Subject),
};
constexpr Field<Star> starFields[] = {
    field<&Star::id>("id", ""),
    field<&Star::key>("key", QT_TRANSLATE_NOOP("wuxing::Award", "Key")).in(Facet::Subject),
    field<&Star::name>("name", QT_TRANSLATE_NOOP("wuxing::Award", "Name")).in(Facet::Subject),
    field<&Star::capstone>("capstone", QT_TRANSLATE_NOOP("wuxing::Award", "Capstone")).in(Facet::Subject),
};
static_assert(isWellFormed(starFields));

constexpr FieldWords awardBeside[] = {
    besideColumn<int>("year", QT_TRANSLATE_NOOP("wuxing::Award", "Year")),
};
constexpr Field<Award> awardFields[] = {
    field<&Award::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Award", "Branch")).key(),
    field<&Award::star>("star", QT_TRANSLATE_NOOP("wuxing::Award", "Star")).key(),
    field<&Award::held>("held", QT_TRANSLATE_NOOP("wuxing::Award", "Held")).in(Facet::State),
    field<&Award::state>("state", QT_TRANSLATE_NOOP("wuxing::Award", "State")).in(Facet::State),
    field<&Award::date>("given_on", QT_TRANSLATE_NOOP("wuxing::Award", "Date given")).in(Facet::State),
    field<&Award::document>("document", QT_TRANSLATE_NOOP("wuxing::Award", "Document")).in(Facet::State),
    field<&Award::reason>("reason", QT_TRANSLATE_NOOP("wuxing::Award", "Reason")).in(Facet::State),
    field<&Award::noticeFrom>("notice_from", QT_TRANSLATE_NOOP("wuxing::Award", "Notice from")).in(Facet::State),
    field<&Award::noticeUntil>("notice_until", QT_TRANSLATE_NOOP("wuxing::Award", "Notice until")).in(Facet::State),
    field<&Award::plaque>("plaque", QT_TRANSLATE_NOOP("wuxing::Award", "Plaque")).in(Facet::Subject),
};
static_assert(isWellFormed(awardFields));

constexpr Field<LevelTarget> targetFields[] = {
    field<&LevelTarget::year>("year", QT_TRANSLATE_NOOP("wuxing::Award", "Year"), u"年度").also(u"年份").key(),
    field<&LevelTarget::level>("level", QT_TRANSLATE_NOOP("wuxing::Award", "Level"), u"星级").key().required(),
    field<&LevelTarget::count>("count", QT_TRANSLATE_NOOP("wuxing::Award", "Count"), u"数量").also(u"个数").in(Facet::Figures).required(),
};
static_assert(isWellFormed(targetFields));

constexpr Field<PublishedTotal> totalFields[] = {
    field<&PublishedTotal::year>("year", QT_TRANSLATE_NOOP("wuxing::Award", "Year")).key(),
    field<&PublishedTotal::level>("level", QT_TRANSLATE_NOOP("wuxing::Award", "Level")).key(),
    field<&PublishedTotal::count>("count", QT_TRANSLATE_NOOP("wuxing::Award", "Count")).in(Facet::Figures),
    field<&PublishedTotal::source>("source", QT_TRANSLATE_NOOP("wuxing::Award", "Source")).in(Facet::Figures),
};
static_assert(isWellFormed(totalFields));
// clang-format on

// Not one table with rule_star: that one holds the stars of each version of a task list, drafts among them, and a year
// that was rated before there was a list here has none of them. Awards hang on the star of a year, which stays whatever
// version follows.
constexpr RecordTable<Star> starTable{
    "star", context, QT_TRANSLATE_NOOP("wuxing::Award", "Star"), starFields, starBeside};
constexpr RecordTable<Award> awardTable{
    "award", context, QT_TRANSLATE_NOOP("wuxing::Award", "Rating"), awardFields, awardBeside};
constexpr RecordTable<LevelTarget> targetTable{
    "level_target", context, QT_TRANSLATE_NOOP("wuxing::Award", "Level target"), targetFields};
constexpr RecordTable<PublishedTotal> totalTable{
    "published_total", context, QT_TRANSLATE_NOOP("wuxing::Award", "Published total"), totalFields};

} // namespace

template <> const RecordTable<Star>& recordTable<Star>() { return starTable; }
template <> const RecordTable<Award>& recordTable<Award>() { return awardTable; }
template <> const RecordTable<LevelTarget>& recordTable<LevelTarget>() { return targetTable; }
template <> const RecordTable<PublishedTotal>& recordTable<PublishedTotal>() { return totalTable; }

} // namespace wuxing
