// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/rowreader.h"

#include "exchange/reading/cellvalue.h"
#include "exchange/reading/moneyunit.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::RowReader)
};
constexpr auto moneyUnitKey = "money_unit";
constexpr auto twinKey = "twin";
} // namespace

bool RowReader::isEmptyWord(const QString& cell)
{
    return cell.isEmpty() || cell == QStringLiteral("—") || cell == QStringLiteral("-");
}

bool RowReader::isClearWord(const QString& cell)
{
    return cell == QStringLiteral("清空") || cell == QStringLiteral("（清空）") || cell == QStringLiteral("(清空)")
        || cell.compare(QLatin1String("(clear)"), Qt::CaseInsensitive) == 0;
}

bool RowReader::isNoneWord(const QString& cell)
{
    static const QRegularExpression none(QStringLiteral(
        "^(?:暂时|暂|目前|均|都)?(?:无|没有|没)(?:任何|其他|其它)?(?:意见建议|意见和建议|意见或建议|意见|"
        "建议|问题|诉求|反映|困难|需求|要求|情况)?$"));
    static const QRegularExpression marks(QStringLiteral("[\\s。.,，、!！;；/\\\\]"));
    QString word = cell;
    word.remove(marks);
    // A stroke through the cell says the same.
    return (word.isEmpty() && !cell.trimmed().isEmpty()) || none.match(word).hasMatch();
}

bool RowReader::isFilled(const char* key) const { return !isEmptyWord(text(key)); }

void RowReader::fail(const char* key, const QString& reason)
{
    if (!isOk())
        return;
    m_column = heading(key);
    m_reason = reason;
}

void RowReader::failWord(const char* key, QStringList known)
{
    known.removeAll(QString()); // written by nothing at all
    fail(key,
        Text::tr("“%1” is none of the words known here; write %2").arg(text(key), known.join(QStringLiteral("、"))));
}

QString RowReader::needed(const char* key)
{
    if (text(key).isEmpty())
        fail(key, Text::tr("the cell is empty"));
    return text(key);
}

QDate RowReader::date(const char* key, DateUse use)
{
    if (!isFilled(key))
        return {};
    const auto day = parseDate(text(key), use);
    if (day)
        return *day;
    fail(key, day.error().message);
    return {};
}

QDate RowReader::neededDate(const char* key, DateUse use)
{
    if (!isFilled(key))
        fail(key, Text::tr("a date is needed"));
    return date(key, use);
}

std::optional<int> RowReader::whole(const char* key, int minimum, int maximum)
{
    if (!isFilled(key))
        return std::nullopt;
    const auto value = parseWholeNumber(text(key), minimum, maximum);
    if (value)
        return *value;
    fail(key, value.error().message);
    return std::nullopt;
}

Result<Quantity> RowReader::parsePercent(const QString& text)
{
    QString digits = text.trimmed();
    const bool isMarked = digits.endsWith(QLatin1Char('%')) || digits.endsWith(QChar(0xff05));
    if (isMarked)
        digits.chop(1);
    auto value = Quantity::parse(digits);
    if (!value)
        return value;
    const bool isShare = *value > Quantity() && *value <= Quantity::fromWhole(1);
    if (!isMarked && (isShare || (digits.contains(QLatin1Char('.')) && *value == Quantity())))
        return Error{ErrorCode::InvalidInput,
            Text::tr("“%1” may be %1 % or %2 %. Write it with the sign: %2%.")
                .arg(digits, Quantity::fromThousandths(value->thousandths() * 100).toPlainString()),
            {}};
    return value;
}

std::optional<int> RowReader::percent(const char* key)
{
    if (!isFilled(key))
        return std::nullopt;
    const auto value = parsePercent(text(key));
    if (!value)
        fail(key, value.error().message);
    else if (*value < Quantity() || *value > Quantity::fromWhole(100))
        fail(key, Text::tr("“%1” must lie between 0 and 100 percent.").arg(text(key)));
    else if (value->thousandths() % 1000 != 0)
        fail(key, Text::tr("“%1” must be a whole number of percent.").arg(text(key)));
    else
        return static_cast<int>(value->thousandths() / 1000);
    return std::nullopt;
}

QString RowReader::withUnit(const char* key, const QString& amount)
{
    if (amount.contains(QStringLiteral("万")) || amount.contains(QStringLiteral("元"))
        || amount.contains(QStringLiteral("亿")))
        return amount;
    const QString ofColumn = moneyunit::ofHeading(heading(key));
    QString unit = ofColumn;
    // The row and the table say it, too; who contradicts is asked, for a factor of 10,000 hangs on it.
    if (isFilled(moneyUnitKey)) {
        const QString ofRow = moneyunit::ofCell(text(moneyUnitKey));
        if (ofRow.isEmpty())
            fail(moneyUnitKey, Text::tr("“%1” is no unit of money; write 元 or 万元").arg(text(moneyUnitKey)));
        else if (!unit.isEmpty() && unit != ofRow)
            fail(moneyUnitKey,
                Text::tr("the heading says %1 and the row says %2; keep the one that is right").arg(unit, ofRow));
        unit = ofRow;
    }
    const QString& above = m_map.moneyUnit();
    if (!above.isEmpty() && !unit.isEmpty() && unit != above)
        fail(key,
            Text::tr("above the table stands “%1”, here %2; keep the one that is right")
                .arg(QStringLiteral("单位：") + above, unit));
    if (unit.isEmpty())
        unit = above;
    if (unit == QStringLiteral("千元") || unit == QStringLiteral("百元"))
        fail(key, Text::tr("amounts in %1 are not read; write them in 元 or 万元").arg(unit));
    return unit == QStringLiteral("万元") || unit == QStringLiteral("亿元") ? amount + unit : amount;
}

std::optional<Money> RowReader::money(const char* key)
{
    if (!isFilled(key))
        return std::nullopt;
    const auto value = Money::parse(withUnit(key, text(key)));
    if (value)
        return *value;
    fail(key, value.error().message);
    return std::nullopt;
}

std::optional<Quantity> RowReader::quantity(const char* key)
{
    if (!isFilled(key))
        return std::nullopt;
    const auto value = Quantity::parse(text(key));
    if (value)
        return *value;
    fail(key, value.error().message);
    return std::nullopt;
}

std::optional<bool> RowReader::yesNo(const char* key)
{
    const auto value = cellvalue::yesNo(text(key));
    if (value)
        return *value;
    fail(key, value.error().message);
    return std::nullopt;
}

int RowReader::twin() { return whole(twinKey, 1, 9999).value_or(1); }

void RowReader::take(const char* key, QString& field)
{
    if (takeClear(key, !field.isEmpty()))
        field.clear();
    else if (isFilled(key) && !clears(key) && text(key) != field.trimmed())
        field = text(key);
}

void RowReader::take(const char* key, QDate& field, DateUse use)
{
    if (takeClear(key, field.isValid()))
        field = {};
    else if (isFilled(key) && !clears(key))
        field = date(key, use);
}

void RowReader::take(const FieldWords& field, void* value)
{
    using Shape = ValueKind::Shape;
    const char* key = field.column;
    const Shape shape = field.kind->shape;
    const bool isText = shape == Shape::Text && !field.kind->isOptional;
    const bool isDay = shape == Shape::Day || shape == Shape::FirstDay || shape == Shape::LastDay;
    if (field.isRequired && has(key) && !isFilled(key))
        return fail(key, isDay ? Text::tr("a date is needed") : Text::tr("the cell is empty"));
    if (isText)
        return take(key, *static_cast<QString*>(value));
    const QVariant before = field.kind->stored(value);
    const bool canBeEmpty = isDay || field.kind->isOptional;
    if (canBeEmpty && takeClear(key, !before.isNull())) {
        (void)field.kind->load({}, value);
    } else if (isFilled(key) && !(canBeEmpty && clears(key))) {
        if (const QVariant cell = storedCell(field); isOk())
            (void)field.kind->load(cell, value);
    }
}

// The cell as the file would keep it, read by the kind of its values.
QVariant RowReader::storedCell(const FieldWords& field)
{
    const auto kept = [](const auto& value, const auto& plain) { return value ? QVariant(plain(*value)) : QVariant(); };
    const auto itself = [](auto value) { return value; };
    const char* key = field.column;
    constexpr int many = 1'000'000'000;
    switch (field.kind->shape) {
    case ValueKind::Shape::Day:
        return date(key).toString(Qt::ISODate);
    case ValueKind::Shape::FirstDay:
        return date(key, DateUse::Start).toString(Qt::ISODate);
    case ValueKind::Shape::LastDay:
        return date(key, DateUse::Limit).toString(Qt::ISODate);
    case ValueKind::Shape::Whole:
        return kept(whole(key, 0, many), itself);
    case ValueKind::Shape::Percent:
        return kept(percent(key), itself);
    case ValueKind::Shape::YesNo:
        return kept(yesNo(key), [](bool yes) { return yes ? 1 : 0; });
    case ValueKind::Shape::Quantity:
        return kept(quantity(key), [](Quantity amount) { return amount.thousandths(); });
    case ValueKind::Shape::Money:
        return kept(money(key), [](Money amount) { return amount.fen(); });
    case ValueKind::Shape::Word: {
        const QString known = field.kind->keyOf(text(key));
        if (known.isEmpty())
            failWord(key, field.kind->choices());
        return known;
    }
    case ValueKind::Shape::Text:
    case ValueKind::Shape::Words:
    case ValueKind::Shape::Moment:
    case ValueKind::Shape::Reference:
        break;
    }
    return text(key);
}

bool RowReader::takeClear(const char* key, bool isThere)
{
    if (!clears(key) || !isThere)
        return false;
    remark(key, Text::tr("empties %1").arg(heading(key).simplified()));
    return true;
}

void RowReader::remark(const char* key, const QString& reason)
{
    m_remarks.push_back({heading(key).simplified(), reason});
}

void RowReader::refuse(ImportPlan& plan, const QString& subject) const
{
    plan.refuse(m_row.number, m_column, subject, m_reason);
}

void RowReader::refuse(ImportPlan& plan, const QString& subject, const char* key, const QString& reason)
{
    fail(key, reason);
    refuse(plan, subject);
}

void RowReader::add(ImportPlan& plan, ImportState state, const QString& subject, const QString& text) const
{
    QStringList parts;
    if (!text.isEmpty())
        parts << text;
    for (const Remark& remark : m_remarks) {
        parts << remark.reason;
        plan.warn(m_row.number, remark.column, remark.reason);
    }
    plan.add(m_row.number, state, subject, parts.join(Text::tr("; ", "between details")));
}

} // namespace wuxing
