// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/patience.h"

#include <QtGlobal>

#include <thread>

namespace wuxing {

Patience Patience::ofThisSystem()
{
#ifdef Q_OS_WIN
    return {6, std::chrono::milliseconds(50)}; // about a second and a half in all
#else
    return {};
#endif
}

bool Patience::insist(const std::function<bool()>& attempt) const
{
    std::chrono::milliseconds wait = pause;
    for (int i = 1; !attempt(); ++i) {
        if (i >= tries)
            return false;
        std::this_thread::sleep_for(wait);
        wait *= 2;
    }
    return true;
}

} // namespace wuxing
