// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/moneyunit.h"

#include <QRegularExpression>

namespace wuxing::moneyunit {

namespace {

const QRegularExpression& headingPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\s*[(（/,，、]?\\s*(?:单位\\s*[:：]?)?\\s*(?:人民币)?(亿元|万元|千元|百元|元)\\s*[)）]?\\s*$"));
    return pattern;
}

} // namespace

QString ofHeading(const QString& heading) { return headingPattern().match(heading).captured(1); }

QString headingWithout(const QString& heading)
{
    QString bare = heading;
    return bare.remove(headingPattern());
}

QString ofNote(const QString& line)
{
    // The unit ends where the word ends: “填报单位：元庄镇” speaks of no money.
    static const QRegularExpression said(
        QStringLiteral("单位[^，,。；;]*?(亿元|万元|千元|百元|元)(?=$|[\\s)）\\]】,，、;；/])"));
    static const QRegularExpression bracketed(
        QStringLiteral("[(（\\[【]\\s*(?:人民币)?(亿元|万元|千元|百元|元)\\s*[)）\\]】]"));
    const auto match = said.match(line);
    return match.hasMatch() ? match.captured(1) : bracketed.match(line).captured(1);
}

QString ofCell(const QString& cell)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[(（]?(?:人民币)?\\s*(亿元|亿|万元|万|千元|百元|元)[)）]?$"));
    const QString unit = pattern.match(cell.trimmed()).captured(1);
    return unit == QStringLiteral("万") || unit == QStringLiteral("亿") ? unit + QStringLiteral("元") : unit;
}

} // namespace wuxing::moneyunit
