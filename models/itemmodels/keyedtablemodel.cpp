// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/keyedtablemodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace wuxing {

namespace {

// Another question asked of the file, not a change of it.
constexpr size_t mostRuns = 500;

using Run = std::pair<int, int>; //< first and last place

// Places of the keys that are not in the other list, as runs of neighbours.
std::vector<Run> runsOutside(const std::vector<RowId>& keys, const QSet<RowId>& others)
{
    std::vector<Run> runs;
    for (int i = 0; i < static_cast<int>(keys.size()); ++i) {
        if (others.contains(keys[static_cast<size_t>(i)]))
            continue;
        if (!runs.empty() && runs.back().second == i - 1)
            runs.back().second = i;
        else
            runs.push_back({i, i});
    }
    return runs;
}

std::vector<RowId> within(const std::vector<RowId>& keys, const QSet<RowId>& others)
{
    std::vector<RowId> kept;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(kept), [&](RowId key) { return others.contains(key); });
    return kept;
}

} // namespace

bool KeyedTableModel::follow(const std::vector<RowId>& before, const std::vector<RowId>& after)
{
    const QSet<RowId> old(before.begin(), before.end());
    const QSet<RowId> fresh(after.begin(), after.end());
    if (static_cast<size_t>(old.size()) != before.size() || static_cast<size_t>(fresh.size()) != after.size())
        return false;
    const std::vector<Run> gone = runsOutside(before, fresh);
    const std::vector<Run> come = runsOutside(after, old);
    const std::vector<RowId> staying = within(before, fresh);
    const bool isAnotherList = staying.empty() && !before.empty() && !after.empty();
    if (isAnotherList || gone.size() + come.size() > mostRuns)
        return false;

    for (auto run = gone.rbegin(); run != gone.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        removeRowsAt(run->first, run->second);
        endRemoveRows();
    }
    if (const std::vector<RowId> ordered = within(after, old); ordered != staying) {
        QHash<RowId, int> places;
        for (int i = 0; i < static_cast<int>(staying.size()); ++i)
            places.insert(staying[static_cast<size_t>(i)], i);
        std::vector<int> order; // by new place
        std::vector<int> moved(staying.size()); // by old place
        for (const RowId key : ordered) {
            moved[static_cast<size_t>(places.value(key))] = static_cast<int>(order.size());
            order.push_back(places.value(key));
        }
        emit layoutAboutToBeChanged();
        reorderRows(order);
        const QModelIndexList held = persistentIndexList();
        QModelIndexList now;
        for (const QModelIndex& index : held)
            now << createIndex(moved[static_cast<size_t>(index.row())], index.column(), index.internalId());
        changePersistentIndexList(held, now);
        emit layoutChanged();
    }
    for (const auto& [first, last] : come) {
        beginInsertRows({}, first, last);
        insertRowsFrom(first, last);
        endInsertRows();
    }
    return true;
}

} // namespace wuxing
