// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/formername.h"

#include "files/contentstore.h"
#include "services/office.h"
#include "storage/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::FormerName)
};

const QString evidenceEnding = QStringLiteral(".evidence");
const QString backupsEnding = QStringLiteral("-backups");

QFileInfoList foldersBeside(const Office& office, const QString& ending)
{
    return QFileInfo(office.workspace().path())
        .absoluteDir()
        .entryInfoList({QLatin1Char('*') + ending}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
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

Result<bool> holdsStatesOf(Office& office, const QString& folder)
{
    const QFileInfoList copies =
        QDir(folder).entryInfoList({QStringLiteral("*.wuxing")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& copy : copies) {
        const auto head = backup::headOf(copy.filePath());
        if (!head || head->isEmpty())
            continue; // one that cannot be read says nothing
        const auto position = office.history().findHash(*head);
        if (!position)
            return position.error();
        if (*position > 0)
            return true;
    }
    return false;
}

// In place of an empty folder, too.
Status renameFolder(const QString& from, const QString& to)
{
    (void)QDir().rmdir(to);
    if (!QFileInfo::exists(to) && QDir().rename(from, to))
        return {};
    return Error{ErrorCode::Io,
        Text::tr("The folder %1 could not be given the name %2. Close what is open from it and try again.")
            .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(to)),
        {}};
}

} // namespace

Result<FormerName> findFormerName(Office& office)
{
    FormerName found;
    found.missing = missingEvidence(office);
    if (const QStringList& wanted = found.missing.contents; !wanted.isEmpty()) {
        for (const QFileInfo& folder : foldersBeside(office, evidenceEnding)) {
            if (isSamePath(folder.filePath(), office.evidence().contents().folder()))
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
    if (!office.backups().list().empty())
        return found;
    for (const QFileInfo& folder : foldersBeside(office, backupsEnding)) {
        if (hasItsFile(folder) || isSamePath(folder.filePath(), BackupService::folderOf(office.workspace().path())))
            continue;
        const auto holds = holdsStatesOf(office, folder.filePath());
        if (!holds)
            return holds.error();
        if (*holds) {
            found.backups = folder.absoluteFilePath();
            break;
        }
    }
    return found;
}

Status takeOver(Office& office, const FormerName& found)
{
    const QString path = office.workspace().path();
    if (office.workspace().isReadOnly())
        return Error{ErrorCode::ReadOnly, Text::tr("The file is open for reading only."), {}};
    if (!found.backups.isEmpty()) {
        if (auto renamed = renameFolder(found.backups, BackupService::folderOf(path)); !renamed)
            return renamed;
    }
    if (found.evidence.isEmpty())
        return {};
    const ContentStore own = office.evidence().contents();
    QString formerFile = found.evidence;
    formerFile.chop(evidenceEnding.size());
    if (!QFileInfo::exists(formerFile) && own.hashes().isEmpty() && !QFileInfo::exists(own.folder()))
        return renameFolder(found.evidence, own.folder());
    const auto taken = own.takeFrom(ContentStore(found.evidence), found.missing.contents);
    return taken ? Status() : Status(taken.error());
}

} // namespace wuxing
