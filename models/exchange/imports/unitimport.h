// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units/unittree.h"
#include "exchange/imports/tableimport.h"

#include <QSet>

#include <optional>

namespace wuxing {

// Units from a list with the columns code, name, township_code, township, or from the national list (code, name,
// streetCode) with the township names in a second list. Villages get the rural star set, communities the urban one;
// the star set of a known branch stays as it is unless the list has a column for it.
class UnitImport final : public TableImport {
public:
    using TableImport::TableImport;

    // The codes of all rows begin with this: where the district's own code is made from. Empty when none is readable.
    static QString commonPrefix(const TextTable& table);

protected:
    Result<ImportPlan> read(const TextTable& table) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    Status readTownshipList(ImportPlan& plan);
    void planRow(const ColumnMap& map, const TextTable::Row& row, ImportPlan& plan);
    struct Refusal {
        QString column;
        QString reason;
    };
    // Reads the row as a unit, below its township; none when it is refused.
    std::optional<Unit> readRow(const ColumnMap& map, const TextTable::Row& row, Refusal& refusal);
    // The id of the township, made when the list names it for the first time; 0 when it is unknown.
    RowId township(const QString& code, const QString& name, Refusal& refusal);
    void readKnown(const ColumnMap& map, const TextTable& table);

    std::vector<Unit> m_added; //< townships before their branches
    std::vector<Unit> m_changed;
    QHash<QString, QString> m_townshipNames; //< of the second list, by nine digits
    QHash<QString, Unit> m_townships; //< by nine digits, of the file and new ones
    QHash<std::pair<RowId, QString>, QString> m_names; //< codes of the file by township and short name
    QSet<QString> m_listed; //< codes
    QHash<QString, int> m_seen; //< code → row
    int m_newTownships = 0;
    int m_nextPlace = 0;
};

} // namespace wuxing
