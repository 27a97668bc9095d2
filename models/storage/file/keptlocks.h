// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing {

// Linux: has SQLite keep its locks when somebody else in this process opens and closes the same file. A lock of POSIX
// belongs to the process, and closing any descriptor of the file gives all of them back: a file dialog that looks what
// a file is does that. The next program to read would then take itself for the last one, remove the log that is still
// being written, and a crash would leave half an edit. Locks of open file descriptions (F_OFD_SETLK) have an owner of
// their own. To be called before the first file is opened; does nothing after that, and nothing on other systems,
// where a lock belongs to its handle anyway.
void keepLocks();

} // namespace wuxing
