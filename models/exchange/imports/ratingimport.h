// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imports/branchtableimport.h"
#include "services/rating/ratingservice.h"

#include <map>
#include <set>

namespace wuxing {

// Ratings from a table with one row per branch and one column per star (by the star's name, or 星1…星5 in the order of
// the branch's set), or with one row per star (columns star and held). The year comes from a column or from the
// options. An empty cell is "not entered" and changes nothing: a list can be filled in bit by bit.
class RatingImport final : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

    // By the names of those years, and 星1…星5, which exports do not write.
    static SheetColumns starColumns(Office& office, const std::set<int>& years);
    // 1, 是, ★, √, held … and 0, 否, ☆, ×, not held …; empty: not entered. No value: not understood.
    static std::optional<StarState> parseState(const QString& text);

protected:
    void prepare(const TextTable& table) override;
    SheetColumns pivot() const override { return m_stars; }
    ColumnMap::Suits suits(const TextTable& table) const override;
    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    struct CellEdit {
        QByteArray column;
        int star = 0;
    };
    // Fails the row where a star is not one of the branch.
    std::vector<CellEdit> cellsOf(RowReader& cells, const StarSet& set) const;

    SheetColumns m_stars; //< of the years the table speaks of; stars have names of their own every year
    std::map<int, std::vector<StarEdit>> m_edits; //< by year
};

} // namespace wuxing
