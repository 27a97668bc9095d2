// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace wuxing {

// How long to insist when the system refuses to touch a file. On Windows a virus scanner or the search index holds a
// file that was just written, for moments up to a second or two; elsewhere nobody does, and one try is enough.
struct Patience {
    int tries = 1;
    std::chrono::milliseconds pause{0}; //< after the first refusal; doubled after each further one

    static Patience ofThisSystem();
    // Calls `attempt` until it says true or patience is at its end; whether it said true.
    [[nodiscard]] bool insist(const std::function<bool()>& attempt) const;
};

} // namespace wuxing
