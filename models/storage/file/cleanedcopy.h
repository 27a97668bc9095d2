// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <functional>

namespace wuxing {

// A copy of a file whose structure another program changed: a new file of the same version, with the rows of the tables
// of this program and nothing else. Triggers, views and tables of others stay behind.
namespace cleanedcopy {

// What could not be taken along, in words; empty when every row of every table of ours came. `dest` must not exist.
// `beside` lays what belongs beside the copy and adds what it could not take along, too: it is called when the copy is
// whole and has no name yet.
Result<QStringList> write(
    const QString& source, const QString& dest, const std::function<void(QStringList& left)>& beside = {});

} // namespace cleanedcopy

} // namespace wuxing
