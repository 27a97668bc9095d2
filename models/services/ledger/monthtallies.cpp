// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledger/monthtallies.h"

#include "services/file/freezeservice.h"
#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/ledger/ledgerservice.h"
#include "services/work/unitservice.h"
#include "storage/database.h"
#include "storage/journal/journalpast.h"

#include <algorithm>
#include <array>
#include <limits>

namespace wuxing {

MonthTallies::MonthTallies(Workspace& workspace, const SettingService& settings, const FreezeService& freezes)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_freezes(freezes)
{
    connect(&workspace, &Workspace::changed, this, &MonthTallies::onChanged);
}

MonthTally MonthTallies::of(RowId scope, const Month& month)
{
    if (m_kept.empty()) {
        // Nothing is kept: only the place in the journal is of interest.
        if (auto seen = dropChanged(std::numeric_limits<qint64>::max()); !seen)
            m_workspace.report(seen.error());
    }
    const auto known = m_kept.find({scope, month});
    if (known != m_kept.end())
        return known->second;
    const auto tally = read(scope, month);
    if (!tally) {
        m_workspace.report(tally.error());
        return {};
    }
    // A month that runs is another one tomorrow.
    return month.lastDay() < m_settings.today() ? m_kept.emplace(std::pair(scope, month), *tally).first->second
                                                : *tally;
}

Result<MonthTally> MonthTallies::read(RowId scope, const Month& month) const
{
    const auto sent = m_freezes.find(QStringLiteral("monthly"), month.toString(), scope);
    if (!sent)
        return sent.error();
    if (*sent)
        return tallyOf((*sent)->report);
    const QDate day = reportDay(month, m_settings.today());
    const auto past = m_workspace.asOf(day);
    if (!past)
        return past.error();
    const ReadWatch watch(**past);
    SettingService settings(**past);
    UnitService units(**past);
    const LedgerService ledger(**past, settings);
    if (auto loaded = settings.load(); !loaded)
        return loaded.error();
    if (auto loaded = units.load(); !loaded)
        return loaded.error();
    MonthlyInput input;
    const auto all = ledger.items();
    std::copy_if(all->begin(), all->end(), std::back_inserter(input.items),
        [tree = units.tree(), scope](const LedgerItem& item) { return tree->contains(scope, item.unit); });
    input.histories = ledger.histories();
    return watch.checked<MonthTally>(tallyOf(itemsOn(input, day), month, day, settings.settings().lights));
}

void MonthTallies::onChanged(const ChangeEvent& event)
{
    if (m_kept.empty())
        return;
    constexpr std::array ledger{"ledger_item", "ledger_progress", "ledger_extension"};
    if (event.touches("unit") || event.touches("setting") || event.touches("frozen_paper")) {
        m_kept.clear();
    } else if (std::any_of(ledger.begin(), ledger.end(), [&](const char* table) { return event.touches(table); })) {
        if (auto dropped = dropChanged(m_seen); !dropped) {
            m_kept.clear();
            m_workspace.report(dropped.error());
        }
    }
}

// Work of today leaves the months before as they are; what is dated back, or taken back, changes them from its day on.
Status MonthTallies::dropChanged(qint64 afterChange)
{
    const auto found = JournalPast(m_workspace.database().connection()).earliestLedgerFact(afterChange);
    if (!found)
        return found.error();
    const QDate day = found->first;
    m_seen = found->second;
    if (day.isValid())
        std::erase_if(m_kept, [&](const auto& kept) { return kept.first.second.lastDay() >= day; });
    return {};
}

} // namespace wuxing
