// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/plan.h"

namespace wuxing {

namespace {
constexpr std::array questions{EnumWord<PlanQuestion>{PlanQuestion::Strengths, "自身优势",
                                   QT_TRANSLATE_NOOP("wuxing::BranchPlan", "Strengths"), u"自身优势"},
    EnumWord<PlanQuestion>{
        PlanQuestion::Reached, "已达标准", QT_TRANSLATE_NOOP("wuxing::BranchPlan", "Standards reached"), u"已达标准"},
    EnumWord<PlanQuestion>{
        PlanQuestion::Weaknesses, "短板弱项", QT_TRANSLATE_NOOP("wuxing::BranchPlan", "Weak points"), u"短板弱项"},
    EnumWord<PlanQuestion>{
        PlanQuestion::Goal, "创建目标", QT_TRANSLATE_NOOP("wuxing::BranchPlan", "Goal"), u"创建目标"},
    EnumWord<PlanQuestion>{
        PlanQuestion::Measures, "创建措施", QT_TRANSLATE_NOOP("wuxing::BranchPlan", "Measures"), u"创建措施"}};
} // namespace

EnumWords<PlanQuestion> enumWords(PlanQuestion) { return {"wuxing::BranchPlan", questions}; }

} // namespace wuxing
