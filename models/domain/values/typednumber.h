// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing::typednumber {

// Full-width digits and punctuation, as Chinese input methods produce them, to ASCII; without spaces around.
QString halfWidth(const QString& text);
// Commas between thousands of the digits before the decimal point: "-1234567.5" is "-1,234,567.5".
QString grouped(QString number);

} // namespace wuxing::typednumber
