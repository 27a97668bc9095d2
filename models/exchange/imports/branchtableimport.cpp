// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/branchtableimport.h"

#include "exchange/reading/cellvalue.h"
#include "exchange/sheets/tablecatalogue.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::BranchTableImport)
};
} // namespace

int BranchTableImport::yearOf(RowReader& cells) const
{
    const auto year = cellvalue::year(cells.text("year"), options().year);
    if (!year)
        cells.fail("year", year.error().message);
    return year ? *year : 0;
}

std::optional<Quarter> BranchTableImport::quarterOf(RowReader& cells) const
{
    const QString text = cells.text("quarter");
    const auto quarter = Quarter::parse(text.isEmpty() ? options().period : text);
    if (quarter)
        return *quarter;
    cells.fail("quarter", quarter.error().message);
    return std::nullopt;
}

// The header is the first row with a code or a name of the branch; notes may stand above it.
ColumnMap::Suits BranchTableImport::suits(const TextTable& table) const
{
    return {[](const ColumnMap& map) { return map.has(QStringLiteral("code")) || map.has(QStringLiteral("name")); },
        Text::tr("%1: there is no column with the code or the name of the branch. Add one and import again.")
            .arg(table.file)};
}

Result<ImportPlan> BranchTableImport::read(const TextTable& table)
{
    prepare(table);
    ImportPlan plan;
    auto map = header(table, plan, pivot(), suits(table));
    if (!map)
        return map.error();
    if (kind().period == TablePeriod::Quarter && !map->has(QStringLiteral("quarter")) && options().period.isEmpty())
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1: there is no column “季度”. Add it, or say which quarter the table is of.").arg(table.file),
            {}};
    if (auto begun = begin(*map, table); !begun)
        return begun.error();
    plan.unread = map->unread();
    const BranchFinder finder(*office().units().tree());
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        RowReader cells(*map, table.rows[r]);
        BranchFinder::Refusal refusal;
        if (const UnitNode* node = finder.find(*map, table.rows[r], refusal))
            planRow(cells, *node, plan);
        else
            plan.refuse(cells.number(), refusal.column, cells.text("name"), refusal.reason);
    }
    end(plan);
    return plan;
}

} // namespace wuxing
