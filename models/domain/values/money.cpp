// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/money.h"

#include "domain/values/typednumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Money)
};

Error refused(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

QString withSign(qint64 value, const QString& magnitude)
{
    return value < 0 ? QLatin1Char('-') + magnitude : magnitude;
}

} // namespace

Result<Money> Money::parse(const QString& text)
{
    static const QRegularExpression vague(QStringLiteral("[约近余多左右上下几]"));
    static const QRegularExpression pattern(
        QStringLiteral("^[¥￥]?(?<sign>-?)(?<whole>\\d{1,13}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.(?<part>\\d{1,10}))?"
                       "(?<unit>万元|亿元|元|万|亿|)(?:整)?$"));
    const QString typed = typednumber::halfWidth(text).remove(QLatin1Char(' '));
    if (typed.contains(vague))
        return refused(Text::tr("“%1” is not exact. Write the amount alone and put the word into the remark.")
                           .arg(text.trimmed()));
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return refused(
            Text::tr("“%1” is not an amount of money. Write it like 1,234.50 or 2000万.").arg(text.trimmed()));
    const QString unit = match.captured(QStringLiteral("unit"));
    const int decimals = unit.startsWith(QStringLiteral("万")) ? 6 : unit.startsWith(QStringLiteral("亿")) ? 10 : 2;
    QString part = match.captured(QStringLiteral("part"));
    while (part.size() > decimals && part.endsWith(QLatin1Char('0')))
        part.chop(1);
    if (part.size() > decimals)
        return refused(Text::tr("“%1” is finer than a fen. Round it as your accounts do.").arg(text.trimmed()));
    const QString whole = match.captured(QStringLiteral("whole")).remove(QLatin1Char(','));
    const QString digits = whole + part.leftJustified(decimals, QLatin1Char('0'));
    bool ok = false;
    const qint64 fen = digits.toLongLong(&ok);
    if (!ok || fen > 100'000'000'000'000'000)
        return refused(Text::tr("“%1” is too large.").arg(text.trimmed()));
    return Money(match.captured(QStringLiteral("sign")).isEmpty() ? fen : -fen);
}

QString Money::toPlainString() const
{
    const qint64 magnitude = m_fen < 0 ? -m_fen : m_fen;
    return withSign(m_fen, QStringLiteral("%1.%2").arg(magnitude / 100).arg(magnitude % 100, 2, 10, QLatin1Char('0')));
}

QString Money::toString() const { return typednumber::grouped(toPlainString()); }

QString Money::inTenThousand() const
{
    const qint64 magnitude = m_fen < 0 ? -m_fen : m_fen;
    QString text = QString::number(magnitude / 1'000'000);
    if (const qint64 part = magnitude % 1'000'000; part != 0) {
        QString decimals = QStringLiteral("%1").arg(part, 6, 10, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += QLatin1Char('.') + decimals;
    }
    return typednumber::grouped(withSign(m_fen, text));
}

} // namespace wuxing
