// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/package.h"

namespace wuxing {

namespace {

using Direction = PackageDirection;
constexpr EnumWord<Direction> directions[] = {
    {Direction::Made, "made", QT_TRANSLATE_NOOP("wuxing::Package", "Made")},
    {Direction::Received, "received", QT_TRANSLATE_NOOP("wuxing::Package", "Received")},
};
using Kind = PackageKind;
constexpr EnumWord<Kind> kinds[] = {
    {Kind::Report, "report", QT_TRANSLATE_NOOP("wuxing::Package", "Report")},
    {Kind::Full, "full", QT_TRANSLATE_NOOP("wuxing::Package", "Everything")},
    {Kind::Rules, "rules", QT_TRANSLATE_NOOP("wuxing::Package", "Rules")},
    {Kind::Receipt, "receipt", QT_TRANSLATE_NOOP("wuxing::Package", "Receipt")},
    {Kind::Colleague, "colleague", QT_TRANSLATE_NOOP("wuxing::Package", "From a colleague")},
};
using State = PackageState;
constexpr EnumWord<State> states[] = {
    {State::Waiting, "waiting", QT_TRANSLATE_NOOP("wuxing::Package", "Waiting")},
    {State::Applied, "applied", QT_TRANSLATE_NOOP("wuxing::Package", "Taken over")},
    {State::Acknowledged, "acknowledged", QT_TRANSLATE_NOOP("wuxing::Package", "Acknowledged")},
    {State::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("wuxing::Package", "Withdrawn")},
};
constexpr EnumWord<ConflictKind> conflictKinds[] = {
    {ConflictKind::Value, "value", QT_TRANSLATE_NOOP("wuxing::Package", "Two values")},
    {ConflictKind::DeletedHere, "deleted_here", QT_TRANSLATE_NOOP("wuxing::Package", "Removed here, changed there")},
    {ConflictKind::DeletedThere, "deleted_there", QT_TRANSLATE_NOOP("wuxing::Package", "Removed there, changed here")},
    {ConflictKind::Twin, "twin", QT_TRANSLATE_NOOP("wuxing::Package", "The same thing twice")},
    {ConflictKind::Proposal, "proposal", QT_TRANSLATE_NOOP("wuxing::Package", "Proposed")},
    {ConflictKind::Refused, "refused", QT_TRANSLATE_NOOP("wuxing::Package", "Refused")},
};
constexpr EnumWord<ConflictState> conflictStates[] = {
    {ConflictState::Open, "open", QT_TRANSLATE_NOOP("wuxing::Package", "To be decided")},
    {ConflictState::Ours, "ours", QT_TRANSLATE_NOOP("wuxing::Package", "Ours stands")},
    {ConflictState::Theirs, "theirs", QT_TRANSLATE_NOOP("wuxing::Package", "Theirs stands")},
    {ConflictState::Other, "other", QT_TRANSLATE_NOOP("wuxing::Package", "Another value stands")},
};

} // namespace

EnumWords<PackageDirection> enumWords(PackageDirection) { return {"wuxing::Package", directions}; }
EnumWords<PackageKind> enumWords(PackageKind) { return {"wuxing::Package", kinds}; }
EnumWords<PackageState> enumWords(PackageState) { return {"wuxing::Package", states}; }
EnumWords<ConflictKind> enumWords(ConflictKind) { return {"wuxing::Package", conflictKinds}; }
EnumWords<ConflictState> enumWords(ConflictState) { return {"wuxing::Package", conflictStates}; }

} // namespace wuxing
