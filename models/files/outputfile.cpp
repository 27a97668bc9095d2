// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/outputfile.h"

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

bool writeOnce(const QString& path, const QByteArray& content, QString& detail)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!done)
        detail = file.errorString();
    return done;
}

} // namespace

Result<QString> write(const QString& path, const QByteArray& content, const Patience& patience)
{
    const Error failed{ErrorCode::Io,
        Text::tr("%1 cannot be written. Close it in WPS or Excel, and check the folder.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
    if (!QFileInfo(path).absoluteDir().mkpath(QStringLiteral(".")))
        return failed;
    QString detail;
    if (patience.insist([&] { return writeOnce(path, content, detail); }))
        return path;
    if (QFileInfo(path).isFile()) {
        const QString beside = freeName(path);
        if (writeOnce(beside, content, detail))
            return beside;
    }
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
        QString name =
            file.dir().filePath(QStringLiteral("%1 (%2)%3").arg(file.completeBaseName()).arg(number).arg(suffix));
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
    name = name.remove(forbidden).trimmed().left(longestName);
    while (!name.isEmpty() && (name.back().isHighSurrogate() || name.toUtf8().size() > mostBytes))
        name.chop(1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    if (name.isEmpty() || device.match(name).hasMatch())
        name.prepend(QLatin1Char('_'));
    return name;
}

} // namespace wuxing::outputfile
