// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <algorithm>
#include <vector>

namespace wuxing {

// Things of the file that a table cannot tell apart by what it calls them: two ledger items of one village with the
// same words and the same start. They are numbered by their content, so that writing and reading count alike.
// The things outlive this.
template <class Thing> class Twins {
public:
    template <class Key, class Content> Twins(const std::vector<Thing>& things, const Key& key, const Content& content)
    {
        m_groups.reserve(static_cast<qsizetype>(things.size()));
        for (const Thing& thing : things)
            m_groups[key(thing)].push_back(&thing);
        for (auto& group : m_groups) {
            if (group.size() < 2)
                continue;
            m_any = true;
            std::stable_sort(
                group.begin(), group.end(), [&](const Thing* a, const Thing* b) { return content(*a) < content(*b); });
        }
    }
    Twins() = default;

    bool any() const { return m_any; }
    int count(const QString& key) const { return static_cast<int>(group(key).size()); }
    // The thing of that name and number (from 1); null when there are not so many.
    const Thing* find(const QString& key, int number) const
    {
        const auto& things = group(key);
        return number < 1 || static_cast<size_t>(number) > things.size() ? nullptr
                                                                         : things[static_cast<size_t>(number) - 1];
    }
    // As a table writes it: empty for the first.
    QString written(const QString& key, const Thing& thing) const
    {
        const auto& things = group(key);
        const auto place = std::find(things.begin(), things.end(), &thing) - things.begin();
        return place == 0 ? QString() : QString::number(place + 1);
    }

private:
    const std::vector<const Thing*>& group(const QString& key) const
    {
        static const std::vector<const Thing*> none;
        const auto found = m_groups.constFind(key);
        return found == m_groups.constEnd() ? none : *found;
    }

    QHash<QString, std::vector<const Thing*>> m_groups;
    bool m_any = false;
};

} // namespace wuxing
