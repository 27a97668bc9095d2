// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"
#include "exchange/tableimport.h"

namespace wuxing {

// Holidays and make-up days: 日期, 类型 (放假、上班), 名称.
class CalendarImport final : public TableImport {
public:
    explicit CalendarImport(Office& office)
        : m_office(office)
    {
    }
    Result<ImportPlan> plan(const TextTable& table) override;

protected:
    Status write(const Action& action, const Progress& progress) override;
    Action::Code action() const override { return Action::Code::ImportCalendar; }

private:
    Office& m_office;
    std::vector<CalendarDay> m_days;
};

} // namespace wuxing
