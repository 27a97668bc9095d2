// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/recordfield.h"
#include "domain/units/department.h"

namespace wuxing {

// The tables of the office and the task forces: who is in them, and what part they have in which star.
template <> const RecordTable<Department>& recordTable<Department>();
template <> const RecordTable<Department::Member>& recordTable<Department::Member>();
template <> const RecordTable<Department::Charge>& recordTable<Department::Charge>();

} // namespace wuxing
