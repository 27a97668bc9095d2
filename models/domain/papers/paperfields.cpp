// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/paperfields.h"

namespace wuxing {

namespace {

constexpr EnumWord<TemplateKind> templateKinds[] = {
    {TemplateKind::Report, "report", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Text of a report")},
    {TemplateKind::Layout, "layout", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Layout of a paper")},
};

// One line a field.
// clang-format off
constexpr auto context = "wuxing::FrozenPaper";

using P = FrozenPaper;
constexpr Field<P> frozenFields[] = {
    field<&P::id>("id", ""),
    field<&P::unit>("unit", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Unit")).in(Facet::Subject),
    field<&P::what>("what", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Report")).in(Facet::Subject),
    field<&P::period>("period", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Period")).in(Facet::Subject),
    field<&P::code>("code", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Code")).in(Facet::Subject),
    field<&P::facts>("facts", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Hash of the facts")).in(Facet::Subject),
    field<&P::content>("content", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Content")).in(Facet::Subject),
    field<&P::frozenAt>("frozen_at", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Frozen at")).in(Facet::Subject),
    field<&P::liftedAt>("lifted_at", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Unfrozen at")).in(Facet::State),
    field<&P::liftReason>("lift_reason", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Reason of unfreezing")).in(Facet::State),
};
static_assert(isWellFormed(frozenFields));

constexpr Field<PaperTemplate> templateFields[] = {
    field<&PaperTemplate::kind>("kind", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Kind")).key(),
    field<&PaperTemplate::key>("key", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Report")).key(),
    field<&PaperTemplate::body>("body", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Text")).in(Facet::Subject),
    field<&PaperTemplate::content>("content", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Content")).in(Facet::Subject),
};
static_assert(isWellFormed(templateFields));

constexpr Field<ReportAddition> additionFields[] = {
    field<&ReportAddition::id>("id", ""),
    field<&ReportAddition::unit>("unit", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Unit")).in(Facet::Subject),
    field<&ReportAddition::what>("what", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Report")).in(Facet::Subject),
    field<&ReportAddition::period>("period", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Period")).in(Facet::Subject),
    field<&ReportAddition::body>("body", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Text")).in(Facet::Subject),
};
static_assert(isWellFormed(additionFields));

constexpr Field<SheetMapping> mappingFields[] = {
    field<&SheetMapping::sheet>("sheet", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Kind of table")).key(),
    field<&SheetMapping::headings>("headings", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Headings")).key(),
    field<&SheetMapping::mapping>("mapping", QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Columns")).in(Facet::Subject),
};
static_assert(isWellFormed(mappingFields));
// clang-format on

constexpr RecordTable<FrozenPaper> frozenTable{
    "frozen_paper", context, QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Frozen paper"), frozenFields};
constexpr RecordTable<PaperTemplate> templateTable{
    "template", context, QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Template"), templateFields};
constexpr RecordTable<ReportAddition> additionTable{
    "report_addition", context, QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Addition to a report"), additionFields};
constexpr RecordTable<SheetMapping> mappingTable{
    "sheet_mapping", context, QT_TRANSLATE_NOOP("wuxing::FrozenPaper", "Columns of a spreadsheet"), mappingFields};

} // namespace

EnumWords<TemplateKind> enumWords(TemplateKind) { return {"wuxing::FrozenPaper", templateKinds}; }

template <> const RecordTable<FrozenPaper>& recordTable<FrozenPaper>() { return frozenTable; }
template <> const RecordTable<PaperTemplate>& recordTable<PaperTemplate>() { return templateTable; }
template <> const RecordTable<ReportAddition>& recordTable<ReportAddition>() { return additionTable; }
template <> const RecordTable<SheetMapping>& recordTable<SheetMapping>() { return mappingTable; }

} // namespace wuxing
