// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/period.h"

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

Result<Quarter> Quarter::parse(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:-?[Qq]([1-4])|年第?([1-4一二三四])季度)$"));
    static const QString digits = QStringLiteral("一二三四");
    const auto match = pattern.match(text.trimmed());
    const QString number = match.captured(2) + match.captured(3);
    if (!match.hasMatch() || number.isEmpty())
        return Error{ErrorCode::InvalidInput,
            Text::tr("“%1” is not a quarter. Write year and quarter, for example 2023-Q3.").arg(text), {}};
    const qsizetype chinese = digits.indexOf(number);
    return Quarter(match.captured(1).toInt(), chinese >= 0 ? static_cast<int>(chinese) + 1 : number.toInt());
}

QString Quarter::toString() const
{
    return QStringLiteral("%1-Q%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(m_number);
}

QString Quarter::label() const { return Text::tr("%1, quarter %2").arg(m_year).arg(m_number); }

QString Quarter::onPaper() const
{
    static const QString digits = QStringLiteral("一二三四");
    return QStringLiteral("%1年第%2季度").arg(m_year).arg(digits.at(m_number - 1));
}

} // namespace wuxing
