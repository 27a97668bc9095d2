// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportcontext.h"

namespace wuxing {

class HistoryService;
class SettingService;
class UnitService;
class Workspace;

// What every report needs to know of the office and its scope: names, day, limits, the seal of the journal. Owned by
// Office.
class ReportContexts {
public:
    ReportContexts(
        Workspace& workspace, const SettingService& settings, const UnitService& units, const HistoryService& history);
    ReportContext of(RowId scope) const;

private:
    Workspace& m_workspace;
    const SettingService& m_settings;
    const UnitService& m_units;
    const HistoryService& m_history;
};

} // namespace wuxing
