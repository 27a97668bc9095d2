// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/casereport.h"

#include <algorithm>

namespace wuxing {

namespace {

const CaseReportItem* find(const CaseReport& report, RowId item)
{
    const auto found = std::find_if(report.items.begin(), report.items.end(),
        [&](const CaseReportItem& candidate) { return candidate.item == item; });
    return found == report.items.end() ? nullptr : &*found;
}

} // namespace

int CaseReport::closed() const
{
    return static_cast<int>(std::count_if(
        items.begin(), items.end(), [](const CaseReportItem& item) { return item.state == LedgerState::Closed; }));
}

int CaseReport::open() const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const CaseReportItem& item) { return isOpenState(item.state); }));
}

std::vector<ItemMovement> movements(const CaseReport& before, const CaseReport& now)
{
    using Kind = ItemMovement::Kind;
    std::vector<ItemMovement> moved;
    for (const CaseReportItem& item : now.items) {
        const CaseReportItem* old = find(before, item.item);
        const int from = old ? old->percent : 0;
        const bool wasOpen = !old || isOpenState(old->state);
        if (!old)
            moved.push_back({Kind::New, item.problem, 0, item.percent, item.note});
        if (item.state == LedgerState::Closed && wasOpen)
            moved.push_back({Kind::Closed, item.problem, from, item.percent, item.note});
        else if (old && (item.percent > from || (isOpenState(item.state) && item.state > old->state && wasOpen)))
            moved.push_back({Kind::Advanced, item.problem, from, item.percent, item.note});
        else if (old && (item.percent < from || (isOpenState(item.state) && item.state < old->state)))
            moved.push_back({Kind::FellBack, item.problem, from, item.percent, item.note});
    }
    for (const CaseReportItem& item : before.items) {
        if (!find(now, item.item))
            moved.push_back({Kind::Gone, item.problem, item.percent, 0, {}});
    }
    return moved;
}

QString movementText(const ItemMovement& movement)
{
    using Kind = ItemMovement::Kind;
    const QString reason = movement.reason.isEmpty() ? QString() : QStringLiteral("：") + movement.reason;
    const QString steps = QStringLiteral("%1%→%2%").arg(movement.from).arg(movement.to);
    switch (movement.kind) {
    case Kind::New:
        return QStringLiteral("新增“%1”（%2%）").arg(movement.problem, QString::number(movement.to)) + reason;
    case Kind::Advanced:
        return QStringLiteral("推进“%1”（%2）").arg(movement.problem, steps) + reason;
    case Kind::FellBack:
        return QStringLiteral("退回“%1”（%2）").arg(movement.problem, steps) + reason;
    case Kind::Closed:
        return QStringLiteral("销号“%1”").arg(movement.problem) + reason;
    case Kind::Gone:
        return QStringLiteral("移出“%1”").arg(movement.problem);
    }
    return {};
}

} // namespace wuxing
