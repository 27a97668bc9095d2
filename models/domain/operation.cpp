// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"

namespace wuxing {

namespace {

using Kind = OperationKind;
constexpr EnumWord<Kind> kinds[] = {
    {Kind::Edit, "edit", QT_TRANSLATE_NOOP("wuxing::Operation", "Edit")},
    {Kind::Undo, "undo", QT_TRANSLATE_NOOP("wuxing::Operation", "Undo")},
    {Kind::Redo, "redo", QT_TRANSLATE_NOOP("wuxing::Operation", "Redo")},
    {Kind::Outside, "outside", QT_TRANSLATE_NOOP("wuxing::Operation", "Outside the program")},
    {Kind::Merge, "merge", QT_TRANSLATE_NOOP("wuxing::Operation", "Taken over")},
    {Kind::Decide, "decide", QT_TRANSLATE_NOOP("wuxing::Operation", "Decision")},
    {Kind::Upgrade, "upgrade", QT_TRANSLATE_NOOP("wuxing::Operation", "Upgrade")},
};

} // namespace

EnumWords<OperationKind> enumWords(OperationKind) { return {"wuxing::Operation", kinds}; }

} // namespace wuxing
