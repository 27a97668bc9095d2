// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing {

// The text window a command runs in, for the length of the command. Windows reads what is written there in the code
// page of the system unless told that it is UTF-8, and keeps what it was told after the command, so it is put back.
class Console {
public:
    Console();
    ~Console(); // NOLINT(performance-trivially-destructible): on Windows there is something to put back
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

private:
    unsigned m_codePage = 0; //< what was set before; 0: nothing to put back
};

} // namespace wuxing
