// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/workcalendar.h"

namespace wuxing {

namespace {
constexpr std::array kinds{EnumWord<DayKind>{DayKind::Holiday, "holiday",
                               QT_TRANSLATE_NOOP("wuxing::WorkCalendar", "Holiday"), u"放假", u"休 节假日 假日"},
    EnumWord<DayKind>{DayKind::Workday, "workday", QT_TRANSLATE_NOOP("wuxing::WorkCalendar", "Make-up day"), u"上班",
        u"班 补班 调休上班"}};
} // namespace

EnumWords<DayKind> enumWords(DayKind) { return {"wuxing::WorkCalendar", kinds}; }

WorkCalendar::WorkCalendar(const std::vector<CalendarDay>& days)
{
    for (const CalendarDay& day : days)
        m_special[day.day] = day.kind;
}

bool WorkCalendar::isWorkday(const QDate& day) const
{
    if (const auto special = m_special.find(day); special != m_special.end())
        return special->second == DayKind::Workday;
    return day.dayOfWeek() <= Qt::Friday;
}

QDate WorkCalendar::addWorkdays(const QDate& from, int workdays) const
{
    QDate day = from;
    while (workdays > 0) {
        day = day.addDays(1);
        workdays -= isWorkday(day) ? 1 : 0;
    }
    return day;
}

int WorkCalendar::workdaysBetween(const QDate& from, const QDate& to) const
{
    if (to < from)
        return -workdaysBetween(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkday(day) ? 1 : 0;
    return count;
}

} // namespace wuxing
