// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"
#include "domain/values/quantity.h"

#include <QDate>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace wuxing {

// Values as the tables want them: an empty text is '' and not NULL, a missing date or id is NULL.
QVariant sqlText(const QString& text);
QVariant sqlDate(const QDate& date);
QVariant sqlId(RowId id);
QString sqlList(const QStringList& words); //< as a JSON array, for json_each(?)
QVariant sqlQuantity(const std::optional<Quantity>& quantity);

} // namespace wuxing
