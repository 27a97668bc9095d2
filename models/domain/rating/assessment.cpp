// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/assessment.h"

namespace wuxing {

namespace {
constexpr std::array stages{
    EnumWord<Stage>{Stage::Self, "self", QT_TRANSLATE_NOOP("wuxing::Assessment", "Self-assessment"), u"自评"},
    EnumWord<Stage>{Stage::Township, "township", QT_TRANSLATE_NOOP("wuxing::Assessment", "Township review"),
        u"乡镇初审", u"初审 乡镇"},
    EnumWord<Stage>{Stage::District, "district", QT_TRANSLATE_NOOP("wuxing::Assessment", "District check"), u"区级核查",
        u"核查 区级"}};
} // namespace

EnumWords<Stage> enumWords(Stage) { return {"wuxing::Assessment", stages}; }

} // namespace wuxing
