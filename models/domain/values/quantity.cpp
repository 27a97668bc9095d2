// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/quantity.h"

#include "domain/values/typednumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Quantity)
};

Error notANumber(const QString& text)
{
    if (text.contains(QStringLiteral("万")) || text.contains(QStringLiteral("亿")))
        return {ErrorCode::InvalidInput,
            Text::tr("“%1” is not a plain number. Write it out in digits, for example 20000 instead of 2万.").arg(text),
            {}};
    if (text.contains(QStringLiteral("约")) || text.contains(QStringLiteral("余"))
        || text.contains(QStringLiteral("多")))
        return {ErrorCode::InvalidInput,
            Text::tr("“%1” is not exact. Write the number alone and put the word into the remark.").arg(text), {}};
    return {
        ErrorCode::InvalidInput, Text::tr("“%1” is not a number. Write digits only, without a unit.").arg(text), {}};
}
} // namespace

Result<Quantity> Quantity::parse(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<sign>-?)(?<whole>\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.(?<part>\\d{1,3})0*)?$"));
    const auto match = pattern.match(typednumber::halfWidth(text));
    if (!match.hasMatch())
        return notANumber(text.trimmed());
    const qint64 whole = match.captured(QStringLiteral("whole")).remove(QLatin1Char(',')).toLongLong();
    const qint64 part = match.captured(QStringLiteral("part")).leftJustified(3, QLatin1Char('0')).toLongLong();
    const qint64 thousandths = whole * 1000 + part;
    return Quantity(match.captured(QStringLiteral("sign")).isEmpty() ? thousandths : -thousandths);
}

QString Quantity::toPlainString() const
{
    const qint64 magnitude = m_thousandths < 0 ? -m_thousandths : m_thousandths;
    QString text = QString::number(magnitude / 1000);
    if (const qint64 part = magnitude % 1000; part != 0) {
        QString decimals = QStringLiteral("%1").arg(part, 3, 10, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += QLatin1Char('.') + decimals;
    }
    return m_thousandths < 0 ? QLatin1Char('-') + text : text;
}

QString Quantity::toString() const { return typednumber::grouped(toPlainString()); }

Result<int> parseWholeNumber(const QString& text, int minimum, int maximum)
{
    const auto quantity = Quantity::parse(text);
    if (!quantity)
        return quantity.error();
    if (quantity->thousandths() % 1000 != 0)
        return Error{ErrorCode::InvalidInput, Text::tr("“%1” must be a whole number.").arg(text.trimmed()), {}};
    const qint64 whole = quantity->thousandths() / 1000;
    if (whole < minimum || whole > maximum)
        return Error{ErrorCode::InvalidInput,
            Text::tr("“%1” must lie between %2 and %3.")
                .arg(text.trimmed(), QString::number(minimum), QString::number(maximum)),
            {}};
    return static_cast<int>(whole);
}

} // namespace wuxing
