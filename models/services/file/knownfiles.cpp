// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/knownfiles.h"

#include "files/fileidentity.h"
#include "files/privatefile.h"
#include "files/volume.h"
#include "files/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

namespace wuxing {

namespace {

constexpr qsizetype mostFiles = 200;
constexpr qint64 stampedBytes = 4096; //< of the beginning: the header of the file and its first page
const QString pathKey = QStringLiteral("path");
const QString stampKey = QStringLiteral("stamp");
const QString birthKey = QStringLiteral("birth");

QString placeOf(const QString& path)
{
    const QString real = trueFilePath(path);
    const QString canonical = QFileInfo(real).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(real).absoluteFilePath() : canonical;
}

// How the file lies on the disk of this computer; empty when it cannot be said.
QString stampOf(const QString& place)
{
    const auto identity = FileIdentity::of(place);
    QFile file(place);
    if (!identity || QFileInfo(place + QStringLiteral("-wal")).size() > 0 || !file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(QByteArray::number(identity->bytes) + ' ' + QByteArray::number(identity->modified) + ' ');
    hash.addData(file.read(stampedBytes));
    return QString::fromLatin1(hash.result().toHex());
}

QJsonArray read(const QString& stateFile)
{
    QFile file(stateFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace

KnownFiles KnownFiles::ofThisUser()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const bool isPortable = program.exists(QStringLiteral("wuxing.ini")) && volume::isWritableFolder(program.path());
    const QDir folder(isPortable
            ? program.path()
            : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/wuxing"));
    return KnownFiles(folder.filePath(QStringLiteral("known-files.json")));
}

bool KnownFiles::isAsLeft(const QString& path) const
{
    const QString place = placeOf(path);
    const QJsonArray files = read(m_stateFile);
    for (const auto& value : files) {
        const QJsonObject known = value.toObject();
        if (known.value(pathKey).toString() != place)
            continue;
        const QString stamp = stampOf(place);
        return !stamp.isEmpty() && known.value(stampKey).toString() == stamp;
    }
    return false;
}

void KnownFiles::remember(const QString& path, const QString& birth) const
{
    const QString place = placeOf(path);
    QString keptBirth = birth;
    QJsonArray others;
    const QJsonArray files = read(m_stateFile);
    for (const auto& value : files) {
        const QJsonObject known = value.toObject();
        if (known.value(pathKey).toString() != place)
            others.append(known);
        else if (keptBirth.isEmpty())
            keptBirth = known.value(birthKey).toString();
    }
    others.prepend(QJsonObject{{pathKey, place}, {stampKey, stampOf(place)}, {birthKey, keptBirth}});
    while (others.size() > mostFiles)
        others.removeLast();
    if (!privatefile::makeFolder(QFileInfo(m_stateFile).absolutePath()))
        return;
    QSaveFile file(m_stateFile);
    if (!file.open(QIODevice::WriteOnly))
        return;
    (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // What is not remembered is looked at again.
    (void)wholefile::writeAndCommit(file, QJsonDocument(others).toJson(QJsonDocument::Compact));
}

QStringList KnownFiles::places(const QString& birth) const
{
    QStringList found;
    const QJsonArray files = read(m_stateFile);
    for (const auto& value : files) {
        const QJsonObject known = value.toObject();
        if (!birth.isEmpty() && known.value(birthKey).toString() == birth)
            found << known.value(pathKey).toString();
    }
    return found;
}

} // namespace wuxing
