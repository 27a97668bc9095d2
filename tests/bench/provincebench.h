// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing::bench {
// Import, opening with expanding, and one keystroke of the filter, at 98, 1,000, 10,000 and all rows of a large list.
void province(const QString& unitList, const QString& townshipList);
// Opens a file and expands its tree, then prints the peak memory: in a process of its own.
void provinceMemory(const QString& file);
} // namespace wuxing::bench
