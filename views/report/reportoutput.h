// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/report.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace wuxing {

class Office;
class Preferences;

// What every page does with a report. All of it is done by jobs the person waits for, and can be cancelled.
namespace reportoutput {

using Finished = std::shared_ptr<const Report>; //< read by the window and by jobs

// The pages as they are printed; printer and range are chosen there. Of a long report the first ones are shown.
void preview(QWidget* parent, const Finished& report);
// The same of a report that is made first, by an office of its own.
void preview(QWidget* parent, Office& office, std::function<Result<Report>(Office&)> make);
// Asks where and in which format, and writes. The path, empty when cancelled or failed.
QString write(QWidget* parent, Preferences& preferences, const Finished& report);
// One PDF per section into a folder; the number of files written, -1 when cancelled or failed.
int writeEach(QWidget* parent, Preferences& preferences, const Finished& report);

} // namespace reportoutput

} // namespace wuxing
