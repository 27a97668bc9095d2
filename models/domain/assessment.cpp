// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessment.h"

#include "domain/enumwords.h"

namespace wuxing {

namespace {
constexpr std::array stages{
    EnumWord<Stage>{Stage::Self, "self", QT_TRANSLATE_NOOP("wuxing::Assessment", "Self-assessment")},
    EnumWord<Stage>{Stage::Township, "township", QT_TRANSLATE_NOOP("wuxing::Assessment", "Township review")},
    EnumWord<Stage>{Stage::District, "district", QT_TRANSLATE_NOOP("wuxing::Assessment", "District check")}};
} // namespace

QString stageKey(Stage stage) { return enumwords::key(stages, stage); }
std::optional<Stage> stageFromKey(const QString& key) { return enumwords::fromKey(stages, key); }
QString stageLabel(Stage stage) { return enumwords::label("wuxing::Assessment", stages, stage); }

} // namespace wuxing
