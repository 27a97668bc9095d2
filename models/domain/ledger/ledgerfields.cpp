// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/ledgerfields.h"

namespace wuxing {

namespace {

// Version 8 filled it in all rows there are. Pictures of the past still show rows that were removed before and hold
// nothing in it; who reads them takes the kind from the words (storage/stores/ledgerstore.cpp).
struct SourceCodec : FieldCodec<LedgerSource> {
    static bool load(const QVariant& cell, LedgerSource& source)
    {
        const bool isOld = cell.toString().isEmpty();
        if (isOld)
            source = LedgerSource::Other;
        return isOld || FieldCodec<LedgerSource>::load(cell, source);
    }
};

// One line a field.
// clang-format off
using I = LedgerItem;
constexpr auto itemContext = "wuxing::LedgerItem";
constexpr Field<I> itemFields[] = {
    field<&I::id>("id", ""),
    field<&I::unit>("unit", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Branch")).in(Facet::Subject),
    field<&I::source>("source", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Source"), u"问题来源").in(Facet::Subject).searched().listed(),
    field<&I::sourceKind, SourceCodec>("source_kind", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Kind of source")).in(Facet::Subject),
    field<&I::sourceId>("source_id", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Comes from row")).in(Facet::Subject),
    field<&I::problem>("problem", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Problem"), u"问题描述").also(u"问题").in(Facet::Subject).required().searched().listed(),
    field<&I::measure>("measure", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Measure"), u"整改措施").in(Facet::Work).searched().listed(),
    field<&I::leader>("leader", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Responsible leader"), u"责任领导").in(Facet::Work).searched().listed(),
    field<&I::department>("department", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Responsible unit"), u"责任单位").in(Facet::Work).searched().listed(),
    field<&I::person>("person", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Responsible person"), u"责任人").in(Facet::Work).searched().listed(),
    field<&I::start, FirstDayCodec>("start", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Start"), u"开始时间").also(u"开始日期").in(Facet::Limit).required().listed(),
    field<&I::due, LastDayCodec>("due", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Due"), u"完成时限").also(u"完成期限 时限").in(Facet::Limit).required().listed(),
    field<&I::firstDue, LastDayCodec>("first_due", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "First due"), u"原定时限").in(Facet::Limit),
    field<&I::state>("state", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "State"), u"状态").in(Facet::Derived).listed(),
    field<&I::progress, PercentCodec>("progress", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Progress"), u"进展").also(u"进度").in(Facet::Derived).listed(),
    field<&I::result>("result", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Result"), u"完成情况").in(Facet::Outcome).searched().listed(),
    field<&I::evidence>("evidence", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Evidence"), u"佐证材料").in(Facet::Outcome).searched().listed(),
    field<&I::closingOpinion>("closing_opinion", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Closing opinion"), u"销号意见").in(Facet::State).searched().listed(),
    field<&I::closedOn>("closed_on", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Closed on"), u"销号日期").also(u"销号时间").in(Facet::Derived),
    field<&I::cancelReason>("cancel_reason", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Reason of cancelling"), u"取消原因").in(Facet::State).searched(),
    field<&I::remark>("remark", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Remark"), u"备注").in(Facet::Work).searched().listed(),
    field<&I::category>("category", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Category"), u"问题类别").also(u"类别").in(Facet::Subject).searched().listed(),
    field<&I::verifier>("verifier", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Verifier"), u"核实人").in(Facet::Work).searched().listed(),
};
static_assert(isWellFormed(itemFields));

constexpr FieldWords ofItem[] = {besideColumn<RowId>("item", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Ledger item"))};

constexpr Field<Outcome> outcomeFields[] = {
    field<&Outcome::id>("id", ""),
    field<&Outcome::label>("label", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "What was made"), u"成果名称").also(u"outcome").in(Facet::Outcome),
    field<&Outcome::measure>("measure", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Kind of quantity")).in(Facet::Outcome),
    field<&Outcome::quantity>("thousandths", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Quantity"), u"成果数量").also(u"quantity").in(Facet::Outcome),
    field<&Outcome::unit>("unit_name", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Unit of measure"), u"成果单位").in(Facet::Outcome),
};
static_assert(isWellFormed(outcomeFields));

using N = ProgressNote;
constexpr Field<N> noteFields[] = {
    field<&N::id>("id", ""),
    field<&N::date>("noted_on", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Date"), u"日期").also(u"时间").in(Facet::State).required(),
    field<&N::percent, PercentCodec>("percent", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Progress"), u"进度").also(u"进展").in(Facet::State),
    field<&N::state>("state", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "State"), u"状态").in(Facet::State),
    field<&N::text>("note", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Note"), u"说明").also(u"进展说明").in(Facet::State),
    field<&N::writtenAt>("noted_at", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Written at")).in(Facet::State),
};
static_assert(isWellFormed(noteFields));
constexpr FieldWords ofNote[] = {ofItem[0], placeColumn(QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Place"), Facet::State)};

constexpr Field<Extension> extensionFields[] = {
    field<&Extension::id>("id", ""),
    field<&Extension::from, LastDayCodec>("from_due", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Former time limit"), u"原时限").in(Facet::Limit),
    field<&Extension::to, LastDayCodec>("to_due", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "New time limit"), u"新时限").also(u"延期至 延长至").in(Facet::Limit).required(),
    field<&Extension::reason>("reason", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Reason"), u"延期原因").in(Facet::Limit).required(),
    field<&Extension::approver>("approver", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Approved by"), u"批准人").in(Facet::Limit).required(),
    field<&Extension::approvedOn>("approved_on", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Approved on"), u"批准日期").also(u"批准时间").in(Facet::Limit),
};
static_assert(isWellFormed(extensionFields));

using V = Verification;
constexpr Field<V> verificationFields[] = {
    field<&V::id>("id", ""),
    field<&V::party>("party", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Party"), u"核实方").in(Facet::State),
    field<&V::verifier>("verifier", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Verifier"), u"核实人").in(Facet::State),
    field<&V::agreed>("agreed", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Agreed")).in(Facet::State),
    field<&V::date>("verified_on", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Verified on")).in(Facet::State),
    field<&V::note>("note", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Note")).in(Facet::State),
};
static_assert(isWellFormed(verificationFields));
constexpr FieldWords ofVerification[] = {ofItem[0], besideColumn<int>("round", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Round"))};

constexpr Field<LookBack> lookBackFields[] = {
    field<&LookBack::id>("id", ""),
    field<&LookBack::date>("looked_on", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Looked at on")).in(Facet::State),
    field<&LookBack::holds>("holds", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Still holds")).in(Facet::State),
    field<&LookBack::person>("person", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Looked at by")).in(Facet::State),
    field<&LookBack::note>("note", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Note")).in(Facet::State),
};
static_assert(isWellFormed(lookBackFields));

using P = EscalationPaper;
constexpr Field<P> paperFields[] = {
    field<&P::id>("id", ""),
    field<&P::item>("item", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Ledger item")).in(Facet::Subject),
    field<&P::step>("step", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Step")).in(Facet::Subject),
    field<&P::number>("number", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Number")).in(Facet::Subject),
    field<&P::issuedOn>("issued_on", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Issued on")).in(Facet::Subject),
    field<&P::addressee>("addressee", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Addressee")).in(Facet::Subject),
    field<&P::replyBy>("reply_by", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Answer by")).in(Facet::Subject),
    field<&P::text>("body", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Text")).in(Facet::Subject),
};
static_assert(isWellFormed(paperFields));

constexpr Field<CalendarDay> calendarFields[] = {
    field<&CalendarDay::day>("day", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Day"), u"日期").key().required(),
    field<&CalendarDay::kind>("kind", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Kind of day"), u"类型").in(Facet::Subject).required(),
    field<&CalendarDay::name>("name", QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Name"), u"名称").also(u"节日").in(Facet::Subject),
};
static_assert(isWellFormed(calendarFields));
// clang-format on

constexpr RecordPart<LedgerItem> itemParts[] = {part<&LedgerItem::outcomes>("outcome")};
constexpr RecordTable<LedgerItem> itemTable{
    "ledger_item", itemContext, QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Ledger item"), itemFields, {}, {}, itemParts};
constexpr RecordParent inItem{"item", "ledger_item"};
constexpr RecordTable<Outcome> outcomeTable{
    "outcome", itemContext, QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Outcome"), outcomeFields, ofItem, inItem};
constexpr RecordTable<ProgressNote> noteTable{"ledger_progress", itemContext,
    QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Progress note"), noteFields, ofNote, inItem};
constexpr RecordTable<Extension> extensionTable{"ledger_extension", itemContext,
    QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Extension"), extensionFields, ofItem, inItem};
constexpr RecordTable<Verification> verificationTable{"ledger_verification", itemContext,
    QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Verification"), verificationFields, ofVerification, inItem};
constexpr RecordTable<LookBack> lookBackTable{"ledger_look_back", itemContext,
    QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Look back at an item"), lookBackFields, ofItem, inItem};
constexpr RecordTable<EscalationPaper> paperTable{"escalation_paper", itemContext,
    QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Paper of the escalation"), paperFields, {}, inItem};
constexpr RecordTable<CalendarDay> calendarTable{
    "calendar_day", itemContext, QT_TRANSLATE_NOOP("wuxing::LedgerItem", "Calendar day"), calendarFields};

} // namespace

template <> const RecordTable<LedgerItem>& recordTable<LedgerItem>() { return itemTable; }
template <> const RecordTable<Outcome>& recordTable<Outcome>() { return outcomeTable; }
template <> const RecordTable<ProgressNote>& recordTable<ProgressNote>() { return noteTable; }
template <> const RecordTable<Extension>& recordTable<Extension>() { return extensionTable; }
template <> const RecordTable<Verification>& recordTable<Verification>() { return verificationTable; }
template <> const RecordTable<LookBack>& recordTable<LookBack>() { return lookBackTable; }
template <> const RecordTable<EscalationPaper>& recordTable<EscalationPaper>() { return paperTable; }
template <> const RecordTable<CalendarDay>& recordTable<CalendarDay>() { return calendarTable; }

} // namespace wuxing
