// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/tableimport.h"

#include "exchange/reading/rowreader.h"
#include "exchange/sheets/tablecatalogue.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::TableImport)
};
} // namespace

std::unique_ptr<TableImport> TableImport::make(Kind kind, Office& office, const ImportOptions& options)
{
    const TableKind& known = tableKind(kind);
    return known.import(office, options, known);
}

TableImport::TableImport(Office& office, ImportOptions options, const TableKind& kind)
    : m_office(office)
    , m_options(std::move(options))
    , m_kind(kind)
{
}

Result<ImportPlan> TableImport::plan(const TextTable& table)
{
    m_seen.clear();
    const ReadWatch watch(m_office.workspace());
    return watch.checked(read(table));
}

Result<ColumnMap> TableImport::header(
    const TextTable& table, ImportPlan& plan, const SheetColumns& more, const ColumnMap::Suits& suits) const
{
    SheetColumns columns = m_kind.columns();
    columns.insert(columns.end(), more.begin(), more.end());
    auto map = ColumnMap::find(table, columns, suits);
    if (!map)
        return map;
    const QString& unit = map->moneyUnit();
    const bool readsMoney =
        std::any_of(columns.begin(), columns.end(), [](const SheetColumn& column) { return column.isMoney; });
    if (!readsMoney && !unit.isEmpty() && unit != QStringLiteral("元"))
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1: above the table stands that its figures are in %2, but they are read here as they stand. "
                     "Write them out and take that line away.")
                .arg(table.file, unit),
            {}};
    plan.file = table.file;
    plan.unread = map->unread();
    if (const QStringList& above = map->above(); !above.isEmpty())
        plan.notes << Text::tr("Above the header, not read as data: %1").arg(above.join(QStringLiteral("；")));
    return map;
}

bool TableImport::isFirst(const QString& key, RowReader& cells, const QString& subject, ImportPlan& plan)
{
    const auto seen = m_seen.constFind(key);
    if (seen == m_seen.constEnd()) {
        m_seen.insert(key, cells.number());
        return true;
    }
    QStringList headings;
    for (const QByteArray& column : QByteArray(m_kind.naturalKey).split(' ')) {
        if (cells.has(column))
            headings << cells.heading(column).simplified();
    }
    plan.refuse(cells.number(), headings.join(QStringLiteral("、")), subject,
        Text::tr("the same already stands in row %1").arg(*seen));
    return false;
}

Status TableImport::apply(const ImportPlan& plan, const Progress& progress)
{
    if (!plan.canApply())
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1 rows of %2 were refused, so nothing was imported. Correct them and import again.")
                .arg(plan.count(ImportState::Refused))
                .arg(plan.file),
            {}};
    if (!plan.changesAnything())
        return {};
    return write({m_options.isFounding ? Action::Code::CreateFile : m_kind.action,
                     {plan.file, QString::number(plan.count(ImportState::Added)),
                         QString::number(plan.count(ImportState::Changed))}},
        progress);
}

} // namespace wuxing
