// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/branchfinder.h"
#include "exchange/tableimport.h"
#include "services/ratingservice.h"

#include <map>

namespace wuxing {

// Ratings from a table with one row per branch and one column per star (by the star's name, or 星1…星5 in the order of
// the branch's set), or with one row per star (columns star and held). The year comes from a column or from the
// options. An empty cell is "not entered" and changes nothing: a list can be filled in bit by bit.
class RatingImport final : public TableImport {
public:
    RatingImport(Office& office, ImportOptions options);
    Result<ImportPlan> plan(const TextTable& table) override;

    // 1, 是, ★, √, held … and 0, 否, ☆, ×, not held …; empty: not entered. No value: not understood.
    static std::optional<StarState> parseState(const QString& text);

protected:
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportRatings; }

private:
    struct CellEdit {
        QString column;
        int star = 0;
        QString value;
    };
    std::vector<KnownColumn> columns() const;
    void planRow(const ColumnMap& map, const BranchFinder& finder, const TextTable::Row& row, ImportPlan& plan);
    Result<std::vector<CellEdit>> cellsOf(
        const ColumnMap& map, const TextTable::Row& row, const StarSet& set, QString& column) const;

    Office& m_office;
    ImportOptions m_options;
    std::map<int, std::vector<StarEdit>> m_edits; //< by year
    QHash<QString, int> m_seen; //< unit and year (and star) → row
};

} // namespace wuxing
