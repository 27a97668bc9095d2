// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/numberedproxy.h"

#include <QDateTime>

#include <optional>

namespace wuxing {

namespace {

// Values of one column are of several kinds (a number and "no plan"); the kind goes first, so that the order is one.
struct SortKey {
    enum class Kind { Empty, Number, Date, Text };
    Kind kind = Kind::Empty;
    double number = 0;
    QDateTime date;
    QString text;
};

std::optional<double> numberIn(const QString& text)
{
    QString digits = text.trimmed();
    if (digits.endsWith(QLatin1Char('%')))
        digits = digits.chopped(1).trimmed();
    digits.remove(QLatin1Char(','));
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

SortKey keyOf(const QVariant& value)
{
    SortKey key;
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Bool:
        key.kind = SortKey::Kind::Number;
        key.number = value.toDouble();
        return key;
    case QMetaType::QDate:
    case QMetaType::QDateTime:
        key.date = value.toDateTime();
        key.kind = key.date.isValid() ? SortKey::Kind::Date : SortKey::Kind::Empty;
        return key;
    default:
        break;
    }
    key.text = value.toString();
    if (const auto number = numberIn(key.text)) {
        key.kind = SortKey::Kind::Number;
        key.number = *number;
    } else if (!key.text.isEmpty()) {
        key.kind = SortKey::Kind::Text;
    }
    return key;
}

qsizetype digitsAt(const QString& text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text.at(end) >= QLatin1Char('0') && text.at(end) <= QLatin1Char('9'))
        ++end;
    return end - from;
}

// 2组 before 10组.
bool textLess(const QString& left, const QString& right)
{
    qsizetype l = 0;
    qsizetype r = 0;
    while (l < left.size() && r < right.size()) {
        const qsizetype leftDigits = digitsAt(left, l);
        const qsizetype rightDigits = digitsAt(right, r);
        if (leftDigits > 0 && rightDigits > 0) {
            const double a = QStringView(left).mid(l, leftDigits).toDouble();
            const double b = QStringView(right).mid(r, rightDigits).toDouble();
            if (a != b)
                return a < b;
            l += leftDigits;
            r += rightDigits;
            continue;
        }
        if (left.at(l) != right.at(r))
            return left.at(l) < right.at(r);
        ++l;
        ++r;
    }
    return left.size() - l < right.size() - r;
}

} // namespace

bool NumberedProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const SortKey a = keyOf(left.data(sortRole()));
    const SortKey b = keyOf(right.data(sortRole()));
    if (a.kind != b.kind)
        return a.kind < b.kind;
    switch (a.kind) {
    case SortKey::Kind::Empty:
        return false;
    case SortKey::Kind::Number:
        return a.number < b.number;
    case SortKey::Kind::Date:
        return a.date < b.date;
    case SortKey::Kind::Text:
        break;
    }
    return textLess(a.text, b.text);
}

QVariant NumberedProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return section + 1;
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

} // namespace wuxing
