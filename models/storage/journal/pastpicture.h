// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/time/latefact.h"

#include <vector>

namespace wuxing {

class Connection;

// The file as it stood at the end of a day. Facts with a date stand by that date, whenever they were typed in; fields
// without one stand as the journal says. Rows of a day before the first entry stand as they were first entered.
//
// It is laid over a connection of its own as temporary views that bear the names of the tables, so that whoever reads
// there, with whatever statement, reads the past. What was printed stays printed: frozen papers are as they are.
class PastPicture {
public:
    static Status lay(const Connection& connection, const QDate& day);

    // What was entered after a change of the journal though it happened up to the day, oldest first.
    static Result<std::vector<LateFact>> lateFacts(const Connection& connection, const QDate& day, qint64 afterChange);
};

} // namespace wuxing
