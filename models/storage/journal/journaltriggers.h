// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <vector>

namespace wuxing {

class Connection;

// A column of a journaled table.
struct JournaledColumn {
    QString name;
    QString defaultValue; //< as written in the schema, empty when none
};

struct JournaledTable {
    QString name;
    std::vector<JournaledColumn> columns; //< without id
    QString unitExpression; //< SQL that names the unit of a row, with %1 for OLD or NEW
};

// Generates, from the schema itself, the triggers that record every row change. A table added by an upgrade is
// journaled without further work; nobody can forget it.
class JournalTriggers {
public:
    explicit JournalTriggers(const Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<JournaledTable>> tables() const;
    Status rebuild() const;

private:
    struct Trigger {
        QString name;
        QString sql;
    };
    Result<std::vector<Trigger>> expected() const;

    const Connection& m_connection;
};

} // namespace wuxing
