// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails, cuts a write short or is there no more at the n-th call. Loaded before all else (LD_PRELOAD), it
// counts what a program asks of the files below one folder and at one of these calls does what the environment says.
// What is promised of a file, that an edit is whole or absent, can be tried only where every moment of an edit can be
// the last. tests/faults/faults.sh walks through all of them; by hand:
//
//   LD_PRELOAD=build/dev/tests/wuxing_faultshim.so WUXING_FAULT_UNDER=/tmp/place WUXING_FAULT_AT=17
//   WUXING_FAULT_DO=kill
//       build/dev/app/wuxing-cli undo /tmp/place/file.wuxing
//
//   WUXING_FAULT_UNDER   the folder; nothing is counted without it
//   WUXING_FAULT_CALLS   which calls are counted, a list of the kinds below with commas; all of them when not given
//     write      write pwrite pwritev writev sendfile copy_file_range
//     sync       fsync fdatasync
//     rename     rename renameat renameat2 link linkat: what gives a file a name
//     truncate   ftruncate truncate
//     open       open openat, for writing or making
//     remove     unlink unlinkat rmdir
//   WUXING_FAULT_AT      the number of the call, from 1; without it calls are counted alone
//   WUXING_FAULT_DO      fail: the call gives -1; cut: half of the bytes are written and the process is killed (other
//   calls than
//                        writes: killed before); kill: the process is killed before the call
//   WUXING_FAULT_ERRNO   why it fails: EIO when not given, or ENOSPC, EDQUOT, EACCES, EPERM, EROFS, EMFILE, ENODEV, a
//   number WUXING_FAULT_STICKY  1: every later call fails, too, as on a disk that is full or was pulled out
//   WUXING_FAULT_COUNT   a file that gets how many calls were counted, when the process ends by itself
//   WUXING_FAULT_LOG     a file that gets a line for each counted call: number, kind, name, path
//
// Limits. A killed process is not a power failure: what it wrote stays in the memory of the system, so a sync that is
// missing goes unnoticed. Only calls through the C library are seen: not what is written through mapped memory (the
// index of the write-ahead log), by streams of the C library (it calls itself), or by another way than the above
// (mkdir, chmod, fallocate, cloning). A descriptor belongs to the path it was opened by; duplicates of it are not
// followed. What the program starts runs without this.
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string_view>
#include <sys/sendfile.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

enum class Call { Write, Sync, Rename, Truncate, Open, Remove };
constexpr std::array<std::string_view, 6> callNames{"write", "sync", "rename", "truncate", "open", "remove"};

enum class Deed { None, Fail, Cut, Kill };

struct ErrorName {
    std::string_view name;
    int number;
};
constexpr std::array errorNames{ErrorName{"EIO", EIO}, ErrorName{"ENOSPC", ENOSPC}, ErrorName{"EDQUOT", EDQUOT},
    ErrorName{"EACCES", EACCES}, ErrorName{"EPERM", EPERM}, ErrorName{"EROFS", EROFS}, ErrorName{"EMFILE", EMFILE},
    ErrorName{"ENODEV", ENODEV}};

unsigned bitOf(Call call) { return 1U << static_cast<unsigned>(call); }

// Nothing here goes through the functions below, or it would count itself.
int openRaw(const char* path, int flags) { return static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, 0600)); }

void say(int descriptor, const char* text, int length)
{
    if (descriptor >= 0 && length > 0)
        (void)syscall(SYS_write, descriptor, text, static_cast<size_t>(length));
}

struct Settings {
    Settings()
    {
        if (const char* folder = std::getenv("WUXING_FAULT_UNDER"); folder && *folder) {
            if (!realpath(folder, under.data()))
                std::strncpy(under.data(), folder, under.size() - 1);
        }
        if (const char* number = std::getenv("WUXING_FAULT_AT"))
            at = std::atol(number);
        if (const char* list = std::getenv("WUXING_FAULT_CALLS"); list && *list)
            calls = callsOf(list);
        if (const char* word = std::getenv("WUXING_FAULT_DO"))
            deed = deedOf(word);
        if (const char* word = std::getenv("WUXING_FAULT_ERRNO"); word && *word)
            error = errorOf(word);
        if (const char* word = std::getenv("WUXING_FAULT_STICKY"))
            sticky = std::string_view(word) == "1";
        countFile = std::getenv("WUXING_FAULT_COUNT");
        if (const char* path = std::getenv("WUXING_FAULT_LOG"); path && *path)
            log = openRaw(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC);
    }

    static unsigned callsOf(std::string_view list)
    {
        unsigned found = 0;
        while (!list.empty()) {
            const std::string_view word = list.substr(0, list.find(','));
            for (size_t index = 0; index < callNames.size(); ++index) {
                if (callNames.at(index) == word)
                    found |= 1U << index;
            }
            list.remove_prefix(word.size() == list.size() ? word.size() : word.size() + 1);
        }
        return found;
    }
    static Deed deedOf(std::string_view word)
    {
        return word == "fail" ? Deed::Fail : word == "cut" ? Deed::Cut : word == "kill" ? Deed::Kill : Deed::None;
    }
    static int errorOf(const char* word)
    {
        for (const ErrorName& known : errorNames) {
            if (known.name == word)
                return known.number;
        }
        const int number = std::atoi(word);
        return number > 0 ? number : EIO;
    }

    std::array<char, PATH_MAX> under{};
    long at = 0;
    unsigned calls = ~0U;
    Deed deed = Deed::None;
    int error = EIO;
    bool sticky = false;
    const char* countFile = nullptr;
    int log = -1;
};

// Made by whoever comes first: libraries open files before this one is told that it was loaded.
const Settings& settings()
{
    static const Settings read;
    return read;
}

constexpr size_t mostDescriptors = 65536;
std::array<std::atomic<bool>, mostDescriptors> belowDescriptors;
std::atomic<long> counted = 0;

bool isBelow(int descriptor)
{
    return descriptor >= 0 && static_cast<size_t>(descriptor) < mostDescriptors
        && belowDescriptors[static_cast<size_t>(descriptor)];
}

int remember(int descriptor, bool below)
{
    if (descriptor >= 0 && static_cast<size_t>(descriptor) < mostDescriptors)
        belowDescriptors[static_cast<size_t>(descriptor)] = below;
    return descriptor;
}

// The folder of a path is there even where the file is not yet.
bool isBelow(int folder, const char* path)
{
    const Settings& set = settings();
    if (!set.under[0] || !path)
        return false;
    const int before = errno;
    std::array<char, PATH_MAX> whole{};
    if (path[0] == '/' || folder == AT_FDCWD) {
        std::snprintf(whole.data(), whole.size(), "%s", path);
    } else {
        std::array<char, 64> link{};
        std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", folder);
        std::array<char, PATH_MAX> name{};
        const ssize_t length = readlink(link.data(), name.data(), name.size() - 1);
        if (length > 0 && static_cast<size_t>(length) + 1 + std::strlen(path) < whole.size()) {
            std::memcpy(whole.data(), name.data(), static_cast<size_t>(length));
            whole[static_cast<size_t>(length)] = '/';
            std::strcpy(whole.data() + length + 1, path);
        }
    }
    std::array<char, PATH_MAX> real{};
    const char* resolved = realpath(whole.data(), real.data());
    if (!resolved) {
        char* slash = std::strrchr(whole.data(), '/');
        if (slash)
            *slash = '\0';
        resolved = realpath(slash ? (slash == whole.data() ? "/" : whole.data()) : ".", real.data());
    }
    errno = before;
    const size_t length = std::strlen(set.under.data());
    return resolved && std::strncmp(resolved, set.under.data(), length) == 0
        && (resolved[length] == '/' || resolved[length] == '\0');
}

// Counts a call, and says what is to be done with it; whoever is to be killed does not come back.
Deed count(Call call, const char* name, int descriptor, const char* path)
{
    const Settings& set = settings();
    if ((set.calls & bitOf(call)) == 0)
        return Deed::None;
    const long number = ++counted;
    if (set.log >= 0) {
        std::array<char, PATH_MAX> opened{};
        if (!path) {
            std::array<char, 64> link{};
            std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
            path = readlink(link.data(), opened.data(), opened.size() - 1) > 0 ? opened.data() : "?";
        }
        std::array<char, PATH_MAX + 128> line{};
        const int length = std::snprintf(line.data(), line.size(), "%ld %s %s %s\n", number,
            callNames.at(static_cast<size_t>(call)).data(), name, path);
        say(set.log, line.data(), length);
    }
    if (set.at <= 0 || number < set.at || (number > set.at && !set.sticky))
        return Deed::None;
    if (set.deed == Deed::Kill || (set.deed == Deed::Cut && call != Call::Write))
        (void)kill(getpid(), SIGKILL);
    return set.deed;
}

bool refuses(Call call, const char* name, int descriptor, const char* path = nullptr)
{
    if (count(call, name, descriptor, path) != Deed::Fail)
        return false;
    errno = settings().error;
    return true;
}

template <typename Whole, typename Half>
ssize_t written(const char* name, int descriptor, const Whole& whole, const Half& half)
{
    const Deed deed = isBelow(descriptor) ? count(Call::Write, name, descriptor, nullptr) : Deed::None;
    if (deed == Deed::Fail) {
        errno = settings().error;
        return -1;
    }
    if (deed == Deed::Cut) {
        (void)half();
        (void)kill(getpid(), SIGKILL);
    }
    return whole();
}

// Writes half of what the pieces hold, one after the other.
template <typename WritePiece> ssize_t halfOf(const iovec* pieces, int number, const WritePiece& writePiece)
{
    size_t left = 0;
    for (int index = 0; index < number; ++index)
        left += pieces[index].iov_len;
    left /= 2;
    size_t done = 0;
    for (int index = 0; index < number && left > 0; ++index) {
        const size_t bytes = pieces[index].iov_len < left ? pieces[index].iov_len : left;
        (void)writePiece(pieces[index].iov_base, bytes, static_cast<off_t>(done));
        done += bytes;
        left -= bytes;
    }
    return static_cast<ssize_t>(done);
}

template <typename Open> int opened(const char* name, int folder, const char* path, int flags, const Open& open)
{
    const bool below = isBelow(folder, path);
    const bool changes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC)) != 0;
    if (below && changes && refuses(Call::Open, name, -1, path))
        return -1;
    return remember(open(), below);
}

__attribute__((constructor)) void begin()
{
    (void)settings();
    // A program that this one starts would count from one again and do the same deed a second time.
    unsetenv("LD_PRELOAD");
}

__attribute__((destructor)) void end()
{
    const Settings& set = settings();
    if (!set.countFile || !*set.countFile)
        return;
    const int file = openRaw(set.countFile, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC);
    std::array<char, 32> line{};
    say(file, line.data(), std::snprintf(line.data(), line.size(), "%ld\n", counted.load()));
    if (file >= 0)
        (void)syscall(SYS_close, file);
}

} // namespace

// What the C library has under this name.
#define WUXING_NEXT(name) static const auto next = reinterpret_cast<decltype(&::name)>(dlsym(RTLD_NEXT, #name))

// The mode is there only where a file may be made.
#define WUXING_MODE(flags)                                                                                             \
    mode_t mode = 0;                                                                                                   \
    if (((flags) & (O_CREAT | O_TMPFILE)) != 0) {                                                                      \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode = va_arg(rest, mode_t);                                                                                   \
        va_end(rest);                                                                                                  \
    }

extern "C" {

int open(const char* path, int flags, ...)
{
    WUXING_NEXT(open);
    WUXING_MODE(flags)
    return opened("open", AT_FDCWD, path, flags, [&] { return next(path, flags, mode); });
}

int open64(const char* path, int flags, ...)
{
    WUXING_NEXT(open64);
    WUXING_MODE(flags)
    return opened("open", AT_FDCWD, path, flags, [&] { return next(path, flags, mode); });
}

int openat(int folder, const char* path, int flags, ...)
{
    WUXING_NEXT(openat);
    WUXING_MODE(flags)
    return opened("openat", folder, path, flags, [&] { return next(folder, path, flags, mode); });
}

int openat64(int folder, const char* path, int flags, ...)
{
    WUXING_NEXT(openat64);
    WUXING_MODE(flags)
    return opened("openat", folder, path, flags, [&] { return next(folder, path, flags, mode); });
}

int close(int descriptor)
{
    WUXING_NEXT(close);
    remember(descriptor, false);
    return next(descriptor);
}

ssize_t write(int descriptor, const void* data, size_t bytes)
{
    WUXING_NEXT(write);
    return written(
        "write", descriptor, [&] { return next(descriptor, data, bytes); },
        [&] { return next(descriptor, data, bytes / 2); });
}

ssize_t pwrite(int descriptor, const void* data, size_t bytes, off_t place)
{
    WUXING_NEXT(pwrite);
    return written(
        "pwrite", descriptor, [&] { return next(descriptor, data, bytes, place); },
        [&] { return next(descriptor, data, bytes / 2, place); });
}

ssize_t pwrite64(int descriptor, const void* data, size_t bytes, off64_t place)
{
    WUXING_NEXT(pwrite64);
    return written(
        "pwrite", descriptor, [&] { return next(descriptor, data, bytes, place); },
        [&] { return next(descriptor, data, bytes / 2, place); });
}

ssize_t writev(int descriptor, const iovec* pieces, int number)
{
    WUXING_NEXT(writev);
    static const auto one = reinterpret_cast<decltype(&::write)>(dlsym(RTLD_NEXT, "write"));
    return written(
        "writev", descriptor, [&] { return next(descriptor, pieces, number); },
        [&] {
            return halfOf(
                pieces, number, [&](const void* data, size_t bytes, off_t) { return one(descriptor, data, bytes); });
        });
}

ssize_t pwritev(int descriptor, const iovec* pieces, int number, off_t place)
{
    WUXING_NEXT(pwritev);
    static const auto one = reinterpret_cast<decltype(&::pwrite)>(dlsym(RTLD_NEXT, "pwrite"));
    return written(
        "pwritev", descriptor, [&] { return next(descriptor, pieces, number, place); },
        [&] {
            return halfOf(pieces, number,
                [&](const void* data, size_t bytes, off_t done) { return one(descriptor, data, bytes, place + done); });
        });
}

ssize_t sendfile(int to, int from, off_t* place, size_t bytes) __THROW
{
    WUXING_NEXT(sendfile);
    return written(
        "sendfile", to, [&] { return next(to, from, place, bytes); }, [&] { return next(to, from, place, bytes / 2); });
}

ssize_t sendfile64(int to, int from, off64_t* place, size_t bytes) __THROW
{
    WUXING_NEXT(sendfile64);
    return written(
        "sendfile", to, [&] { return next(to, from, place, bytes); }, [&] { return next(to, from, place, bytes / 2); });
}

ssize_t copy_file_range(int from, off64_t* fromPlace, int to, off64_t* toPlace, size_t bytes, unsigned flags)
{
    WUXING_NEXT(copy_file_range);
    return written(
        "copy_file_range", to, [&] { return next(from, fromPlace, to, toPlace, bytes, flags); },
        [&] { return next(from, fromPlace, to, toPlace, bytes / 2, flags); });
}

int fsync(int descriptor)
{
    WUXING_NEXT(fsync);
    return isBelow(descriptor) && refuses(Call::Sync, "fsync", descriptor) ? -1 : next(descriptor);
}

int fdatasync(int descriptor)
{
    WUXING_NEXT(fdatasync);
    return isBelow(descriptor) && refuses(Call::Sync, "fdatasync", descriptor) ? -1 : next(descriptor);
}

int ftruncate(int descriptor, off_t bytes) __THROW
{
    WUXING_NEXT(ftruncate);
    return isBelow(descriptor) && refuses(Call::Truncate, "ftruncate", descriptor) ? -1 : next(descriptor, bytes);
}

int ftruncate64(int descriptor, off64_t bytes) __THROW
{
    WUXING_NEXT(ftruncate64);
    return isBelow(descriptor) && refuses(Call::Truncate, "ftruncate", descriptor) ? -1 : next(descriptor, bytes);
}

int truncate(const char* path, off_t bytes) __THROW
{
    WUXING_NEXT(truncate);
    return isBelow(AT_FDCWD, path) && refuses(Call::Truncate, "truncate", -1, path) ? -1 : next(path, bytes);
}

int truncate64(const char* path, off64_t bytes) __THROW
{
    WUXING_NEXT(truncate64);
    return isBelow(AT_FDCWD, path) && refuses(Call::Truncate, "truncate", -1, path) ? -1 : next(path, bytes);
}

int rename(const char* from, const char* to) __THROW
{
    WUXING_NEXT(rename);
    const bool below = isBelow(AT_FDCWD, to) || isBelow(AT_FDCWD, from);
    return below && refuses(Call::Rename, "rename", -1, to) ? -1 : next(from, to);
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) __THROW
{
    WUXING_NEXT(renameat);
    const bool below = isBelow(toFolder, to) || isBelow(fromFolder, from);
    return below && refuses(Call::Rename, "renameat", -1, to) ? -1 : next(fromFolder, from, toFolder, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) __THROW
{
    WUXING_NEXT(renameat2);
    const bool below = isBelow(toFolder, to) || isBelow(fromFolder, from);
    return below && refuses(Call::Rename, "renameat2", -1, to) ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) __THROW
{
    WUXING_NEXT(link);
    return isBelow(AT_FDCWD, to) && refuses(Call::Rename, "link", -1, to) ? -1 : next(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) __THROW
{
    WUXING_NEXT(linkat);
    return isBelow(toFolder, to) && refuses(Call::Rename, "linkat", -1, to)
        ? -1
        : next(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) __THROW
{
    WUXING_NEXT(unlink);
    return isBelow(AT_FDCWD, path) && refuses(Call::Remove, "unlink", -1, path) ? -1 : next(path);
}

int unlinkat(int folder, const char* path, int flags) __THROW
{
    WUXING_NEXT(unlinkat);
    return isBelow(folder, path) && refuses(Call::Remove, "unlinkat", -1, path) ? -1 : next(folder, path, flags);
}

int rmdir(const char* path) __THROW
{
    WUXING_NEXT(rmdir);
    return isBelow(AT_FDCWD, path) && refuses(Call::Remove, "rmdir", -1, path) ? -1 : next(path);
}

} // extern "C"
