// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/workcalendar.h"
#include "exchange/imports/tableimport.h"

namespace wuxing {

// Holidays and make-up days: 日期, 类型 (放假、上班), 名称.
class CalendarImport final : public TableImport {
public:
    using TableImport::TableImport;

protected:
    Result<ImportPlan> read(const TextTable& table) override;
    Status write(const Action& action, const Progress& progress) override;

private:
    std::vector<CalendarDay> m_days;
};

} // namespace wuxing
