// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <vector>

namespace wuxing {

class Connection;

// A trigger, view, table or index that does not stand in the file as this program makes it.
struct SchemaDifference {
    enum class Kind { Added, Missing, Changed };
    Kind kind = Kind::Added;
    QString type; //< as SQLite says: table, index, view, trigger
    QString name;

    QString where() const; //< "trigger spy", in words
    QString what() const; //< what is wrong with it
};

// The structure of a file, compared with that of a new file of the same version. What another program put there runs
// with the next statement that touches its table, so this is asked before anything else.
namespace schema {

Result<std::vector<SchemaDifference>> differences(const Connection& connection, int version);

// Whether the rows can be read rightly all the same. Then the views of this program are set before those of the file,
// for this connection alone. The error names the tables that stand in the way.
Status prepareReading(const Connection& connection, int version, const std::vector<SchemaDifference>& differences);

// "trigger spy, view ledger_past_red", for messages; the first few.
QString inWords(const std::vector<SchemaDifference>& differences);

// Names of the tables of that version, without those of SQLite.
Result<QStringList> tables(int version);

} // namespace schema

} // namespace wuxing
