// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/cellvalue.h"

#include "exchange/reading/rowreader.h"

#include <QCoreApplication>

namespace wuxing::cellvalue {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CellValue)
};
} // namespace

Result<std::optional<bool>> yesNo(const QString& text)
{
    static const QStringList yes{QStringLiteral("是"), QStringLiteral("√"), QStringLiteral("1"), QStringLiteral("达标"),
        QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("有"), QStringLiteral("发生")};
    static const QStringList no{QStringLiteral("否"), QStringLiteral("×"), QStringLiteral("0"),
        QStringLiteral("未达标"), QStringLiteral("不达标"), QStringLiteral("no"), QStringLiteral("false"),
        QStringLiteral("无"), QStringLiteral("未发生"), QStringLiteral("x")};
    const QString word = text.trimmed().toLower();
    if (word.isEmpty() || word == QStringLiteral("—"))
        return std::optional<bool>();
    if (yes.contains(word))
        return std::optional<bool>(true);
    if (no.contains(word))
        return std::optional<bool>(false);
    return Error{ErrorCode::InvalidInput, Text::tr("“%1” is neither yes nor no. Write 是 or 否, 1 or 0").arg(text), {}};
}

Result<Assessment> assessment(const QString& text, const RuleClause& clause)
{
    Assessment result;
    result.clause = clause.id;
    const QString word = text.trimmed();
    if (word.isEmpty() || word == QStringLiteral("—"))
        return result;
    const auto met = yesNo(word);
    if (clause.kind == ClauseKind::YesNo) {
        if (!met)
            return met.error();
        result.met = *met;
        return result;
    }
    QString digits = word;
    const bool isPercent = clause.unit == QStringLiteral("%") || clause.unit == QChar(0xff05);
    if (!isPercent && !clause.unit.isEmpty() && digits.endsWith(clause.unit))
        digits.chop(clause.unit.size());
    const auto value = isPercent ? RowReader::parsePercent(digits) : Quantity::parse(digits);
    if (isPercent && !value && Quantity::parse(digits))
        return value.error(); // a share or a percentage: asked, and not read as yes or no
    if (value) {
        if (clause.kind == ClauseKind::Score && (*value < Quantity() || *value > clause.fullMark))
            return Error{ErrorCode::InvalidInput,
                Text::tr("“%1” must lie between 0 and %2").arg(word, clause.fullMark.toString()), {}};
        result.value = *value;
        return result;
    }
    if (!met)
        return value.error();
    result.met = *met;
    return result;
}

Result<int> year(const QString& text, int fallback)
{
    QString digits = text.trimmed();
    if (digits.isEmpty() && fallback > 0)
        return fallback;
    if (digits.isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("the year is not given; write it in the column 年度"), {}};
    if (digits.endsWith(QStringLiteral("年")))
        digits.chop(1);
    return parseWholeNumber(digits, 2000, 2100);
}

Status unit(const QString& text, const QString& expected)
{
    const QString word = text.trimmed();
    const bool isScaled = word.contains(QStringLiteral("万")) || word.contains(QStringLiteral("亿"))
        || word.contains(QStringLiteral("千")) || word.contains(QStringLiteral("百"));
    if (word.isEmpty() || word == QStringLiteral("—") || word == expected || (expected.isEmpty() && !isScaled))
        return {};
    return Error{ErrorCode::InvalidInput,
        expected.isEmpty() ? Text::tr("figures are read as they stand, not in %1; write the figure out").arg(word)
                           : Text::tr("the figure is read in %1, not in %2; write it in %1").arg(expected, word),
        {}};
}

} // namespace wuxing::cellvalue
