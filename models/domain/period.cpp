// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Month)
};
} // namespace

Result<Month> Month::parse(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:-|年)(\\d{1,2})月?$"));
    const auto match = pattern.match(text.trimmed());
    const int month = match.captured(2).toInt();
    if (!match.hasMatch() || month < 1 || month > 12)
        return Error{ErrorCode::InvalidInput,
            Text::tr("“%1” is not a month. Write year and month, for example 2023-09.").arg(text), {}};
    return Month(match.captured(1).toInt(), month);
}

QString Month::toString() const
{
    return QStringLiteral("%1-%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(m_month, 2, 10, QLatin1Char('0'));
}

} // namespace wuxing
