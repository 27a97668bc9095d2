// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace wuxing {

// Work that may take longer than a person waits without a word, and that touches nothing but what it opens itself.
struct LongWork {
    QString words; //< what is being done
    qint64 bytes = 0; //< how much is worked on: little of it is done before anybody could read the words
    std::function<void()> run; //< on any one thread
    std::function<double()> done; //< 0…1, from another thread while it runs; none when nobody knows
};

// Whoever starts the work decides where it runs, and returns when it is done: a command just waits, the window shows
// how far it is.
using LongWorkRunner = std::function<void(const LongWork&)>;

inline void runHere(const LongWork& work) { work.run(); }

} // namespace wuxing
