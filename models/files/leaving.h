// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing {

// The last statement of main, when everything of ours is gone: flushes what was written to the standard streams and
// ends the process with this code. On Windows without the way out through the runtime: Qt's pools (their threads draw
// and convert pictures) do not wait for a thread whose work is over to leave the process, one that is stopped on its
// way out keeps a lock of libwinpthread, and libstdc++ then waits for that lock for ever while it is unloaded. A
// program that has closed its file would stay, invisible, and the setup would find it running.
int leave(int code);

} // namespace wuxing
