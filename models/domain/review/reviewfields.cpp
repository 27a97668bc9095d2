// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/reviewfields.h"

namespace wuxing {

namespace {

// An open review has no row of its own.
struct StoredStateCodec : FieldCodec<ReviewState> {
    static bool load(const QVariant& cell, ReviewState& state)
    {
        return FieldCodec<ReviewState>::load(cell, state) && state != ReviewState::Open;
    }
    static QStringList keys()
    {
        QStringList keys = FieldCodec<ReviewState>::keys();
        keys.removeAll(wordKey(ReviewState::Open));
        return keys;
    }
};

// One line a field.
// clang-format off
constexpr auto context = "wuxing::BranchReview";

constexpr FieldWords reviewBeside[] = {
    besideColumn<int>("year", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Year")),
    besideColumn<int>("quarter", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Quarter")),
};
constexpr Field<BranchReview> reviewFields[] = {
    field<&BranchReview::unit>("unit", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Branch")).key(),
    field<&BranchReview::state, StoredStateCodec>("state", QT_TRANSLATE_NOOP("wuxing::BranchReview", "State")).in(Facet::State),
    field<&BranchReview::closedOn>("closed_on", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Closed on")).in(Facet::State),
    field<&BranchReview::reopenReason>("reopen_reason", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Reason of reopening")).in(Facet::State),
};
static_assert(isWellFormed(reviewFields));

constexpr FieldWords opinionBeside[] = {
    besideColumn<RowId>("unit", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Branch")),
    besideColumn<int>("year", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Year")),
    besideColumn<int>("quarter", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Quarter")),
};
constexpr Field<ReviewOpinion> opinionFields[] = {
    field<&ReviewOpinion::star>("star", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Star")).key(),
    field<&ReviewOpinion::department>("department", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Task force")).key(),
    field<&ReviewOpinion::opinion>("opinion", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Opinion"), u"意见").also(u"联审意见").in(Facet::Subject).required(),
    field<&ReviewOpinion::reason>("reason", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Reason"), u"理由").also(u"原因").in(Facet::Subject),
    field<&ReviewOpinion::handler>("handler", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Handler"), u"经办人").in(Facet::Subject),
    field<&ReviewOpinion::date>("given_on", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Date given"), u"日期").also(u"date").in(Facet::Subject),
    field<&ReviewOpinion::ledgerItem>("ledger_item", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Ledger item")).in(Facet::Work),
    field<&ReviewOpinion::handlerPhone>("handler_phone", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Phone of the handler")).in(Facet::Person).personal(),
};
static_assert(isWellFormed(opinionFields));

constexpr Field<VetoFact> vetoFields[] = {
    field<&VetoFact::id>("id", ""),
    field<&VetoFact::star>("star", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Star")).in(Facet::Subject),
    field<&VetoFact::department>("department", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Task force")).in(Facet::Subject),
    field<&VetoFact::fact>("fact", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Fact")).in(Facet::Subject),
    field<&VetoFact::document>("document", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Document")).in(Facet::Subject),
    field<&VetoFact::date>("given_on", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Date given")).in(Facet::Subject),
};
static_assert(isWellFormed(vetoFields));

using M = ReviewMeeting;
constexpr Field<M> meetingFields[] = {
    field<&M::id>("id", ""),
    field<&M::unit>("unit", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Held by")).in(Facet::Subject),
    field<&M::year>("year", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Year")).in(Facet::Subject),
    field<&M::quarter>("quarter", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Quarter")).in(Facet::Subject),
    field<&M::date>("held_on", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Held on")).in(Facet::Subject),
    field<&M::place>("place", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Place")).in(Facet::Subject),
    field<&M::chair>("chair", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Chair")).in(Facet::Subject),
    field<&M::recorder>("recorder", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Recorder")).in(Facet::Subject),
    field<&M::attendees>("attendees", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Attendees")).in(Facet::Subject),
    field<&M::minutes>("minutes", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Minutes")).in(Facet::Subject),
};
static_assert(isWellFormed(meetingFields));

constexpr Field<ReviewDecision> decisionFields[] = {
    field<&ReviewDecision::star>("star", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Star")).key(),
    field<&ReviewDecision::outcome>("outcome", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Decision")).in(Facet::Subject),
    field<&ReviewDecision::reason>("reason", QT_TRANSLATE_NOOP("wuxing::BranchReview", "Reason")).in(Facet::Subject),
};
static_assert(isWellFormed(decisionFields));
// clang-format on

constexpr RecordTable<BranchReview> reviewTable{
    "review", context, QT_TRANSLATE_NOOP("wuxing::BranchReview", "Joint review"), reviewFields, reviewBeside};
constexpr RecordTable<ReviewOpinion> opinionTable{
    "review_opinion", context, QT_TRANSLATE_NOOP("wuxing::BranchReview", "Opinion"), opinionFields, opinionBeside};
constexpr RecordTable<VetoFact> vetoTable{
    "review_veto", context, QT_TRANSLATE_NOOP("wuxing::BranchReview", "Veto"), vetoFields, opinionBeside};
constexpr RecordTable<ReviewMeeting> meetingTable{
    "review_meeting", context, QT_TRANSLATE_NOOP("wuxing::BranchReview", "Meeting of the joint review"), meetingFields};
constexpr RecordTable<ReviewDecision> decisionTable{
    "review_decision", context, QT_TRANSLATE_NOOP("wuxing::BranchReview", "Decision"), decisionFields, opinionBeside};

} // namespace

template <> const RecordTable<BranchReview>& recordTable<BranchReview>() { return reviewTable; }
template <> const RecordTable<ReviewOpinion>& recordTable<ReviewOpinion>() { return opinionTable; }
template <> const RecordTable<VetoFact>& recordTable<VetoFact>() { return vetoTable; }
template <> const RecordTable<ReviewMeeting>& recordTable<ReviewMeeting>() { return meetingTable; }
template <> const RecordTable<ReviewDecision>& recordTable<ReviewDecision>() { return decisionTable; }

} // namespace wuxing
