// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing {

// Tables and fields of the journal in the words of the user; a name without a word is shown as it is.
QString tableLabel(const QString& table);
QString fieldLabel(const QString& table, const QString& field);
// A stored value in words: keys of states and kinds, 0 and 1 of stars.
QString valueLabel(const QString& table, const QString& field, const QString& value);

} // namespace wuxing
