// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/worksource.h"

#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::WorkSource)
};
} // namespace

QStringList WorkSource::branchHeaders() { return {Text::tr("Township"), Text::tr("Branch")}; }

std::vector<GridCell> WorkSource::branchCells(RowId unit) const
{
    const UnitNode* node = m_office.units().tree()->find(unit);
    GridCell township = GridCell::of(node && node->parent ? node->parent->unit.shortName : QString());
    GridCell branch = GridCell::of(node ? node->unit.shortName : QString());
    township.sort = node && node->parent ? node->parent->index : -1;
    branch.sort = node ? node->index : -1; // in the order of the tree
    return {township, branch};
}

GridCell WorkSource::dateCell(const QDate& date)
{
    GridCell cell = GridCell::of(date.toString(Qt::ISODate));
    cell.sort = date;
    return cell;
}

} // namespace wuxing
