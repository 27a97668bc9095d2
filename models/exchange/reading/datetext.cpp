// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::DateText)
};

Error refused(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }
} // namespace

Result<QDate> parseDate(const QString& text, DateUse use)
{
    static const QRegularExpression separated(
        QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?)?月?(?:\\s+0?0:00(?::00)?)?$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression cutMonth(QStringLiteral("^(\\d{4})\\.1$"));
    const QString typed = text.trimmed();
    if (const auto cut = cutMonth.match(typed); cut.hasMatch())
        return refused(Text::tr("“%1” may be January or October: a spreadsheet drops the last zero of %2.10. Write "
                                "%2-01 or %2-10.")
                           .arg(typed, cut.captured(1)));
    bool isNoDay = false;
    for (const auto* pattern : {&separated, &compact}) {
        const auto match = pattern->match(typed);
        if (!match.hasMatch())
            continue;
        const bool isMonth = match.captured(3).isEmpty();
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), isMonth ? 1 : match.captured(3).toInt());
        if (!date.isValid() || date.year() < 1900) {
            isNoDay = true;
            continue;
        }
        if (isMonth && use == DateUse::Day)
            return refused(Text::tr("“%1” is a month; write the day, too: 2023-09-15.").arg(typed));
        return isMonth && use == DateUse::Limit ? date.addMonths(1).addDays(-1) : date;
    }
    if (isNoDay)
        return refused(Text::tr("There is no day “%1”. Correct year, month or day.").arg(typed));
    return refused(Text::tr("“%1” is not a date. Write it as 2023-09-15.").arg(typed));
}

} // namespace wuxing
