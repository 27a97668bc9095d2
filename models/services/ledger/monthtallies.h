// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sheets/monthlyfigures.h"

#include <QObject>

namespace wuxing {

class FreezeService;
class SettingService;
class Workspace;
struct ChangeEvent;

// The ledger in months that are over, for comparisons and charts: the figures of the report that was sent, and else
// those of the file as it stood at the month's end. Kept until something is dated back into them.
// Owned by Office.
class MonthTallies : public QObject {
    Q_OBJECT

public:
    MonthTallies(Workspace& workspace, const SettingService& settings, const FreezeService& freezes);

    MonthTally of(RowId scope, const Month& month);

private:
    Result<MonthTally> read(RowId scope, const Month& month) const;
    void onChanged(const ChangeEvent& event);
    Status dropChanged(qint64 afterChange); //< and remembers how far the journal is

    Workspace& m_workspace;
    const SettingService& m_settings;
    const FreezeService& m_freezes;
    std::map<std::pair<RowId, Month>, MonthTally> m_kept;
    qint64 m_seen = 0; //< the last change of the journal they know
};

} // namespace wuxing
