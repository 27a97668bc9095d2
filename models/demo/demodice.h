// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing {

// A small generator of its own, so that the demonstration is the same with every library and on every machine.
class Dice {
public:
    size_t roll(size_t sides)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<size_t>((m_state >> 33) % sides);
    }
    bool chance(size_t percent) { return roll(100) < percent; }

private:
    quint64 m_state = 20230915;
};

// A family name and as many given characters.
inline QString inventedName(Dice& dice, int given)
{
    static const QString families = QStringLiteral("谷岳尚时简闻池宁越白");
    static const QString characters = QStringLiteral("安禾言舟青林川远知行明朗一诺修齐");
    QString name(families.at(static_cast<qsizetype>(dice.roll(10))));
    for (int i = 0; i < given; ++i)
        name += characters.at(static_cast<qsizetype>(dice.roll(16)));
    return name;
}

} // namespace wuxing
