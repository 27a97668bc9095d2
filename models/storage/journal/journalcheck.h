// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/result.h"

namespace wuxing {

class Connection;
class JournalSeal;

// Looks for everything that can be wrong with a file: pages, foreign keys, the structure, the chain of the journal
// (edited, removed and swapped rows), rows that do not stand as the journal says (changed behind the program's back),
// words nobody knows, and what was frozen. Findings name table, row and field but no values, so that they can be passed
// on.
class JournalCheck {
public:
    explicit JournalCheck(const Connection& connection)
        : m_connection(connection)
    {
    }
    Result<std::vector<CheckFinding>> run() const;

private:
    Status checkDatabase(std::vector<CheckFinding>& findings) const;
    Status checkSchema(std::vector<CheckFinding>& findings) const;
    Status checkChain(std::vector<CheckFinding>& findings) const;
    Status checkSeal(const JournalSeal& seals, const QString& hashBefore, const Operation& operation,
        std::vector<CheckFinding>& findings) const;
    Status checkRows(std::vector<CheckFinding>& findings) const;
    Status checkWords(std::vector<CheckFinding>& findings) const; //< of coded columns: no table lists them any more
    Status checkParents(std::vector<CheckFinding>& findings) const;
    Status checkContents(std::vector<CheckFinding>& findings) const; //< what rows name by its hash

    const Connection& m_connection;
};

} // namespace wuxing
