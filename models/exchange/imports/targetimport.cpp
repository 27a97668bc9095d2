// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/targetimport.h"

#include "exchange/reading/cellvalue.h"
#include "exchange/reading/rowreader.h"
#include "services/office.h"

#include <QCoreApplication>

#include <utility>

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

Result<ImportPlan> TargetImport::read(const TextTable& table)
{
    ImportPlan plan;
    const auto map = header(table, plan);
    if (!map)
        return map.error();
    if (options().year == 0 && !map->has(QStringLiteral("year")))
        return Error{ErrorCode::InvalidInput, Text::tr("%1: say which year the targets are of.").arg(table.file), {}};
    m_year = 0;
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        RowReader cells(*map, table.rows[r]);
        const QString text = cells.text("level");
        const int level = levelFrom(text);
        if (level < 0)
            cells.fail("level", Text::tr("“%1” is not a level from 0 to 5").arg(text));
        const auto year = cellvalue::year(cells.text("year"), options().year);
        if (!year)
            cells.fail("year", year.error().message);
        else if (m_year != 0 && *year != m_year)
            cells.fail("year", Text::tr("one table holds the targets of one year; this one began with %1").arg(m_year));
        else if (std::exchange(m_year, *year) == 0)
            m_targets = office().ratings().targets(m_year);
        const auto count = cells.clears("count") ? std::nullopt : cells.whole("count", 0, 1000000);
        if (!cells.isOk()) {
            cells.refuse(plan, level < 0 ? text : levelLabel(level));
            continue;
        }
        if (!isFirst(QString::number(level), cells, levelLabel(level), plan))
            continue;
        int& target = m_targets.at(static_cast<size_t>(level));
        const int before = target;
        if (cells.takeClear("count", before >= 0))
            target = -1;
        else if (count)
            target = *count;
        cells.add(plan,
            target == before ? ImportState::Same
                : before < 0 ? ImportState::Added
                             : ImportState::Changed,
            levelLabel(level), target < 0 ? QString() : QString::number(target));
    }
    return plan;
}

Status TargetImport::write(const Action&, const Progress&) { return office().ratings().saveTargets(m_year, m_targets); }

} // namespace wuxing
