// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unittree.h"
#include "exchange/columnmap.h"
#include "exchange/tableimport.h"

#include <QSet>

#include <optional>

namespace wuxing {

// Units from a list with the columns code, name, township_code, township, or from the national list (code, name,
// streetCode) with the township names in a second list. Villages get the rural star set, communities the urban one;
// the star set of a known branch stays as it is unless the list has a column for it.
class UnitImport final : public TableImport {
public:
    // The list a file is made from belongs to its beginning, which is not undone.
    enum class Use { Later, Founding };
    UnitImport(Office& office, ImportOptions options, Use use = Use::Later);

    Result<ImportPlan> plan(const TextTable& table) override;
    // The codes of all rows begin with this: where the district's own code is made from. Empty when none is readable.
    static QString commonPrefix(const TextTable& table);

protected:
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override
    {
        return m_use == Use::Founding ? Action::Code::CreateFile : Action::Code::ImportUnits;
    }

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

    Office& m_office;
    ImportOptions m_options;
    Use m_use;
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
