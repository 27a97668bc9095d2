// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/companions.h"

#include "files/contentstore.h"
#include "services/file/backupservice.h"
#include "services/file/historyservice.h"
#include "services/file/knownfiles.h"
#include "services/file/workspace.h"
#include "services/work/evidenceservice.h"
#include "storage/database.h"
#include "storage/file/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace wuxing {

namespace {

const QString evidenceEnding = QStringLiteral(".evidence");
const QString backupsEnding = QStringLiteral("-backups");

QFileInfoList foldersBeside(const QString& path, const QString& ending)
{
    return QFileInfo(path).absoluteDir().entryInfoList(
        {QLatin1Char('*') + ending}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

bool isSamePath(const QString& one, const QString& other)
{
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath();
}

// The file whose copies these are would be called so.
bool hasItsFile(const QFileInfo& backups)
{
    QString base = backups.filePath();
    base.chop(backupsEnding.size());
    return QFileInfo::exists(base + QStringLiteral(".wuxing"));
}

Result<bool> holdsStatesOf(const HistoryService& history, const QString& folder)
{
    const QFileInfoList copies =
        QDir(folder).entryInfoList({QStringLiteral("*.wuxing")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& copy : copies) {
        const auto head = backup::headOf(copy.filePath());
        if (!head || head->isEmpty())
            continue; // one that cannot be read says nothing
        const auto position = history.findHash(*head);
        if (!position)
            return position.error();
        if (*position > 0)
            return true;
    }
    return false;
}

// In place of an empty folder, too.
Status renameFolder(const QString& folder, const QString& to)
{
    (void)QDir().rmdir(to);
    if (!QFileInfo::exists(to) && QDir().rename(folder, to))
        return {};
    return Error{ErrorCode::Io,
        Companions::tr("The folder %1 could not be given the name %2. Close what is open from it and try again.")
            .arg(QDir::toNativeSeparators(folder), QDir::toNativeSeparators(to)),
        {}};
}

} // namespace

MissingEvidence Companions::missing() const
{
    const ContentStore store = ContentStore::beside(m_workspace.path());
    MissingEvidence missing;
    missing.folder = store.folder();
    QHash<QString, bool> isThere; // each content is looked for once
    for (const Evidence& piece : m_evidence.all()) {
        auto found = isThere.find(piece.sha256);
        if (found == isThere.end()) {
            found = isThere.insert(piece.sha256, store.contains(piece.sha256));
            if (!*found)
                missing.contents << piece.sha256;
        }
        missing.pieces += *found ? 0 : 1;
    }
    if (missing.isEmpty())
        return missing;
    const auto first = m_workspace.database().journal().operation(1);
    const QStringList places = KnownFiles::ofThisUser().places(first ? first->hash : QString());
    for (const QString& place : places) {
        const ContentStore former = ContentStore::beside(place);
        if (former.folder() != missing.folder
            && std::any_of(missing.contents.begin(), missing.contents.end(),
                [&](const QString& hash) { return former.contains(hash); }))
            missing.formerFolders << former.folder();
    }
    return missing;
}

Result<FormerName> Companions::findFormerName() const
{
    FormerName found;
    found.missing = missing();
    if (const QStringList& wanted = found.missing.contents; !wanted.isEmpty()) {
        for (const QFileInfo& folder : foldersBeside(m_workspace.path(), evidenceEnding)) {
            if (isSamePath(folder.filePath(), m_evidence.contents().folder()))
                continue;
            const ContentStore store(folder.absoluteFilePath());
            const auto held = static_cast<int>(
                std::count_if(wanted.begin(), wanted.end(), [&](const QString& hash) { return store.contains(hash); }));
            if (held > found.contents) {
                found.evidence = store.folder();
                found.contents = held;
            }
        }
    }
    if (!m_backups.list().empty())
        return found;
    for (const QFileInfo& folder : foldersBeside(m_workspace.path(), backupsEnding)) {
        if (hasItsFile(folder) || isSamePath(folder.filePath(), BackupService::folderOf(m_workspace.path())))
            continue;
        const auto holds = holdsStatesOf(m_history, folder.filePath());
        if (!holds)
            return holds.error();
        if (*holds) {
            found.backups = folder.absoluteFilePath();
            break;
        }
    }
    return found;
}

Status Companions::takeOver(const FormerName& found) const
{
    const QString path = m_workspace.path();
    if (m_workspace.isReadOnly())
        return Error{ErrorCode::ReadOnly, tr("The file is open for reading only."), {}};
    if (!found.backups.isEmpty()) {
        if (auto renamed = renameFolder(found.backups, BackupService::folderOf(path)); !renamed)
            return renamed;
    }
    if (found.evidence.isEmpty())
        return {};
    const ContentStore own = m_evidence.contents();
    QString formerFile = found.evidence;
    formerFile.chop(evidenceEnding.size());
    if (!QFileInfo::exists(formerFile) && own.hashes().isEmpty() && !QFileInfo::exists(own.folder()))
        return renameFolder(found.evidence, own.folder());
    const auto taken = own.takeFrom(ContentStore(found.evidence), found.missing.contents);
    return taken ? Status() : Status(taken.error());
}

} // namespace wuxing
