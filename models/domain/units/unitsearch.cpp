// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units/unitsearch.h"

#include <QStringMatcher>

#include <algorithm>

namespace wuxing {

UnitSearch::UnitSearch(const UnitTree& tree)
{
    m_ends.reserve(tree.nodes().size());
    m_text.reserve(static_cast<qsizetype>(tree.nodes().size()) * 40);
    for (const UnitNode& node : tree.nodes()) {
        const Unit& unit = node.unit;
        m_text += unit.name.toLower();
        // A short name is mostly a part of the full one; where it is not, it is searched as well.
        if (!unit.name.contains(unit.shortName))
            m_text += QLatin1Char('\t') + unit.shortName.toLower();
        m_text += QLatin1Char('\t') + unit.code + QLatin1Char('\t') + unit.initials + QLatin1Char('\n');
        m_ends.push_back(m_text.size());
    }
}

std::vector<bool> UnitSearch::find(const QString& text) const
{
    const QString wanted = text.trimmed().toLower();
    std::vector<bool> found(m_ends.size(), wanted.isEmpty());
    if (wanted.isEmpty())
        return found;
    const QStringMatcher matcher(wanted);
    for (qsizetype at = matcher.indexIn(m_text); at >= 0;) {
        const auto line = std::upper_bound(m_ends.begin(), m_ends.end(), at);
        found[static_cast<size_t>(line - m_ends.begin())] = true;
        // One hit is enough for a line: go on behind it.
        at = matcher.indexIn(m_text, *line);
    }
    return found;
}

} // namespace wuxing
