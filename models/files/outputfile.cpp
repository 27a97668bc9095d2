// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/outputfile.h"

#include "domain/values/characters.h"
#include "files/volume.h"
#include "files/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace wuxing::outputfile {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::OutputFile)
};

// Windows counts UTF-16 units, other systems bytes: 255 less an ending and a temporary one.
constexpr qsizetype longestName = 100;
constexpr qsizetype mostBytes = 200;

const QByteArray sqliteMagic("SQLite format 3\0", 16);

QByteArray headOf(const QString& path)
{
    constexpr qint64 enough = 65536;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

// Whether the file that is there can be what was written before under this name: the same kind by its first bytes, or
// for plain text the same first line, which is the header of a table.
bool isOfSameKind(const QByteArray& there, const QByteArray& content)
{
    for (const char* magic :
        {"PK\x03\x04", "%PDF-", "\x89PNG", "\xff\xd8\xff", "GIF8", "BM", "\xd0\xcf\x11\xe0", "<!DOCTYPE"}) {
        if (content.startsWith(magic))
            return there.startsWith(magic);
    }
    return there.isEmpty() || there.left(there.indexOf('\n')) == content.left(content.indexOf('\n'));
}

bool writeOnce(const QString& path, const QByteArray& content, bool isPrivate, QString& detail)
{
    QSaveFile file(path);
    bool done = file.open(QIODevice::WriteOnly);
    // Before anything stands in it. File systems of sticks know no rights; that is no reason not to write.
    if (done && isPrivate)
        (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    done = done && wholefile::writeAndCommit(file, content);
    if (!done)
        detail = file.errorString();
    return done;
}

} // namespace

bool isDataFile(const QString& path)
{
    static const QRegularExpression name(
        QStringLiteral("\\.wuxing(-wal|-shm|-journal|\\.lock|\\.partial|\\.incoming|\\.restoring|\\..*bak)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    return name.match(path).hasMatch() || name.match(real.isEmpty() ? file.symLinkTarget() : real).hasMatch()
        || (file.isFile() && headOf(path).startsWith(sqliteMagic));
}

Result<QString> write(const QString& path, const QByteArray& content, const Options& options)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (isDataFile(path))
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1 is a data file and is not written over. Choose another name.").arg(shown), {}};
    const Error failed{ErrorCode::Io,
        Text::tr("%1 cannot be written. Close it in WPS or Excel, and check the folder.").arg(shown), {}};
    if (!QFileInfo(path).absoluteDir().mkpath(QStringLiteral(".")))
        return failed;
    QString detail;
    const bool isForeign =
        !options.replacesAnything && QFileInfo(path).isFile() && !isOfSameKind(headOf(path), content);
    if (!isForeign && options.patience.insist([&] { return writeOnce(path, content, options.isPrivate, detail); }))
        return path;
    if (QFileInfo(path).isFile()) {
        const QString beside = freeName(path);
        if (writeOnce(beside, content, options.isPrivate, detail))
            return beside;
    }
    if (!volume::hasRoom(path, content.size()))
        return Error{ErrorCode::DiskFull,
            Text::tr("%1 cannot be written: its disk is full. Free some space and try again.").arg(shown), detail};
    return Error{failed.code, failed.message, detail};
}

Status rename(const QString& from, const QString& to, const Patience& patience)
{
    QString detail;
    const bool done = patience.insist([&] {
        QFile file(from);
        const bool renamed = file.rename(to);
        detail = file.errorString();
        return renamed;
    });
    if (done)
        return {};
    return Error{ErrorCode::Io,
        Text::tr("The file %1 could not be given the name %2. Another program holds it; it stays under its present "
                 "name.")
            .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(to)),
        detail};
}

QString freeName(const QString& path)
{
    if (!QFileInfo::exists(path))
        return path;
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    for (int number = 2;; ++number) {
        QString name = file.dir().filePath(
            QStringLiteral("%1 (%2)%3").arg(file.completeBaseName(), QString::number(number), suffix));
        if (!QFileInfo::exists(name))
            return name;
    }
}

QString safeName(const QString& text)
{
    // learn.microsoft.com/windows/win32/fileio/naming-a-file
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f\\\\/:*?\"<>|]"));
    static const QRegularExpression device(
        QStringLiteral("^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?$"), QRegularExpression::CaseInsensitiveOption);
    QString name = text;
    name = characters::within(name.remove(forbidden).trimmed(), longestName);
    while (name.toUtf8().size() > mostBytes)
        name = characters::within(name, name.size() - 1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    if (name.isEmpty() || device.match(name).hasMatch())
        name.prepend(QLatin1Char('_'));
    return name;
}

} // namespace wuxing::outputfile
