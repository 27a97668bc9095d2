// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing {

// Runs statements on a file as another program would: without the settings and promises of this one.
void tamper(const QString& path, const QStringList& statements);

} // namespace wuxing
