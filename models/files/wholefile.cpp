// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace wuxing::wholefile {

bool write(QFileDevice& file, const QByteArray& content)
{
    return file.write(content) == content.size() && file.flush();
}

bool writeAndCommit(QSaveFile& file, const QByteArray& content)
{
    return write(file, content) && file.commit(); // not committed, it leaves nothing
}

bool copy(const QString& from, const QString& to, QString& detail)
{
    QFile file(from);
    const bool copied = file.copy(to);
    detail = file.errorString();
    if (copied && QFileInfo(to).size() == QFileInfo(from).size())
        return true;
    if (copied)
        QFile::remove(to);
    return false;
}

} // namespace wuxing::wholefile
