// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/fieldcodec.h"

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::FieldCodec)
};

// Columns that may not be NULL hold a number; a text in one is nobody's.
bool number(const QVariant& cell, qint64& value)
{
    bool isNumber = false;
    value = cell.toLongLong(&isNumber);
    return isNumber;
}

} // namespace

QVariant FieldCodec<QString>::stored(const QString& value) { return value.isNull() ? QStringLiteral("") : value; }

bool FieldCodec<QString>::load(const QVariant& cell, QString& value)
{
    value = cell.toString();
    return true;
}

QVariant FieldCodec<QStringList>::stored(const QStringList& value)
{
    return FieldCodec<QString>::stored(value.join(QLatin1Char(' ')));
}

bool FieldCodec<QStringList>::load(const QVariant& cell, QStringList& value)
{
    value = cell.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return true;
}

QVariant FieldCodec<QDate>::stored(const QDate& value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

bool FieldCodec<QDate>::load(const QVariant& cell, QDate& value)
{
    const QString text = cell.toString();
    value = text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || value.isValid();
}

QString FieldCodec<QDate>::written(const QDate& value) { return value.toString(Qt::ISODate); }

QVariant FieldCodec<QDateTime>::stored(const QDateTime& value)
{
    return value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral("");
}

bool FieldCodec<QDateTime>::load(const QVariant& cell, QDateTime& value)
{
    const QString text = cell.toString();
    value = text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
    return text.isEmpty() || value.isValid();
}

QString FieldCodec<QDateTime>::written(const QDateTime& value) { return value.toUTC().toString(Qt::ISODateWithMs); }

QString FieldCodec<QDateTime>::shown(const QDateTime& value)
{
    return value.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

bool FieldCodec<int>::load(const QVariant& cell, int& value)
{
    qint64 whole = 0;
    const bool isNumber = number(cell, whole);
    value = static_cast<int>(whole);
    return isNumber && value == whole;
}

QString PercentCodec::written(int value) { return QStringLiteral("%1%").arg(value); }

QString PercentCodec::shown(int value) { return Text::tr("%1 %", "percent").arg(value); }

bool FieldCodec<bool>::load(const QVariant& cell, bool& value)
{
    qint64 whole = 0;
    const bool isNumber = number(cell, whole);
    value = whole != 0;
    return isNumber;
}

QString FieldCodec<bool>::written(bool value) { return value ? QStringLiteral("是") : QStringLiteral("否"); }

QString FieldCodec<bool>::shown(bool value) { return value ? Text::tr("yes") : Text::tr("no"); }

QVariant FieldCodec<RowId>::stored(RowId value) { return value == 0 ? QVariant() : QVariant(value); }

bool FieldCodec<RowId>::load(const QVariant& cell, RowId& value)
{
    value = 0;
    return cell.isNull() || number(cell, value);
}

bool FieldCodec<Quantity>::load(const QVariant& cell, Quantity& value)
{
    qint64 thousandths = 0;
    const bool isNumber = number(cell, thousandths);
    value = Quantity::fromThousandths(thousandths);
    return isNumber;
}

bool FieldCodec<Money>::load(const QVariant& cell, Money& value)
{
    qint64 fen = 0;
    const bool isNumber = number(cell, fen);
    value = Money::fromFen(fen);
    return isNumber;
}

QString FieldCodec<Money>::written(Money value) { return value.toPlainString(); }

} // namespace wuxing
