// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportservice.h"

#include "reports/distributionsheet.h"
#include "reports/ledgersheet.h"
#include "reports/monthlyreport.h"
#include "reports/rostersheet.h"
#include "services/office.h"

namespace wuxing {

namespace {

std::vector<LedgerItem> itemsOf(const Office& office, RowId scope)
{
    std::vector<LedgerItem> items;
    for (const LedgerItem& item : *office.ledger().items()) {
        if (office.units().tree()->contains(scope, item.unit))
            items.push_back(item);
    }
    return items;
}

} // namespace

ReportContext ReportService::context(RowId scope) const
{
    const FileSettings& settings = m_office.settings().settings();
    ReportContext context;
    context.tree = m_office.units().tree().get();
    // The district's own node and "everything" are the same scope.
    context.scope = context.tree->root() && context.tree->root()->unit.id == scope ? 0 : scope;
    context.office = settings.officeName;
    context.today = m_office.today();
    context.limits = settings.lights;
    if (settings.demonstration)
        context.mark = QStringLiteral("演示数据 · 单位与评定均为虚构");
    if (const auto head = m_office.history().head(); head && !head->isEmpty())
        context.seal = QStringLiteral("台账校验码 %1").arg(head->left(16));
    return context;
}

Result<Report> ReportService::monthly(RowId scope, const Month& month) const
{
    return monthlyFrom(scope, month, m_office.settings().reportTemplate(QStringLiteral("monthly")));
}

Result<Report> ReportService::monthlyFrom(RowId scope, const Month& month, const QString& templateText) const
{
    const int rated = m_office.ratings().lastRatedYear(month.year());
    MonthlyInput input{month, *m_office.ratings().ratings(rated == 0 ? month.year() : rated), month.year(),
        m_office.ratings().targets(month.year()), itemsOf(m_office, scope), m_office.ledger().allNotes()};
    const ReportContext about = context(scope);
    // The plan is one for the district; parts of it have none of their own.
    if (about.scope != 0)
        input.targets = noTargets;
    return monthlyReport(about, input, templateText);
}

Report ReportService::distribution(RowId scope, int year) const
{
    return distributionReport(
        context(scope), *m_office.ratings().ratings(year), year, m_office.ratings().targets(year));
}

Report ReportService::ledger(RowId scope) const
{
    std::vector<LedgerItem> items = itemsOf(m_office, scope);
    std::erase_if(items, [](const LedgerItem& item) { return item.state == LedgerState::Cancelled; });
    return ledgerReport(context(scope), items);
}

Report ReportService::roster(RowId scope, int year) const
{
    return rosterReport(context(scope), *m_office.ratings().ratings(year));
}

} // namespace wuxing
