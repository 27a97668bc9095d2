// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLockFile>

#include <memory>

namespace wuxing {

// Keeps a second program from writing the same file, and tells it who holds it. The lock is a file beside the
// data ("NAME.lock") that names program, computer and process; a lock that nobody holds any more is taken over, also
// when it was left by a program that was killed, or on another computer. The path is the true one (trueFilePath): a
// link to the file must find the same lock.
class FileLock {
public:
    static Result<std::unique_ptr<FileLock>> acquire(const QString& path);
    static bool isHeld(const QString& path); //< by a living program

private:
    explicit FileLock(const QString& path);
    Error refusal(const QString& path) const; //< why the lock was not given
    QLockFile m_lock;
};

} // namespace wuxing
