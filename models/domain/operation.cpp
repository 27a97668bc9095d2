// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"

#include <algorithm>
#include <limits>

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

int Operation::changeCount() const
{
    if (lastChange < firstChange)
        return 0;
    const quint64 more = static_cast<quint64>(lastChange) - static_cast<quint64>(firstChange);
    return static_cast<int>(std::min<quint64>(more, std::numeric_limits<int>::max() - 1)) + 1;
}

Operation Operation::takeFirst(int changes)
{
    Operation first = *this;
    if (changeCount() > changes) {
        first.lastChange = firstChange + changes - 1;
        firstChange += changes;
    } else {
        firstChange = 0;
        lastChange = -1;
    }
    return first;
}

} // namespace wuxing
