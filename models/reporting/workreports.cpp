// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of the working year but those of cases and months.
#include "reporting/asof.h"
#include "reporting/gatherers.h"
#include "reports/sheets/ledgersheet.h"

#include <algorithm>

namespace wuxing::reporting {

namespace {

std::vector<LedgerItem> listed(const Office& office, RowId scope)
{
    std::vector<LedgerItem> items = itemsOf(office, scope);
    std::erase_if(items, [](const LedgerItem& item) { return item.state == LedgerState::Cancelled; });
    return items;
}

Result<Report> reportOf(Office& office, const ReportRequest& request, bool unmasked)
{
    const QDate end(request.year, 12, 31);
    return asOf(office, end, [&](Office& then) -> Result<Report> {
        return visitReport(
            then.contexts().of(request.scope), visitInput(then, request.scope, request.year, end, unmasked));
    });
}

} // namespace

std::vector<LedgerItem> itemsOf(const Office& office, RowId scope)
{
    std::vector<LedgerItem> items;
    for (const LedgerItem& item : *office.ledger().items()) {
        if (office.units().tree()->contains(scope, item.unit))
            items.push_back(item);
    }
    return items;
}

Result<Report> ledger(Office& office, const ReportRequest& request)
{
    return ledgerReport(office.contexts().of(request.scope), listed(office, request.scope));
}

Result<Report> villageLedgers(Office& office, const ReportRequest& request)
{
    return wuxing::villageLedgers(office.contexts().of(request.scope), listed(office, request.scope));
}

IncomeInput incomeInput(const Office& office, RowId scope, int year)
{
    IncomeInput input;
    input.year = year;
    input.rules = office.settings().settings().work.income;
    const auto tree = office.units().tree();
    for (const int known : office.incomes().years()) {
        if (known > year || known < year - 5)
            continue;
        for (const IncomeYear& sum : office.incomes().year(known)) {
            if (!tree->contains(scope, sum.unit))
                continue;
            input.totals[known] += sum.total;
            input.operating[known] += sum.operating;
            if (known == year)
                input.sums.insert(sum.unit, sum);
        }
    }
    for (const Project& project : *office.incomes().projects()) {
        const bool partner = std::any_of(project.partners.begin(), project.partners.end(),
            [&](const Project::Partner& p) { return tree->contains(scope, p.unit); });
        if (partner || tree->contains(scope, project.unit))
            input.projects.push_back(project);
    }
    for (const Pairing& pairing : office.incomes().pairings()) {
        if (tree->contains(scope, pairing.unit) || tree->contains(scope, pairing.partner))
            input.pairings.push_back(pairing);
    }
    return input;
}

Result<Report> income(Office& office, const ReportRequest& request)
{
    return incomeReport(office.contexts().of(request.scope), incomeInput(office, request.scope, request.year));
}

VisitInput visitInput(Office& office, RowId scope, int year, const QDate& until, bool unmasked)
{
    VisitInput input;
    input.year = year;
    const QDate today = std::min(until, office.today());
    input.coverage = office.visits().coverage(scope, year, today);
    for (const auto& raised : office.opinions().raised(scope, year)) {
        if (raised.visit.date > until)
            continue;
        const Opinion then = opinionAsOf(raised.opinion, until);
        input.sums[raised.visit.unit].add(then, today);
        const auto household = office.visits().household(raised.visit.household);
        const QString head = household ? household->head : QString();
        input.opinions.push_back({then, raised.visit, unmasked ? head : maskedName(head)});
    }
    return input;
}

Result<Report> visits(Office& office, const ReportRequest& request) { return reportOf(office, request, false); }

Result<Report> visitsUnmasked(Office& office, const ReportRequest& request) { return reportOf(office, request, true); }

} // namespace wuxing::reporting
