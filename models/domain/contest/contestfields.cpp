// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/contestfields.h"

namespace wuxing {

namespace {

// One line a field.
// clang-format off
constexpr auto context = "wuxing::Contest";

using C = Contest;
constexpr Field<C> contestFields[] = {
    field<&C::id>("id", ""),
    field<&C::year>("year", QT_TRANSLATE_NOOP("wuxing::Contest", "Year")).in(Facet::Subject),
    field<&C::name>("name", QT_TRANSLATE_NOOP("wuxing::Contest", "Name")).in(Facet::Subject),
    field<&C::heldOn>("held_on", QT_TRANSLATE_NOOP("wuxing::Contest", "Held on")).in(Facet::Subject),
    field<&C::state>("state", QT_TRANSLATE_NOOP("wuxing::Contest", "State")).in(Facet::State),
    field<&C::dropExtremes>("drop_extremes", QT_TRANSLATE_NOOP("wuxing::Contest", "Highest and lowest are dropped")).in(Facet::Subject),
    field<&C::dropFromJudges>("drop_from", QT_TRANSLATE_NOOP("wuxing::Contest", "Dropped from so many judges on")).in(Facet::Subject),
    field<&C::ties>("ties", QT_TRANSLATE_NOOP("wuxing::Contest", "Equal totals")).in(Facet::Subject),
    field<&C::decimals>("decimals", QT_TRANSLATE_NOOP("wuxing::Contest", "Decimals")).in(Facet::Subject),
    field<&C::commended>("commended", QT_TRANSLATE_NOOP("wuxing::Contest", "Commended places")).in(Facet::Subject),
};
static_assert(isWellFormed(contestFields));

constexpr FieldWords ofContest[] = {besideColumn<RowId>("contest", QT_TRANSLATE_NOOP("wuxing::Contest", "Contest"))};
constexpr auto place = placeColumn(QT_TRANSLATE_NOOP("wuxing::Contest", "Place"), Facet::Subject);

constexpr Field<ContestPart> partFields[] = {
    field<&ContestPart::id>("id", ""),
    field<&ContestPart::name>("name", QT_TRANSLATE_NOOP("wuxing::Contest", "Name")).in(Facet::Subject),
    field<&ContestPart::weight>("weight", QT_TRANSLATE_NOOP("wuxing::Contest", "Points of the part")).in(Facet::Subject),
};
static_assert(isWellFormed(partFields));
constexpr FieldWords ofPart[] = {ofContest[0], place};

constexpr Field<ContestIndicator> indicatorFields[] = {
    field<&ContestIndicator::id>("id", ""),
    field<&ContestIndicator::name>("name", QT_TRANSLATE_NOOP("wuxing::Contest", "Name")).in(Facet::Subject),
    field<&ContestIndicator::fullMark>("full_mark", QT_TRANSLATE_NOOP("wuxing::Contest", "Full mark")).in(Facet::Subject),
};
static_assert(isWellFormed(indicatorFields));
constexpr FieldWords ofIndicator[] = {besideColumn<RowId>("part", QT_TRANSLATE_NOOP("wuxing::Contest", "Part")), place};

constexpr Field<ContestJudge> judgeFields[] = {
    field<&ContestJudge::id>("id", ""),
    field<&ContestJudge::number>("number", QT_TRANSLATE_NOOP("wuxing::Contest", "Number")).in(Facet::Subject),
    field<&ContestJudge::name>("name", QT_TRANSLATE_NOOP("wuxing::Contest", "Name")).in(Facet::Subject),
    field<&ContestJudge::township>("township", QT_TRANSLATE_NOOP("wuxing::Contest", "Recused from township")).in(Facet::Subject),
};
static_assert(isWellFormed(judgeFields));

constexpr Field<ContestEntry> entryFields[] = {
    field<&ContestEntry::id>("id", ""),
    field<&ContestEntry::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Contest", "Branch")).in(Facet::Subject),
    field<&ContestEntry::number>("number", QT_TRANSLATE_NOOP("wuxing::Contest", "Order of appearance")).in(Facet::Subject),
};
static_assert(isWellFormed(entryFields));

constexpr Field<ContestScore> scoreFields[] = {
    field<&ContestScore::entry>("entry", QT_TRANSLATE_NOOP("wuxing::Contest", "Entry")).key(),
    field<&ContestScore::judge>("judge", QT_TRANSLATE_NOOP("wuxing::Contest", "Judge")).key(),
    field<&ContestScore::indicator>("indicator", QT_TRANSLATE_NOOP("wuxing::Contest", "Indicator")).key(),
    field<&ContestScore::marks>("marks", QT_TRANSLATE_NOOP("wuxing::Contest", "Marks"), u"得分").also(u"分数").in(Facet::Figures).required(),
};
static_assert(isWellFormed(scoreFields));

constexpr Field<ContestAdjustment> adjustmentFields[] = {
    field<&ContestAdjustment::id>("id", ""),
    field<&ContestAdjustment::entry>("entry", QT_TRANSLATE_NOOP("wuxing::Contest", "Entry")).in(Facet::Subject),
    field<&ContestAdjustment::points>("points", QT_TRANSLATE_NOOP("wuxing::Contest", "Points")).in(Facet::Figures),
    field<&ContestAdjustment::reason>("reason", QT_TRANSLATE_NOOP("wuxing::Contest", "Reason")).in(Facet::Figures),
};
static_assert(isWellFormed(adjustmentFields));

constexpr Field<ContestComment> commentFields[] = {
    field<&ContestComment::id>("id", ""),
    field<&ContestComment::entry>("entry", QT_TRANSLATE_NOOP("wuxing::Contest", "Entry")).in(Facet::Subject),
    field<&ContestComment::text>("note", QT_TRANSLATE_NOOP("wuxing::Contest", "Comment")).in(Facet::Outcome),
};
static_assert(isWellFormed(commentFields));

using A = Appraisal;
constexpr Field<A> appraisalFields[] = {
    field<&A::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Contest", "Branch")).key(),
    field<&A::year>("year", QT_TRANSLATE_NOOP("wuxing::Contest", "Year"), u"年度").also(u"年份").key(),
    fieldAt<&A::votes, 0>("good", QT_TRANSLATE_NOOP("wuxing::Contest", "Good"), u"好").also(u"好(票)").in(Facet::Figures).required(),
    fieldAt<&A::votes, 1>("fairly_good", QT_TRANSLATE_NOOP("wuxing::Contest", "Fairly good"), u"较好").also(u"较好(票)").in(Facet::Figures).required(),
    fieldAt<&A::votes, 2>("fair", QT_TRANSLATE_NOOP("wuxing::Contest", "Fair"), u"一般").also(u"一般(票)").in(Facet::Figures).required(),
    fieldAt<&A::votes, 3>("poor", QT_TRANSLATE_NOOP("wuxing::Contest", "Poor"), u"差").also(u"差(票)").in(Facet::Figures).required(),
    field<&A::grade>("grade", QT_TRANSLATE_NOOP("wuxing::Contest", "Grade"), u"综合评定").in(Facet::Outcome),
    field<&A::comments>("comments", QT_TRANSLATE_NOOP("wuxing::Contest", "Comments"), u"评议意见").also(u"意见").in(Facet::Outcome),
};
static_assert(isWellFormed(appraisalFields));
// clang-format on

constexpr RecordTable<Contest> contestTable{
    "contest", context, QT_TRANSLATE_NOOP("wuxing::Contest", "Contest"), contestFields};
constexpr RecordTable<ContestPart> partTable{
    "contest_part", context, QT_TRANSLATE_NOOP("wuxing::Contest", "Part of a contest"), partFields, ofPart};
constexpr RecordTable<ContestIndicator> indicatorTable{
    "contest_indicator", context, QT_TRANSLATE_NOOP("wuxing::Contest", "Indicator"), indicatorFields, ofIndicator};
constexpr RecordTable<ContestJudge> judgeTable{
    "contest_judge", context, QT_TRANSLATE_NOOP("wuxing::Contest", "Judge"), judgeFields, ofContest};
constexpr RecordTable<ContestEntry> entryTable{
    "contest_entry", context, QT_TRANSLATE_NOOP("wuxing::Contest", "Entry of a contest"), entryFields, ofContest};
constexpr RecordParent ofEntry{"entry", "contest_entry"};
constexpr RecordTable<ContestScore> scoreTable{
    "contest_score", context, QT_TRANSLATE_NOOP("wuxing::Contest", "Score"), scoreFields, {}, ofEntry};
constexpr RecordTable<ContestAdjustment> adjustmentTable{
    "contest_adjustment", context, QT_TRANSLATE_NOOP("wuxing::Contest", "Adjustment"), adjustmentFields, {}, ofEntry};
constexpr RecordTable<ContestComment> commentTable{
    "contest_comment", context, QT_TRANSLATE_NOOP("wuxing::Contest", "Comment"), commentFields, {}, ofEntry};
constexpr RecordTable<Appraisal> appraisalTable{
    "appraisal", context, QT_TRANSLATE_NOOP("wuxing::Contest", "Appraisal"), appraisalFields};

} // namespace

template <> const RecordTable<Contest>& recordTable<Contest>() { return contestTable; }
template <> const RecordTable<ContestPart>& recordTable<ContestPart>() { return partTable; }
template <> const RecordTable<ContestIndicator>& recordTable<ContestIndicator>() { return indicatorTable; }
template <> const RecordTable<ContestJudge>& recordTable<ContestJudge>() { return judgeTable; }
template <> const RecordTable<ContestEntry>& recordTable<ContestEntry>() { return entryTable; }
template <> const RecordTable<ContestScore>& recordTable<ContestScore>() { return scoreTable; }
template <> const RecordTable<ContestAdjustment>& recordTable<ContestAdjustment>() { return adjustmentTable; }
template <> const RecordTable<ContestComment>& recordTable<ContestComment>() { return commentTable; }
template <> const RecordTable<Appraisal>& recordTable<Appraisal>() { return appraisalTable; }

} // namespace wuxing
