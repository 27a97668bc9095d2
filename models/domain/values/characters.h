// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing {

// Cutting and cleaning text by characters. A QString counts units of UTF-16: rare surnames take two of them, and half
// of such a character is no text any more; XML with it is not even read.
namespace characters {

// As people count them: a surname of two units is one character, with a variation selector behind it too.
qsizetype count(const QString& text);
QString first(const QString& text, qsizetype count);
QString last(const QString& text, qsizetype count);
// The longest beginning that fits into so many units (what Windows and spreadsheets count) and tears no character.
QString within(const QString& text, qsizetype units);

// Where text ends to be text: a lone half of a character, U+FFFE or U+FFFF, a control character other than tab and
// line ends (www.w3.org/TR/xml/#charsets). -1 when all is sound.
qsizetype firstUnsound(QStringView text);
// The text with a blank in place of each control character and U+FFFD in place of what is no character.
QString sound(const QString& text);

} // namespace characters

} // namespace wuxing
