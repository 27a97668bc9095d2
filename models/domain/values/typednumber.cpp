// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/typednumber.h"

namespace wuxing::typednumber {

QString halfWidth(const QString& text)
{
    QString half = text.trimmed();
    for (QChar& c : half) {
        if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
            c = QChar(c.unicode() - 0xfee0);
    }
    return half;
}

QString grouped(QString number)
{
    const qsizetype first = number.startsWith(QLatin1Char('-')) ? 1 : 0;
    qsizetype at = number.indexOf(QLatin1Char('.'));
    at = (at < 0 ? number.size() : at) - 3;
    for (; at > first; at -= 3)
        number.insert(at, QLatin1Char(','));
    return number;
}

} // namespace wuxing::typednumber
