// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/openingcheck.h"

#include "services/file/knownfiles.h"
#include "storage/file/filelook.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <array>

#if defined(Q_OS_LINUX)
#include <sys/resource.h>
#endif

// The address sanitizer reserves terabytes of addresses.
#if defined(__SANITIZE_ADDRESS__)
#define WUXING_NO_MEMORY_LIMIT
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WUXING_NO_MEMORY_LIMIT
#endif
#endif

namespace wuxing::openingcheck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::OpeningCheck)
};

constexpr qint64 megabyte = 1'048'576;
constexpr int betweenWords = 100; //< milliseconds
constexpr std::array verdictKeys{"sound", "damaged", "not-opened", "unfinished"};

// Time and memory grow with the file: what takes longer than this on a slow stick was made to take long.
int secondsFor(qint64 bytes) { return static_cast<int>(30 + bytes / (2 * megabyte)); }
[[maybe_unused]] qint64 memoryFor(qint64 bytes) { return 2048 * megabyte + 4 * bytes; }
qint64 sqliteMemoryFor(qint64 bytes) { return 512 * megabyte + bytes; }

bool looksLikeDatabase(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    return info.isFile() && file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayLiteral("SQLite format 3\0");
}

Verdict verdictOf(const Error& error)
{
    return error.code == ErrorCode::Damaged || error.code == ErrorCode::Internal ? Verdict::Damaged
                                                                                 : Verdict::NotOpened;
}

Look lookAtPages(const QString& path)
{
    const auto look = FileLook::through(path, 0);
    return look ? Look{} : Look{verdictOf(look.error()), look.error().message};
}

Look look(const QString& path, const Progress& progress)
{
    const QString program = checker();
    if (!program.isEmpty()) {
        Look found = lookInChild(program, path, secondsFor(QFileInfo(path).size()) * 1000, progress);
        // Not even started, or of another version: then it is as if there were none.
        if (found.verdict != Verdict::NotOpened || !found.reason.isEmpty())
            return found;
    }
    return lookAtPages(path);
}

} // namespace

QString wordKey(Verdict verdict) { return QLatin1String(verdictKeys.at(static_cast<size_t>(verdict))); }

QString checker()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("wuxing-cli.exe");
#else
    const QString name = QStringLiteral("wuxing-cli");
#endif
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(name);
    return QFileInfo(program).isExecutable() ? program : QString();
}

Status ask(const QString& path, bool toWrite, const KnownFiles& known, const Progress& progress)
{
    if (!looksLikeDatabase(path) || known.isAsLeft(path))
        return {};
    const Look found = look(path, progress);
    const QString shown = QDir::toNativeSeparators(path);
    switch (found.verdict) {
    case Verdict::Sound:
        known.remember(path, {});
        return {};
    case Verdict::NotOpened:
        return {};
    case Verdict::Damaged:
        if (!toWrite)
            return {};
        return Error{ErrorCode::Damaged,
            Text::tr("%1 is not opened for writing: %2 Opened read-only, what can still be read can be saved.")
                .arg(shown, found.reason),
            {}};
    case Verdict::Unfinished:
        break;
    }
    return Error{ErrorCode::Damaged,
        Text::tr("%1 is not opened: %2 The file is damaged or was made to do harm. Restore a backup.")
            .arg(shown, found.reason),
        {}};
}

Look lookInChild(const QString& program, const QString& path, int milliseconds, const Progress& progress)
{
    QProcess child;
    child.setStandardInputFile(QProcess::nullDevice());
    child.start(program, {QStringLiteral("check"), QStringLiteral("--quick"), QFileInfo(path).absoluteFilePath()});
    if (!child.waitForStarted())
        return {Verdict::NotOpened, {}};
    const QDeadlineTimer end(milliseconds);
    bool isCancelled = false;
    while (!isCancelled && !end.hasExpired() && !child.waitForFinished(betweenWords))
        isCancelled = progress && !progress(0, 0);
    if (child.state() != QProcess::NotRunning) {
        child.kill();
        child.waitForFinished();
        if (isCancelled)
            return {Verdict::NotOpened, Text::tr("looking it through was cancelled.")};
        return {Verdict::Unfinished,
            Text::tr("looking it through was not done after %1 seconds.").arg((milliseconds + 999) / 1000)};
    }
    if (child.exitStatus() == QProcess::CrashExit)
        return {Verdict::Unfinished, Text::tr("the process that looked it through crashed or met a limit of memory.")};
    const QString said = QString::fromUtf8(child.readAllStandardOutput()).trimmed();
    const QString reason = QString::fromUtf8(child.readAllStandardError()).simplified();
    for (const Verdict verdict : {Verdict::Sound, Verdict::Damaged, Verdict::NotOpened, Verdict::Unfinished}) {
        if (said == wordKey(verdict))
            return {verdict, reason};
    }
    // A program that does not know the question, or could not be run at all.
    return {Verdict::NotOpened, {}};
}

Look lookInside(const QString& path, const std::function<Status()>& load)
{
    const auto look = FileLook::through(path, sqliteMemoryFor(QFileInfo(path).size()));
    if (!look)
        return {verdictOf(look.error()), look.error().message};
    const Status loaded = load();
    return loaded ? Look{} : Look{verdictOf(loaded.error()), loaded.error().message};
}

void limitThisProcess([[maybe_unused]] const QString& path)
{
#if defined(Q_OS_LINUX)
    const qint64 bytes = QFileInfo(path).size();
    const auto limit = [](auto resource, qint64 most) {
        const rlimit value{static_cast<rlim_t>(most), static_cast<rlim_t>(most)};
        (void)setrlimit(resource, &value);
    };
    limit(RLIMIT_CPU, secondsFor(bytes));
    limit(RLIMIT_CORE, 0); // no copy of personal data in a core file
#ifndef __SANITIZE_ADDRESS__ // whose shadow of the memory is as large as all of it
    limit(RLIMIT_AS, memoryFor(bytes));
#endif
#endif
}

} // namespace wuxing::openingcheck
