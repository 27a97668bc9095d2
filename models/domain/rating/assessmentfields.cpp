// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/assessmentfields.h"

namespace wuxing {

namespace {

// One line a field.
// clang-format off
constexpr auto context = "wuxing::Assessment";

constexpr FieldWords assessmentBeside[] = {
    besideColumn<int>("year", QT_TRANSLATE_NOOP("wuxing::Assessment", "Year")),
    besideColumn<int>("quarter", QT_TRANSLATE_NOOP("wuxing::Assessment", "Quarter")),
};
constexpr Field<Assessment> assessmentFields[] = {
    field<&Assessment::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Assessment", "Branch")).key(),
    field<&Assessment::clause>("clause", QT_TRANSLATE_NOOP("wuxing::Assessment", "Clause")).key(),
    field<&Assessment::stage, PlaceCodec<Stage>>("stage", QT_TRANSLATE_NOOP("wuxing::Assessment", "Stage")).key(),
    field<&Assessment::value>("value", QT_TRANSLATE_NOOP("wuxing::Assessment", "Value")).in(Facet::Figures),
    field<&Assessment::met>("met", QT_TRANSLATE_NOOP("wuxing::Assessment", "Met")).in(Facet::Figures),
    field<&Assessment::note>("note", QT_TRANSLATE_NOOP("wuxing::Assessment", "Note")).in(Facet::Figures),
};
static_assert(isWellFormed(assessmentFields));

constexpr Field<MetricValue> metricFields[] = {
    field<&MetricValue::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Assessment", "Branch")).key(),
    field<&MetricValue::year>("year", QT_TRANSLATE_NOOP("wuxing::Assessment", "Year")).key(),
    field<&MetricValue::quarter>("quarter", QT_TRANSLATE_NOOP("wuxing::Assessment", "Quarter")).key(),
    field<&MetricValue::metric>("metric", QT_TRANSLATE_NOOP("wuxing::Assessment", "Figure")).key(),
    field<&MetricValue::value>("thousandths", QT_TRANSLATE_NOOP("wuxing::Assessment", "Value")).in(Facet::Figures),
};
static_assert(isWellFormed(metricFields));

constexpr Field<BranchPlan> planFields[] = {
    field<&BranchPlan::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Assessment", "Branch")).key(),
    field<&BranchPlan::year>("year", QT_TRANSLATE_NOOP("wuxing::Assessment", "Year"), u"年度").also(u"年份").key(),
    field<&BranchPlan::stars>("stars", QT_TRANSLATE_NOOP("wuxing::Assessment", "Stars applied for"), u"申报星").also(u"创建星级").in(Facet::Work).required(),
    fieldAt<&BranchPlan::answers, 0>("strengths", QT_TRANSLATE_NOOP("wuxing::Assessment", "Strengths"), u"自身优势").also(u"answer1").in(Facet::Work),
    fieldAt<&BranchPlan::answers, 1>("reached", QT_TRANSLATE_NOOP("wuxing::Assessment", "Standards reached"), u"已达标准").also(u"answer2").in(Facet::Work),
    fieldAt<&BranchPlan::answers, 2>("weaknesses", QT_TRANSLATE_NOOP("wuxing::Assessment", "Weak points"), u"短板弱项").also(u"answer3").in(Facet::Work),
    fieldAt<&BranchPlan::answers, 3>("goal", QT_TRANSLATE_NOOP("wuxing::Assessment", "Goal"), u"创建目标").also(u"answer4").in(Facet::Work),
    fieldAt<&BranchPlan::answers, 4>("measures", QT_TRANSLATE_NOOP("wuxing::Assessment", "Measures"), u"创建措施").also(u"answer5").in(Facet::Work),
};
static_assert(isWellFormed(planFields));
// clang-format on

constexpr RecordTable<Assessment> assessmentTable{
    "assessment", context, QT_TRANSLATE_NOOP("wuxing::Assessment", "Assessment"), assessmentFields, assessmentBeside};
constexpr RecordTable<MetricValue> metricTable{
    "metric_value", context, QT_TRANSLATE_NOOP("wuxing::Assessment", "Figure"), metricFields};
constexpr RecordTable<BranchPlan> planTable{
    "plan", context, QT_TRANSLATE_NOOP("wuxing::Assessment", "Plan"), planFields};

} // namespace

template <> const RecordTable<Assessment>& recordTable<Assessment>() { return assessmentTable; }
template <> const RecordTable<MetricValue>& recordTable<MetricValue>() { return metricTable; }
template <> const RecordTable<BranchPlan>& recordTable<BranchPlan>() { return planTable; }

} // namespace wuxing
