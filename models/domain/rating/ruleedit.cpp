// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/ruleedit.h"

namespace wuxing {

namespace {

bool isIn(int place, size_t count) { return place >= 0 && place < static_cast<int>(count); }

std::vector<RuleItem>* itemsAt(RuleSet& rules, const RulePlace& at)
{
    return isIn(at.star, rules.stars.size()) ? &rules.stars[static_cast<size_t>(at.star)].items : nullptr;
}

std::vector<RuleClause>* clausesAt(RuleSet& rules, const RulePlace& at)
{
    auto* items = itemsAt(rules, at);
    return items && isIn(at.item, items->size()) ? &(*items)[static_cast<size_t>(at.item)].clauses : nullptr;
}

template <class List> int swapped(List& list, int at, int step)
{
    const int to = at + step;
    if (!isIn(at, list.size()) || !isIn(to, list.size()))
        return at;
    std::swap(list[static_cast<size_t>(at)], list[static_cast<size_t>(to)]);
    return to;
}

} // namespace

RulePlace ruleedit::addItem(RuleSet& rules, const RulePlace& at, const QString& name)
{
    auto* items = itemsAt(rules, at);
    if (!items)
        return at;
    items->push_back({makeRowId(), QString::number(rules.itemCount() + 1), name, {}});
    return {at.star, static_cast<int>(items->size()) - 1, -1};
}

RulePlace ruleedit::addClause(RuleSet& rules, const RulePlace& at, const QString& text)
{
    auto* items = itemsAt(rules, at);
    if (!items || items->empty())
        return at;
    const int place = isIn(at.item, items->size()) ? at.item : static_cast<int>(items->size()) - 1;
    RuleItem& item = (*items)[static_cast<size_t>(place)];
    RuleClause added;
    added.id = makeRowId();
    added.number = QStringLiteral("%1.%2").arg(item.number).arg(item.clauses.size() + 1);
    added.text = text;
    item.clauses.push_back(std::move(added));
    return {at.star, place, static_cast<int>(item.clauses.size()) - 1};
}

RulePlace ruleedit::remove(RuleSet& rules, const RulePlace& at)
{
    if (at.clause < 0) {
        auto* items = itemsAt(rules, at);
        if (!items || !isIn(at.item, items->size()))
            return at;
        items->erase(items->begin() + at.item);
        return {at.star, -1, -1};
    }
    auto* clauses = clausesAt(rules, at);
    if (!clauses || !isIn(at.clause, clauses->size()))
        return at;
    clauses->erase(clauses->begin() + at.clause);
    return {at.star, at.item, -1};
}

RulePlace ruleedit::move(RuleSet& rules, const RulePlace& at, int step)
{
    RulePlace moved = at;
    if (at.clause < 0) {
        if (auto* items = itemsAt(rules, at))
            moved.item = swapped(*items, at.item, step);
    } else if (auto* clauses = clausesAt(rules, at)) {
        moved.clause = swapped(*clauses, at.clause, step);
    }
    return moved;
}

} // namespace wuxing
