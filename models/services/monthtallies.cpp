// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/monthtallies.h"

#include "services/office.h"

#include <algorithm>
#include <array>

namespace wuxing {

MonthTallies::MonthTallies(Office& office)
    : m_office(office)
{
    connect(&office.workspace(), &Workspace::changed, this, &MonthTallies::onChanged);
}

MonthTally MonthTallies::of(RowId scope, const Month& month)
{
    const auto known = m_kept.find({scope, month});
    if (known != m_kept.end())
        return known->second;
    const auto tally = read(scope, month);
    if (!tally) {
        m_office.workspace().report(tally.error());
        return {};
    }
    return m_kept.emplace(std::pair(scope, month), *tally).first->second;
}

Result<MonthTally> MonthTallies::read(RowId scope, const Month& month) const
{
    const auto sent = m_office.freezes().find(QStringLiteral("monthly"), month.toString(), scope);
    if (!sent)
        return sent.error();
    if (*sent)
        return tallyOf((*sent)->report);
    const QDate day = reportDay(month, m_office.today());
    const auto tallied = [&](const Office& office) {
        MonthlyInput input;
        const auto tree = office.units().tree();
        const auto all = office.ledger().items();
        std::copy_if(all->begin(), all->end(), std::back_inserter(input.items),
            [&](const LedgerItem& item) { return tree->contains(scope, item.unit); });
        input.histories = office.ledger().histories();
        return tallyOf(itemsOn(input, day), month, day, office.settings().settings().lights);
    };
    if (day >= m_office.today())
        return tallied(m_office);
    const auto past = m_office.asOf(day);
    if (!past)
        return past.error();
    return tallied(**past);
}

void MonthTallies::onChanged(const ChangeEvent& event)
{
    constexpr std::array sources{
        "ledger_item", "ledger_progress", "ledger_extension", "unit", "setting", "frozen_report"};
    if (std::any_of(sources.begin(), sources.end(), [&](const char* table) { return event.touches(table); }))
        m_kept.clear();
}

} // namespace wuxing
