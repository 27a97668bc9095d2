// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

#include "domain/enumwords.h"

namespace wuxing {

namespace {
constexpr std::array questions{
    EnumWord<PlanQuestion>{PlanQuestion::Strengths, "自身优势", QT_TRANSLATE_NOOP("wuxing::BranchPlan", "Strengths")},
    EnumWord<PlanQuestion>{
        PlanQuestion::Reached, "已达标准", QT_TRANSLATE_NOOP("wuxing::BranchPlan", "Standards reached")},
    EnumWord<PlanQuestion>{
        PlanQuestion::Weaknesses, "短板弱项", QT_TRANSLATE_NOOP("wuxing::BranchPlan", "Weak points")},
    EnumWord<PlanQuestion>{PlanQuestion::Goal, "创建目标", QT_TRANSLATE_NOOP("wuxing::BranchPlan", "Goal")},
    EnumWord<PlanQuestion>{PlanQuestion::Measures, "创建措施", QT_TRANSLATE_NOOP("wuxing::BranchPlan", "Measures")}};
} // namespace

QString planQuestionLabel(PlanQuestion question) { return enumwords::label("wuxing::BranchPlan", questions, question); }

QString planQuestionOnPaper(PlanQuestion question)
{
    return QString::fromUtf8(questions.at(static_cast<size_t>(question)).key);
}

} // namespace wuxing
