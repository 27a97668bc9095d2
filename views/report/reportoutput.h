// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

class QWidget;

namespace wuxing {

class Preferences;

// What every page does with a finished report.
namespace reportoutput {

// The pages as they are printed; printer and range are chosen there.
void preview(QWidget* parent, const Report& report);
// Asks where and in which format, and writes. The path, empty when cancelled or failed.
QString write(QWidget* parent, Preferences& preferences, const Report& report);
// One PDF per section into a folder; the number of files written, -1 when cancelled or failed.
int writeEach(QWidget* parent, Preferences& preferences, const Report& report);

} // namespace reportoutput

} // namespace wuxing
