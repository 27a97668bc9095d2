// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/enumwords.h"

namespace wuxing::enumwords {

QString onPaper(const char16_t* word) { return word ? QString::fromUtf16(word) : QString(); }

bool isHabit(const char16_t* habits, const QString& text)
{
    return habits && QString::fromUtf16(habits).split(QLatin1Char(' ')).contains(text);
}

} // namespace wuxing::enumwords
