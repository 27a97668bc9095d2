// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

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

} // namespace wuxing
