// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing {

// Pinyin initials of a name: 宋庄村 → "szc". Letters and digits stay, other characters are left out.
// The table is made by scripts/make-pinyin-table.py and covers U+4E00 to U+9FFF, one reading each;
// a unit may carry its own spelling where a character has two.
QString pinyinInitials(const QString& name);

} // namespace wuxing
