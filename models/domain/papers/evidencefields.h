// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/evidence.h"
#include "domain/records/recordfield.h"

namespace wuxing {

// What is kept of a piece of evidence; its content lies beside the file.
template <> const RecordTable<Evidence>& recordTable<Evidence>();

} // namespace wuxing
