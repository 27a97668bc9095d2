// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/targetimport.h"

#include "domain/quantity.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::TargetImport)
};

int levelFrom(QString text)
{
    static const QString digits = QStringLiteral("无一二三四五");
    text.remove(QStringLiteral("星"));
    if (text.size() != 1)
        return -1;
    const qsizetype place = digits.indexOf(text);
    if (place >= 0)
        return static_cast<int>(place);
    return text.at(0).isDigit() && text.at(0).digitValue() <= starCount ? text.at(0).digitValue() : -1;
}

} // namespace

Result<ImportPlan> TargetImport::plan(const TextTable& table)
{
    const QString levelKey = QStringLiteral("level");
    const QString countKey = QStringLiteral("count");
    if (m_year == 0)
        return Error{ErrorCode::InvalidInput, Text::tr("%1: say which year the targets are of.").arg(table.file), {}};
    const auto map = ColumnMap::find(table,
        {{levelKey, {QStringLiteral("星级"), levelKey}, true},
            {countKey, {QStringLiteral("数量"), countKey, QStringLiteral("个数")}, true}});
    if (!map)
        return map.error();
    m_targets = m_office.ratings().targets(m_year);
    ImportPlan plan;
    plan.file = table.file;
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        const TextTable::Row& row = table.rows[r];
        const QString text = map->cell(row, levelKey);
        const int level = levelFrom(text);
        if (level < 0) {
            plan.refuse(
                row.number, map->heading(levelKey), text, Text::tr("“%1” is not a level from 0 to 5").arg(text));
            continue;
        }
        const auto count = parseWholeNumber(map->cell(row, countKey), 0, 1000000);
        if (!count) {
            plan.refuse(row.number, map->heading(countKey), levelLabel(level), count.error().message);
            continue;
        }
        int& target = m_targets.at(static_cast<size_t>(level));
        plan.add(row.number,
            target == *count ? ImportState::Same
                : target < 0 ? ImportState::Added
                             : ImportState::Changed,
            levelLabel(level), QString::number(*count));
        target = *count;
    }
    return plan;
}

Status TargetImport::write(const Action&, const Progress&) { return m_office.ratings().saveTargets(m_year, m_targets); }

} // namespace wuxing
