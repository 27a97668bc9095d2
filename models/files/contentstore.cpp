// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/contentstore.h"

#include "files/privatefile.h"

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

Result<ContentStore::Kept> ContentStore::add(const QByteArray& content) const
{
    const QString hash = hashOf(content);
    const QString path = pathOf(hash);
    if (const QFileInfo known(path); known.exists() && known.size() == content.size())
        return Kept{hash, false};
    if (auto folder = privatefile::makeFolder(QFileInfo(path).path()); !folder)
        return folder.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return unwritten(m_folder, file.errorString());
    return Kept{hash, true};
}

Result<QByteArray> ContentStore::read(const QString& hash) const
{
    QFile file(pathOf(hash));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
            Text::tr("The content is missing in %1. Copy the folder from a backup.")
                .arg(QDir::toNativeSeparators(m_folder)),
            hash};
    QByteArray content = file.readAll();
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

Result<int> ContentStore::takeFrom(const ContentStore& other) const
{
    int taken = 0;
    const QStringList all = other.hashes();
    for (const QString& hash : all) {
        if (contains(hash))
            continue;
        const auto content = other.read(hash);
        if (!content)
            return content.error();
        if (auto kept = add(*content); !kept)
            return kept.error();
        ++taken;
    }
    return taken;
}

} // namespace wuxing
