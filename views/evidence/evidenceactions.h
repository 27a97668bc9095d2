// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/work/evidenceservice.h"

class QWidget;

namespace wuxing {

class Office;

// What pages do with evidence: attach files with progress, write the folder of a branch.
namespace evidenceactions {

// Asks for files, stage and label, and attaches them; files that cannot be kept are named. What to say in the status
// bar; empty when nothing was attached.
QString attach(Office& office, EvidenceService::Target target, QWidget* parent);
// Asks for a place and writes the folder; its path, empty when cancelled or failed.
QString writeFolder(Office& office, RowId unit, QWidget* parent);

} // namespace evidenceactions

} // namespace wuxing
