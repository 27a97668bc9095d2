// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/secretaryimport.h"

#include "exchange/datetext.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::SecretaryImport)
};
const QString personKey = QStringLiteral("secretary");
const QString sinceKey = QStringLiteral("since");
} // namespace

Result<ImportPlan> SecretaryImport::plan(const TextTable& table)
{
    m_changes.clear();
    auto columns = BranchFinder::columns();
    columns.push_back({personKey,
        {QStringLiteral("书记"), QStringLiteral("secretary"), QStringLiteral("党组织书记"), QStringLiteral("支部书记"),
            QStringLiteral("姓名")},
        true});
    columns.push_back(
        {sinceKey, {QStringLiteral("任职时间"), QStringLiteral("since"), QStringLiteral("任职日期")}, false});
    const auto map = ColumnMap::find(table, columns);
    if (!map)
        return map.error();
    ImportPlan plan;
    plan.file = table.file;
    const BranchFinder finder(*m_office.units().tree());
    QHash<RowId, int> seen;
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        const TextTable::Row& row = table.rows[r];
        BranchFinder::Refusal refusal;
        const UnitNode* node = finder.find(*map, row, refusal);
        if (!node) {
            plan.refuse(row.number, refusal.column, map->cell(row, QStringLiteral("name")), refusal.reason);
            continue;
        }
        const Unit& unit = node->unit;
        if (seen.contains(unit.id)) {
            plan.refuse(row.number, map->heading(personKey), unit.shortName,
                Text::tr("the branch already stands in row %1").arg(seen.value(unit.id)));
            continue;
        }
        seen.insert(unit.id, row.number);
        const QString person = map->cell(row, personKey);
        QDate since = person == unit.secretary ? unit.secretarySince : QDate();
        if (const QString text = map->cell(row, sinceKey); !text.isEmpty()) {
            const auto date = parseDate(text);
            if (!date) {
                plan.refuse(row.number, map->heading(sinceKey), unit.shortName, date.error().message);
                continue;
            }
            since = *date;
        }
        if (person.isEmpty() || (person == unit.secretary && since == unit.secretarySince)) {
            plan.add(row.number, ImportState::Same, unit.shortName);
            continue;
        }
        plan.add(row.number, unit.secretary.isEmpty() ? ImportState::Added : ImportState::Changed, unit.shortName,
            Text::tr("secretary %1").arg(person));
        m_changes.push_back({unit.id, person, since});
    }
    return plan;
}

Status SecretaryImport::write(const Action& action, const Progress&)
{
    return m_office.units().setSecretaries(action, m_changes);
}

} // namespace wuxing
