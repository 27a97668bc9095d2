// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/backupservice.h"

#include "files/contentstore.h"
#include "files/fileidentity.h"
#include "files/outputfile.h"
#include "files/privatefile.h"
#include "files/replacement.h"
#include "services/file/backupname.h"
#include "services/file/workspace.h"
#include "storage/database.h"
#include "storage/file/backup.h"
#include "storage/file/leftovers.h"
#include "storage/file/writelog.h"
#include "storage/journal/journalcheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::BackupService)
};

constexpr size_t keptLatest = 8;
constexpr int keptDays = 14;
constexpr int keptMonths = 12;
constexpr size_t keptForeign = 30;
const QString backupFolderSuffix = QStringLiteral("-backups");

// Where a copy lies until all of it is there.
QString incomingOf(const QString& dest) { return dest + QStringLiteral(".incoming"); }

Error withoutEvidence(const QString& dest, const QStringList& hashes, const QMap<QString, QString>& names)
{
    constexpr qsizetype named = 5;
    QStringList shown;
    for (const QString& hash : hashes.mid(0, named))
        shown << names.value(hash);
    if (hashes.size() > named)
        shown << QStringLiteral("…");
    return {ErrorCode::Damaged,
        Text::tr(
            "The copy was written and checked: %1. But %2 pieces of evidence are missing or damaged here, and so are "
            "not in it: %3. Attach the originals again.")
            .arg(QDir::toNativeSeparators(dest), QString::number(hashes.size()), shown.join(QStringLiteral("、"))),
        {}};
}

Status checkRestore(const QString& src, const QString& path)
{
    for (const QString& place : {src, path}) {
        const QFileInfo file(place);
        if (file.exists() && !file.isFile())
            return Error{ErrorCode::InvalidInput,
                Text::tr("%1 is a folder or a device, not a file. Name a file that ends in .wuxing.")
                    .arg(QDir::toNativeSeparators(place)),
                {}};
    }
    const auto from = FileIdentity::of(src);
    const auto to = FileIdentity::of(path);
    if (from && to && from->isSameFile(*to))
        return Error{ErrorCode::InvalidInput, Text::tr("A file cannot be restored from itself."), {}};
    return {};
}

// Keeps the present file under a second name, and clears away what SQLite has beside it. Its log is brought in first;
// where that is not possible, because it is damaged, it is kept with it. The name, empty when there was no file.
Result<QString> keepPresent(const QString& path, const QDateTime& now)
{
    const QString log = writelog::pathOf(path);
    if (!QFileInfo::exists(path)) {
        QFile::remove(log);
        return QString();
    }
    if (const auto aside = writelog::putAsideForeign(path); !aside)
        return aside.error();
    if (const auto current = Connection::open(path, Connection::Mode::ReadWrite))
        (void)(*current)->checkpoint();
    const QString kept =
        outputfile::freeName(QStringLiteral("%1.before-restore-%2.bak").arg(path, backupname::stamp(now)));
    if (auto aside = replacement::keepAs(path, kept); !aside)
        return aside.error();
    if (writelog::holdsAnything(path)) {
        if (auto moved = outputfile::rename(log, writelog::pathOf(kept)); !moved)
            return moved.error();
    }
    QFile::remove(log);
    QFile::remove(path + QStringLiteral("-shm"));
    return kept;
}

// As it was before keepPresent: one name, and the log beside it.
void giveUpKept(const QString& kept, const QString& path)
{
    if (kept.isEmpty())
        return;
    (void)outputfile::rename(writelog::pathOf(kept), writelog::pathOf(path));
    QFile::remove(kept);
}

} // namespace

QString BackupService::folderOf(const QString& path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(file.completeBaseName() + backupFolderSuffix);
}

QString BackupService::originalOf(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = file.dir().dirName();
    const qsizetype cut = folder.size() - backupFolderSuffix.size();
    if (cut <= 0 || !folder.endsWith(backupFolderSuffix) || !backupname::madeAt(path).isValid())
        return path;
    return QFileInfo(file.absolutePath()).dir().filePath(folder.left(cut) + QStringLiteral(".wuxing"));
}

Status BackupService::mayReplace(const QString& dest) const
{
    const QString shown = QDir::toNativeSeparators(dest);
    const QString open = m_workspace.path();
    const auto there = FileIdentity::of(dest);
    for (const char* side : {"", "-wal", "-shm", ".lock"}) {
        const auto ours = FileIdentity::of(trueFilePath(open) + QLatin1String(side));
        if (there && ours && there->isSameFile(*ours))
            return Error{ErrorCode::InvalidInput,
                Text::tr("%1 is the file that is open. A copy needs another name or folder.").arg(shown), {}};
    }
    if (!there || (there->bytes == 0 && QFileInfo(dest).isFile()))
        return {};
    const auto head = QFileInfo(dest).isFile() ? backup::headOf(dest) : Result<QString>(QString());
    if (!head && head.error().code == ErrorCode::TooNew)
        return head.error();
    const auto known = head && !head->isEmpty() ? m_workspace.database().journal().findHash(*head) : Result<qint64>(0);
    if (!known)
        return known.error();
    if (*known == 0)
        return Error{ErrorCode::Conflict,
            Text::tr(
                "There is already %1, which is no earlier copy of this file: it would be lost. Choose another name.")
                .arg(shown),
            head ? QString() : head.error().detail};
    return {};
}

// The copy is made by a connection of its own: the office of a job stands within a reading, where SQLite copies
// nothing. What cannot be had by its name is copied by the connection there is: a file that is only read may be read in
// a way a second one would not find (Connection), and one that was taken away or replaced lies nowhere else any more.
Status BackupService::writeCopy(const QString& copy) const
{
    const Connection& open = m_workspace.database().connection();
    if (!m_workspace.canBeOpenedAgain())
        return backup::writeVerified(open, copy);
    const auto again = Connection::open(open.path(), Connection::Mode::ReadAgain);
    if (!again)
        return again.error();
    (*again)->stopWhen(open.stop());
    return backup::writeVerified(**again, copy);
}

bool BackupService::isLong(const QString& path)
{
    constexpr qint64 longFrom = 16LL * 1024 * 1024; // bytes: a second or so on an old disk
    return QFileInfo(path).size() >= longFrom;
}

double BackupService::shareCopied(const QString& path, const QString& dest)
{
    // What was written is read again at the end.
    constexpr double writing = 0.7;
    const auto there = static_cast<double>(QFileInfo(leftovers::partialOf(incomingOf(dest))).size());
    return writing * std::min(1.0, there / static_cast<double>(std::max<qint64>(1, QFileInfo(path).size())));
}

Status BackupService::backupTo(const QString& dest, const Progress& progress) const
{
    if (auto may = mayReplace(dest); !may)
        return may;
    std::unique_ptr<FileLock> held;
    if (QFileInfo::exists(dest)) {
        auto lock = FileLock::acquire(dest);
        if (!lock)
            return lock.error();
        held = std::move(*lock);
    }
    const auto evidence = m_workspace.database().evidence().all();
    if (!evidence)
        return evidence.error();
    QMap<QString, QString> names; // by content
    for (const Evidence& piece : *evidence)
        names.insert(piece.sha256, piece.fileName);
    // The file gets its name last: what bears it is whole, evidence and all.
    const QString incoming = incomingOf(dest);
    QFile::remove(incoming);
    if (auto written = writeCopy(incoming); !written)
        return written;
    const auto taken =
        ContentStore::beside(dest).takeFrom(ContentStore::beside(m_workspace.path()), names.keys(), progress);
    if (!taken) {
        QFile::remove(incoming);
        return taken.error();
    }
    // A log that the earlier copy left would be taken for that of the new one.
    for (const char* side : {"-wal", "-shm"})
        QFile::remove(dest + QLatin1String(side));
    if (auto placed = replacement::over(incoming, dest); !placed)
        return placed;
    return taken->damaged.isEmpty() ? Status() : Status(withoutEvidence(dest, taken->damaged, names));
}

std::vector<BackupFile> BackupService::list() const { return listOf(m_workspace.path()); }

std::vector<BackupFile> BackupService::listOf(const QString& path)
{
    std::vector<BackupFile> found;
    const QFileInfoList files =
        QDir(folderOf(path)).entryInfoList({QStringLiteral("*.wuxing")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        if (const QDateTime at = backupname::madeAt(file.filePath()); at.isValid())
            found.push_back({file.absoluteFilePath(), at, file.size()});
    }
    return found;
}

Result<std::vector<BackupService::State>> BackupService::states() const
{
    std::vector<State> states;
    for (BackupFile& file : list()) {
        State state{std::move(file), {}, 0};
        if (const auto head = backup::headOf(state.file.path))
            state.head = *head;
        if (!state.head.isEmpty()) {
            const auto position = m_workspace.database().journal().findHash(state.head);
            if (!position)
                return position.error();
            state.position = *position;
        }
        states.push_back(std::move(state));
    }
    std::stable_sort(
        states.begin(), states.end(), [](const State& a, const State& b) { return a.position > b.position; });
    return states;
}

Result<bool> BackupService::backupDaily() const
{
    const auto head = m_workspace.database().journal().head();
    if (!head)
        return head.error();
    auto known = states();
    if (!known)
        return known.error();
    if (std::any_of(known->begin(), known->end(), [&](const State& state) { return state.head == *head; }))
        return false;
    const QDir folder(folderOf(m_workspace.path()));
    QDateTime at = m_workspace.clock().now();
    QString path;
    do {
        path = folder.filePath(backupname::of(m_workspace.path(), at) + QStringLiteral(".wuxing"));
        at = at.addSecs(1);
    } while (QFileInfo::exists(path));
    // Contents of evidence never change and are never removed: the daily copies share those beside the file.
    if (auto written = writeCopy(path); !written)
        return written.error();
    rotate(*known);
    return true;
}

// The copy just made is none of the given ones, and so is never thrown away, whatever the clock says.
void BackupService::rotate(const std::vector<State>& states) const
{
    QSet<QDate> days;
    QSet<QString> months;
    size_t latest = 1; // the one just made
    size_t foreign = 0;
    for (const State& state : states) {
        const QDate day = state.file.at.date();
        const QString month = day.toString(QStringLiteral("yyyy-MM"));
        bool stays = state.head.isEmpty();
        if (!stays && state.position == 0) {
            stays = foreign++ < keptForeign;
        } else if (!stays) {
            const bool keepsDay = !days.contains(day) && days.size() < keptDays;
            const bool keepsMonth = !months.contains(month) && months.size() < keptMonths;
            stays = latest++ < keptLatest || keepsDay || keepsMonth;
            if (keepsDay)
                days.insert(day);
            if (keepsMonth)
                months.insert(month);
        }
        if (!stays)
            QFile::remove(state.file.path);
    }
}

QString BackupService::doubtsAbout(const QString& path, const QDateTime& now)
{
    const auto database = Database::open(path, true, now);
    if (!database)
        return database.error().message;
    const auto findings = JournalCheck((*database)->connection()).run();
    if (!findings)
        return findings.error().message;
    if (findings->empty())
        return {};
    return Text::tr(
        "The check found %n problem(s) in the copy, the first: %1: %2", nullptr, static_cast<int>(findings->size()))
        .arg(findings->front().where, findings->front().what);
}

Result<QString> BackupService::restore(const QString& src, const QString& path, const QDateTime& now)
{
    if (auto possible = checkRestore(src, path); !possible)
        return possible.error();
    if (auto verified = backup::verify(src); !verified)
        return verified.error();
    const QString real = trueFilePath(path);
    if (auto folder = privatefile::makeFolder(QFileInfo(real).absolutePath()); !folder)
        return folder.error();
    const auto lock = FileLock::acquire(real);
    if (!lock)
        return lock.error();
    leftovers::tidy(real);
    const QString incoming = leftovers::restoringOf(real);
    {
        const auto source = Database::connectToRead(trueFilePath(src));
        if (!source)
            return source.error();
        if (auto copied = backup::writeVerified(**source, incoming); !copied)
            return copied.error();
    }
    if (auto another = backup::makeAnother(incoming); !another) {
        leftovers::remove(incoming);
        return another.error();
    }
    auto kept = keepPresent(real, now);
    if (!kept) {
        leftovers::remove(incoming);
        return kept;
    }
    // In one step: there is no moment without a file under the name.
    if (auto placed = replacement::over(incoming, real); !placed) {
        giveUpKept(*kept, real);
        leftovers::remove(incoming);
        return placed.error();
    }
    // The evidence of the backup, when it has its own; what lies here already stays.
    if (const auto taken = ContentStore::beside(real).takeFrom(ContentStore::beside(src)); !taken)
        return taken.error();
    return kept;
}

} // namespace wuxing
