// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::DateText)
};
} // namespace

Result<QDate> parseDate(const QString& text)
{
    static const QRegularExpression separated(
        QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?)?月?(?:\\s+0?0:00(?::00)?)?$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    for (const auto* pattern : {&separated, &compact}) {
        const auto match = pattern->match(text.trimmed());
        if (!match.hasMatch())
            continue;
        const int day = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), day);
        if (date.isValid() && date.year() >= 1900)
            return date;
    }
    return Error{
        ErrorCode::InvalidInput, Text::tr("“%1” is not a date. Write it as 2023-09-15.").arg(text.trimmed()), {}};
}

} // namespace wuxing
