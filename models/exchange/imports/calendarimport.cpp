// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/calendarimport.h"

#include "domain/ledger/ledgerfields.h"
#include "exchange/reading/recordtable.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerRowImport)
};
} // namespace

Result<ImportPlan> CalendarImport::read(const TextTable& table)
{
    ImportPlan plan;
    const auto map = header(table, plan);
    if (!map)
        return map.error();
    m_days.clear();
    QHash<QDate, CalendarDay> known;
    for (const CalendarDay& day : office().ledger().calendarDays())
        known.insert(day.day, day);
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        RowReader cells(*map, table.rows[r]);
        const QDate date = cells.neededDate("day");
        const auto present = known.constFind(date);
        CalendarDay day = present == known.constEnd() ? CalendarDay{date, DayKind::Holiday, {}} : *present;
        if (!cells.isFilled("kind"))
            cells.fail("kind", Text::tr("write 放假 or 上班"));
        recordtable::take<CalendarDay>(cells, day, {&fieldOf<&CalendarDay::day>()});
        const QString subject = day.day.toString(Qt::ISODate);
        if (!cells.isOk()) {
            cells.refuse(plan, subject);
            continue;
        }
        if (!isFirst(subject, cells, subject, plan))
            continue;
        cells.add(plan, importStateOf(present == known.constEnd() ? nullptr : &*present, day), subject, day.name);
        m_days.push_back(day);
    }
    return plan;
}

Status CalendarImport::write(const Action& action, const Progress&)
{
    return office().ledger().saveCalendar(m_days, action);
}

} // namespace wuxing
