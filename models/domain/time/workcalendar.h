// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace wuxing {

enum class DayKind { Holiday, Workday };
EnumWords<DayKind> enumWords(DayKind);

// A day that is not what its place in the week says: a holiday on a weekday, a make-up day (调休上班) at a weekend.
struct CalendarDay {
    QDate day;
    DayKind kind = DayKind::Holiday;
    QString name;
    bool operator==(const CalendarDay&) const = default;
};

// Working days of the file: Monday to Friday, less holidays, plus make-up days. The days are published anew every year,
// so they are data of the file.
class WorkCalendar {
public:
    WorkCalendar() = default;
    explicit WorkCalendar(const std::vector<CalendarDay>& days);

    bool isWorkday(const QDate& day) const;
    // The given number of working days after a day; the day itself does not count.
    QDate addWorkdays(const QDate& from, int workdays) const;
    // Working days after the first day up to and with the last; negative when the last lies before the first.
    int workdaysBetween(const QDate& from, const QDate& to) const;

private:
    std::map<QDate, DayKind> m_special;
};

} // namespace wuxing
