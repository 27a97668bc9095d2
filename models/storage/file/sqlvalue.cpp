// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file/sqlvalue.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wuxing {

QVariant sqlText(const QString& text) { return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text); }

QVariant sqlDate(const QDate& date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(); }

QVariant sqlId(RowId id) { return id == 0 ? QVariant() : QVariant(id); }

QString sqlList(const QStringList& words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QVariant sqlQuantity(const std::optional<Quantity>& quantity)
{
    return quantity ? QVariant(quantity->thousandths()) : QVariant();
}

} // namespace wuxing
