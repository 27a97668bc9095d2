// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/branchtableimport.h"

#include "exchange/cellvalue.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::BranchTableImport)
};
const QString yearKey = QStringLiteral("year");
const QString quarterKey = QStringLiteral("quarter");
} // namespace

BranchTableImport::BranchTableImport(Office& office, ImportOptions options)
    : m_office(office)
    , m_options(std::move(options))
{
}

KnownColumn BranchTableImport::yearColumn()
{
    return {yearKey, {QStringLiteral("年度"), yearKey, QStringLiteral("年份")}, false};
}

KnownColumn BranchTableImport::quarterColumn()
{
    return {quarterKey, {QStringLiteral("季度"), quarterKey, QStringLiteral("period")}, false};
}

Result<int> BranchTableImport::yearOf(const ColumnMap& map, const TextTable::Row& row) const
{
    return cellvalue::year(map.cell(row, yearKey), m_options.year);
}

Result<Quarter> BranchTableImport::quarterOf(const ColumnMap& map, const TextTable::Row& row) const
{
    const QString text = map.cell(row, quarterKey);
    return Quarter::parse(text.isEmpty() ? m_options.period : text);
}

bool BranchTableImport::isFirst(
    const QString& key, int row, const QString& column, const QString& subject, ImportPlan& plan)
{
    if (const auto seen = m_seen.constFind(key); seen != m_seen.constEnd()) {
        plan.refuse(row, column, subject, Text::tr("the same already stands in row %1").arg(*seen));
        return false;
    }
    m_seen.insert(key, row);
    return true;
}

// The header is the first row with a code or a name of the branch; notes may stand above it.
ColumnMap::Suits BranchTableImport::suits(const TextTable& table) const
{
    return {[](const ColumnMap& map) { return map.has(QStringLiteral("code")) || map.has(QStringLiteral("name")); },
        Text::tr("%1: there is no column with the code or the name of the branch. Add one and import again.")
            .arg(table.file)};
}

Result<ImportPlan> BranchTableImport::plan(const TextTable& table)
{
    m_seen.clear();
    prepare(table);
    std::vector<KnownColumn> known = BranchFinder::columns();
    const std::vector<KnownColumn> own = columns();
    known.insert(known.end(), own.begin(), own.end());
    ImportPlan plan;
    auto map = header(table, known, plan, suits(table));
    if (!map)
        return map.error();
    if (auto begun = begin(*map, table); !begun)
        return begun.error();
    plan.unread = map->unread();
    const BranchFinder finder(*m_office.units().tree());
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        const TextTable::Row& row = table.rows[r];
        BranchFinder::Refusal refusal;
        if (const UnitNode* node = finder.find(*map, row, refusal))
            planRow(*map, row, *node, plan);
        else
            plan.refuse(row.number, refusal.column, map->cell(row, QStringLiteral("name")), refusal.reason);
    }
    end(plan);
    return plan;
}

} // namespace wuxing
