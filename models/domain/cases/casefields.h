// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/casereport.h"
#include "domain/cases/rectcase.h"
#include "domain/records/recordfield.h"

namespace wuxing {

// Weak branches under rectification: their causes, the case and its stages, acceptance by ballot, monthly reports.
template <> const RecordTable<CaseCause>& recordTable<CaseCause>();
template <> const RecordTable<RectCase>& recordTable<RectCase>();
template <> const RecordTable<CaseStep>& recordTable<CaseStep>();
template <> const RecordTable<Acceptance>& recordTable<Acceptance>();
template <> const RecordTable<Ballot>& recordTable<Ballot>();
template <> const RecordTable<CaseReport>& recordTable<CaseReport>();
template <> const RecordTable<CaseReportItem>& recordTable<CaseReportItem>();

} // namespace wuxing
