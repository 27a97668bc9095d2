// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/contentstore.h"

#include "files/privatefile.h"
#include "files/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ContentStore)
};

Error unwritten(const QString& folder, const QString& detail)
{
    return {ErrorCode::Io,
        Text::tr("The evidence cannot be kept in %1. Check the disk and try again.")
            .arg(QDir::toNativeSeparators(folder)),
        detail};
}
} // namespace

ContentStore ContentStore::beside(const QString& databasePath)
{
    return ContentStore(databasePath + QStringLiteral(".evidence"));
}

ContentStore::ContentStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString ContentStore::hashOf(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString ContentStore::pathOf(const QString& hash) const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, hash.left(2), hash);
}

bool ContentStore::contains(const QString& hash) const { return QFile::exists(pathOf(hash)); }

bool ContentStore::isSound(const QString& hash) const
{
    QFile file(pathOf(hash));
    QCryptographicHash sum(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && sum.addData(&file) && sum.result().toHex() == hash.toLatin1();
}

Result<ContentStore::Kept> ContentStore::add(const QByteArray& content) const
{
    const QString hash = hashOf(content);
    const QString path = pathOf(hash);
    const bool isNew = !contains(hash);
    if (!isNew && isSound(hash))
        return Kept{hash, false};
    if (auto folder = privatefile::makeFolder(QFileInfo(path).path()); !folder)
        return folder.error();
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened)
        (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // sticks know no rights
    if (!opened || !wholefile::writeAndCommit(file, content))
        return unwritten(m_folder, file.errorString());
    return Kept{hash, isNew};
}

Result<QByteArray> ContentStore::read(const QString& hash) const
{
    QFile file(pathOf(hash));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
            Text::tr("The content is missing in %1. Copy the folder from a backup.")
                .arg(QDir::toNativeSeparators(m_folder)),
            hash};
    // Nothing of that size was ever kept; it is not read into the memory to find that out.
    constexpr qint64 most = 1LL << 30;
    QByteArray content = file.size() <= most ? file.readAll() : QByteArray();
    if (hashOf(content) != hash)
        return Error{ErrorCode::Damaged,
            Text::tr("The content was changed outside the program. Copy the folder from a backup."), hash};
    return content;
}

Status ContentStore::remove(const QString& hash) const
{
    QFile file(pathOf(hash));
    if (file.exists() && !file.remove())
        return unwritten(m_folder, file.errorString());
    return {};
}

QStringList ContentStore::hashes() const
{
    static const QRegularExpression name(QStringLiteral("^[0-9a-f]{64}$"));
    QStringList found;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (name.match(files.fileName()).hasMatch())
            found << files.fileName();
    }
    found.sort();
    return found;
}

Result<ContentStore::Taken> ContentStore::takeFrom(
    const ContentStore& other, const QStringList& wanted, const Progress& progress) const
{
    Taken taken;
    int done = 0;
    for (const QString& hash : wanted) {
        if (progress && !progress(done++, static_cast<int>(wanted.size())))
            return Error{ErrorCode::Cancelled, Text::tr("Cancelled."), {}};
        if (isSound(hash))
            continue;
        const auto content = other.read(hash);
        if (!content) {
            taken.damaged << hash;
            continue;
        }
        if (auto kept = add(*content); !kept)
            return kept.error();
        ++taken.count;
    }
    return taken;
}

} // namespace wuxing
