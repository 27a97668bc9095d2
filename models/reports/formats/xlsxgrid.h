// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <cstdint>
#include <set>
#include <vector>

// How wide the columns of a spreadsheet are, in characters, and which of them a table takes that shares its sheet with
// others. Pure figures; XlsxFormat writes them.
namespace wuxing::xlsxgrid {

using ColumnNumber = uint16_t; //< as libxlsxwriter counts them

// The width of the text of a page: 7 pixels each character, and 5 of every column for its rim.
double charactersOf(const PageSetup& page, size_t columns);

std::vector<double> sharesOf(const Table& table);
// Widths for a page, with room for the numbers and dates that stand in the columns: what does not fit is shown as ###.
std::vector<double> widthsOf(const Table& table, const PageSetup& page);

// Which columns of a sheet the columns of a table take, and how many characters they hold.
struct Places {
    struct Place {
        ColumnNumber first;
        ColumnNumber last;
        double width;
    };
    std::vector<Place> of;
    const Place& operator[](size_t column) const { return of[column]; }
};

// One grid under all tables of a section: the places where any of them has a line between columns.
class Grid {
public:
    void add(const std::vector<double>& shares);
    ColumnNumber columns() const { return static_cast<ColumnNumber>(m_edges.size() - 1); }
    std::vector<double> widths(double characters) const; //< of the columns, for so many characters in all
    // Of a table that was added.
    Places places(const std::vector<double>& shares, double characters) const;

private:
    static constexpr int steps = 120;
    static std::vector<int> edges(const std::vector<double>& shares);
    std::set<int> m_edges{0, steps};
};

} // namespace wuxing::xlsxgrid
