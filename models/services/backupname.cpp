// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backupname.h"

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

bool isCopyOf(const QString& copy, const QString& file)
{
    const QDateTime at = madeAt(copy);
    return at.isValid() && QFileInfo(copy).completeBaseName() == of(file, at);
}

} // namespace wuxing::backupname
