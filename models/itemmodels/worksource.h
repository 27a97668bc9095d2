// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/gridsource.h"

#include <QDate>

namespace wuxing {

class Office;

// What the tables of the working year share: the office, the scope and the year they show.
class WorkSource : public GridSource {
public:
    WorkSource(Office& office, RowId scope, int year)
        : m_office(office)
        , m_scope(scope)
        , m_year(year)
    {
    }

protected:
    Office& office() const { return m_office; }
    RowId scope() const { return m_scope; }
    int year() const { return m_year; }
    // Township and name of the branch: the first two cells of a row.
    std::vector<GridCell> branchCells(RowId unit) const;
    static QStringList branchHeaders();
    static GridCell dateCell(const QDate& date);

private:
    Office& m_office;
    RowId m_scope;
    int m_year;
};

} // namespace wuxing
