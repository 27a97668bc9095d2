// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/inputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace wuxing::inputfile {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::InputFile)
};
} // namespace

Result<QByteArray> read(const QString& path, qint64 mostBytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo about(path);
    if (about.exists() && !about.isFile())
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1 is a folder or a device, not a file. Choose the file itself.").arg(shown), {}};
    if (!about.exists())
        return Error{
            ErrorCode::NotFound, Text::tr("There is no file %1. Check the name and the folder.").arg(shown), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Text::tr("%1 cannot be read. Close it in WPS or Excel and try again.").arg(shown),
            file.errorString()};
    const QString mostInWords = QString::number(mostBytes / 1024 / 1024);
    const Error tooLarge{ErrorCode::InvalidInput,
        Text::tr("%1 is larger than the %2 MB that are read here.").arg(shown, mostInWords), {}};
    if (file.size() > mostBytes)
        return tooLarge;
    QByteArray content = file.read(mostBytes + 1);
    if (content.size() > mostBytes)
        return tooLarge;
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io, Text::tr("%1 cannot be read. Close it in WPS or Excel and try again.").arg(shown),
            file.errorString()};
    return content;
}

} // namespace wuxing::inputfile
