// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/backupname.h"

#include <QDir>
#include <QFileInfo>

namespace wuxing::backupname {

namespace {
const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");
constexpr qsizetype stampLength = 15;
} // namespace

QString stamp(const QDateTime& at) { return at.toString(stampFormat); }

QString of(const QString& file, const QDateTime& at)
{
    return QFileInfo(file).completeBaseName() + QLatin1Char('-') + stamp(at);
}

QDateTime madeAt(const QString& copy)
{
    return QDateTime::fromString(QFileInfo(copy).completeBaseName().right(stampLength), stampFormat);
}

QStringList besides(const QString& file)
{
    QStringList copies;
    const auto all = QFileInfo(file).absoluteDir().entryInfoList({QStringLiteral("*.wuxing")}, QDir::Files);
    for (const QFileInfo& other : all) {
        const QDateTime at = madeAt(other.fileName());
        if (at.isValid() && other.completeBaseName() == of(file, at))
            copies << other.absoluteFilePath();
    }
    return copies;
}

} // namespace wuxing::backupname
