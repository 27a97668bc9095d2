// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace wuxing {

class Connection;

// What upgrades do with the rows of a file that SQL alone cannot: run inside the operation of the upgrade, after the
// statements of its section "data", so the journal knows every row that changed.
namespace upgradesteps {

Status run(const Connection& connection, int version);

} // namespace upgradesteps

} // namespace wuxing
