// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formats/xlsxgrid.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace wuxing::xlsxgrid {

namespace {

// Texts wrap; a number or a date has to fit.
double leastWidth(const Cell& cell)
{
    const bool wraps = std::holds_alternative<std::monostate>(cell.value);
    return wraps ? 0 : static_cast<double>(std::max<qsizetype>(cell.text.size(), 4)) + 1.7;
}

} // namespace

double charactersOf(const PageSetup& page, size_t columns)
{
    return (page.textWidth() / 25.4 * 96 - 5.0 * static_cast<double>(columns)) / 7;
}

std::vector<double> sharesOf(const Table& table)
{
    std::vector<double> shares;
    for (const Column& column : table.columns)
        shares.push_back(column.width);
    return shares;
}

std::vector<double> widthsOf(const Table& table, const PageSetup& page)
{
    std::vector<double> widths = sharesOf(table);
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (size_t c = 0; c < widths.size(); ++c) {
        widths[c] *= charactersOf(page, widths.size()) / all;
        for (const auto& row : table.rows)
            widths[c] = std::max(widths[c], leastWidth(row[c]));
    }
    return widths;
}

void Grid::add(const std::vector<double>& shares)
{
    for (const int edge : edges(shares))
        m_edges.insert(edge);
}

std::vector<double> Grid::widths(double characters) const
{
    std::vector<double> all;
    for (auto edge = m_edges.begin(); std::next(edge) != m_edges.end(); ++edge)
        all.push_back(characters * (*std::next(edge) - *edge) / steps);
    return all;
}

Places Grid::places(const std::vector<double>& shares, double characters) const
{
    Places places;
    const std::vector<int> lines = edges(shares);
    const auto columnOf = [&](int edge) {
        return static_cast<ColumnNumber>(std::distance(m_edges.begin(), m_edges.find(edge)));
    };
    for (size_t c = 0; c + 1 < lines.size(); ++c)
        places.of.push_back({columnOf(lines[c]), static_cast<ColumnNumber>(columnOf(lines[c + 1]) - 1),
            characters * (lines[c + 1] - lines[c]) / steps});
    return places;
}

std::vector<int> Grid::edges(const std::vector<double>& shares)
{
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<int> lines{0};
    double sum = 0;
    for (size_t c = 0; c < shares.size(); ++c) {
        sum += shares[c];
        const int left = static_cast<int>(shares.size() - c) - 1;
        const int line = static_cast<int>(std::lround(sum / all * steps));
        lines.push_back(std::clamp(line, lines.back() + 1, steps - left)); // every column keeps a place
    }
    return lines;
}

} // namespace wuxing::xlsxgrid
