// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/clock.h"

namespace wuxing {

QDateTime SystemClock::now() const { return QDateTime::currentDateTime(); }

} // namespace wuxing
