// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/placeholders.h"

#include <QRegularExpression>

namespace wuxing {

QString filled(const QString& pattern, const QStringList& arguments)
{
    static const QRegularExpression place(QStringLiteral("%(\\d{1,2})"));
    QString text;
    qsizetype copied = 0;
    for (auto places = place.globalMatch(pattern); places.hasNext();) {
        const QRegularExpressionMatch match = places.next();
        const qsizetype number = match.captured(1).toInt();
        if (number < 1 || number > arguments.size())
            continue;
        text += QStringView(pattern).mid(copied, match.capturedStart() - copied);
        text += arguments.at(number - 1);
        copied = match.capturedEnd();
    }
    text += QStringView(pattern).mid(copied);
    return text;
}

} // namespace wuxing
