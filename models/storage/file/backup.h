// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace wuxing {

class Connection;

// Verified copies of a file. A copy is written under a temporary name, opened, checked (pages, rows that point nowhere,
// head of the journal) and only then given its name: what bears the name of a backup can be restored.
namespace backup {

// Fails when dest exists. The connection may be in use.
Status writeVerified(const Connection& source, const QString& dest);
// A copy that is gone on with never hands out the numbers of what it was copied from. For files nobody else knows yet.
Status makeAnother(const QString& path);
// Opens a file of ours read-only and checks its pages.
Status verify(const QString& path);
// Head of the journal, empty for a file without operations.
Result<QString> headOf(const QString& path);

} // namespace backup

} // namespace wuxing
