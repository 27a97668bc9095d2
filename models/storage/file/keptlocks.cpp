// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/keptlocks.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#endif

namespace wuxing {

#ifdef Q_OS_LINUX

namespace {

using Inode = std::pair<dev_t, ino_t>;

// SQLite reckons with locks of the process, whichever of its descriptors takes them. So all locks of one file are taken
// through one descriptor of ours.
struct Holders {
    std::mutex guard;
    std::map<Inode, int> descriptors;
};

Holders& holders()
{
    static Holders all;
    return all;
}

bool inodeOf(int descriptor, Inode& inode)
{
    struct stat about = {};
    if (fstat(descriptor, &about) != 0)
        return false;
    inode = {about.st_dev, about.st_ino};
    return true;
}

// The same file once more, with an owner of locks of its own; -1 where that cannot be had.
int openAgain(int descriptor)
{
    std::array<char, 32> name{};
    (void)std::snprintf(name.data(), name.size(), "/proc/self/fd/%d", descriptor);
    const int again = open(name.data(), O_RDWR | O_CLOEXEC);
    return again >= 0 ? again : open(name.data(), O_RDONLY | O_CLOEXEC);
}

void letGo(const Inode& inode)
{
    const auto holder = holders().descriptors.find(inode);
    if (holder == holders().descriptors.end())
        return;
    (void)close(holder->second);
    holders().descriptors.erase(holder);
}

int lock(int descriptor, int command, struct flock* wanted)
{
    const std::lock_guard guard(holders().guard);
    Inode inode;
    if (!inodeOf(descriptor, inode))
        return fcntl(descriptor, command, wanted);
    auto holder = holders().descriptors.find(inode);
    const bool isFirst = holder == holders().descriptors.end();
    if (isFirst) {
        // Nothing is held: there is nothing to give back, and what others hold is seen from anywhere.
        if (command == F_GETLK || wanted->l_type == F_UNLCK)
            return fcntl(descriptor, command, wanted);
        const int own = openAgain(descriptor);
        if (own < 0) {
            // Not the usual lock instead: the next one would be refused because of it.
            errno = ENOLCK;
            return -1;
        }
        holder = holders().descriptors.emplace(inode, own).first;
    }
    struct flock asked = *wanted;
    asked.l_pid = 0;
    const int done = fcntl(holder->second, command == F_GETLK ? F_OFD_GETLK : F_OFD_SETLK, &asked);
    const int problem = errno;
    if (command == F_GETLK)
        *wanted = asked;
    const bool isWhole = wanted->l_start == 0 && wanted->l_len == 0;
    if ((isFirst && done != 0) || (done == 0 && wanted->l_type == F_UNLCK && isWhole && command == F_SETLK))
        letGo(inode);
    // A file system that knows no such locks has the usual ones.
    if (isFirst && done != 0 && problem == EINVAL)
        return fcntl(descriptor, command, wanted);
    errno = problem;
    return done;
}

int lockingCall(int descriptor, int command, ...) // NOLINT(cert-dcl50-cpp): fcntl is such a function
{
    va_list arguments;
    va_start(arguments, command);
    const bool isLock = command == F_SETLK || command == F_GETLK;
    // NOLINTBEGIN(clang-analyzer-valist.Uninitialized): clang-tidy 14 does not see va_start above
    struct flock* wanted = isLock ? va_arg(arguments, struct flock*) : nullptr;
    const int value = isLock ? 0 : va_arg(arguments, int);
    // NOLINTEND(clang-analyzer-valist.Uninitialized)
    va_end(arguments);
    return isLock ? lock(descriptor, command, wanted) : fcntl(descriptor, command, value);
}

// SQLite closes a file when none of its locks are left, and its shared memory with the lock on it.
int closingCall(int descriptor)
{
    {
        const std::lock_guard guard(holders().guard);
        if (Inode inode; inodeOf(descriptor, inode))
            letGo(inode);
    }
    return close(descriptor);
}

template <class Call> sqlite3_syscall_ptr systemCall(Call* call)
{
    return reinterpret_cast<sqlite3_syscall_ptr>(call); // NOLINT: the type SQLite has for all of them
}

} // namespace

void keepLocks()
{
    [[maybe_unused]] static const bool once = [] {
        sqlite3_vfs* system = sqlite3_vfs_find("unix");
        if (!system || system->iVersion < 3 || access("/proc/self/fd", X_OK) != 0)
            return false;
        system->xSetSystemCall(system, "fcntl", systemCall(&lockingCall));
        system->xSetSystemCall(system, "close", systemCall(&closingCall));
        return true;
    }();
}

#else

void keepLocks() { }

#endif

} // namespace wuxing
