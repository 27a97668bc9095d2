// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/paper.h"
#include "domain/records/recordfield.h"

namespace wuxing {

// Papers as they were printed, and what papers and tables are made from.
template <> const RecordTable<FrozenPaper>& recordTable<FrozenPaper>();
template <> const RecordTable<PaperTemplate>& recordTable<PaperTemplate>();
template <> const RecordTable<ReportAddition>& recordTable<ReportAddition>();
template <> const RecordTable<SheetMapping>& recordTable<SheetMapping>();

} // namespace wuxing
