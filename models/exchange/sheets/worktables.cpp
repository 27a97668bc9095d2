// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/casefields.h"
#include "domain/income/incomefields.h"
#include "domain/ledger/ledgerfields.h"
#include "domain/visits/visitfields.h"
#include "exchange/imports/projectimport.h"
#include "exchange/imports/visitimport.h"
#include "exchange/reading/branchfinder.h"
#include "exchange/sheets/sheettext.h"
#include "exchange/sheets/tableexport.h"
#include "services/office.h"

#include <algorithm>
#include <tuple>

namespace wuxing::tableexport {

namespace {

const UnitNode* nodeOf(const Office& office, RowId unit) { return office.units().tree()->find(unit); }

QString codeOf(const Office& office, RowId unit)
{
    const UnitNode* node = nodeOf(office, unit);
    return node ? node->unit.code : QString();
}

// In an order that does not hang on row ids.
template <class Thing, class Key> void sortBy(std::vector<Thing>& things, const Key& key)
{
    std::stable_sort(things.begin(), things.end(), [&](const Thing& a, const Thing& b) { return key(a) < key(b); });
}

std::vector<RectCase> sortedCases(Office& office, const TableRequest& request)
{
    std::vector<RectCase> cases = office.cases().casesIn(request.scope, request.year);
    sortBy(cases, [&](const RectCase& c) { return std::tuple(c.year, c.listedOn, codeOf(office, c.unit)); });
    return cases;
}

} // namespace

Status calendar(Office& office, const TableRequest&, SheetText& table)
{
    for (const CalendarDay& day : office.ledger().calendarDays())
        table.row().put(day);
    return {};
}

Status cases(Office& office, const TableRequest& request, SheetText& table)
{
    for (const RectCase& c : sortedCases(office, request))
        table.row(*nodeOf(office, c.unit)).put(c);
    return {};
}

Status caseReports(Office& office, const TableRequest& request, SheetText& table)
{
    struct Row {
        const UnitNode* node;
        const CaseReport* report;
    };
    std::vector<Row> rows;
    const auto all = office.caseReports().reports();
    for (const CaseReport& report : *all) {
        const auto rectCase = office.cases().find(report.rectCase);
        if (rectCase && office.units().tree()->contains(request.scope, rectCase->unit)
            && (request.year == 0 || report.month.year() == request.year))
            rows.push_back({nodeOf(office, rectCase->unit), &report});
    }
    sortBy(rows, [](const Row& row) { return std::tuple(row.report->month.firstDay(), row.node->unit.code); });
    for (const auto& [node, report] : rows)
        table.row(*node).put("month", report->month.toString()).put(*report);
    return {};
}

Status ballots(Office& office, const TableRequest& request, SheetText& table)
{
    for (const RectCase& c : sortedCases(office, request)) {
        for (const Acceptance& acceptance : c.acceptances) {
            for (const Ballot& ballot : acceptance.ballots)
                table.row(*nodeOf(office, c.unit)).put("year", QString::number(c.year)).put(acceptance).put(ballot);
        }
    }
    return {};
}

namespace {

// Visits as rows, one per opinion, with the numbers of what the columns alone cannot tell apart.
class VisitRows {
public:
    VisitRows(Office& office, const TableRequest& request)
        : m_office(office)
        , m_isUnmasked(!request.purpose.isEmpty())
        , m_all(office.visits().visits(0))
        , m_meetings(*m_all, &VisitService::visitKey, [](const Visit& visit) { return VisitImport::contentOf(visit); })
    {
        const auto known = office.visits().households();
        m_households.assign(known.begin(), known.end());
        m_families = Twins<Household>(m_households, &HouseholdBook::nameKey,
            [](const Household& household) { return VisitImport::contentOf(household); });
        for (const Household& household : m_households)
            m_byId.insert(household.id, &household);
        const UnitTree& tree = *office.units().tree();
        std::vector<RowId> items;
        for (const Visit& visit : *m_all) {
            if (!tree.contains(request.scope, visit.unit) || (request.year != 0 && visit.date.year() != request.year))
                continue;
            m_visits.push_back(&visit);
            for (const Opinion& opinion : visit.opinions)
                items.push_back(opinion.item);
        }
        for (const LedgerItem& item : office.ledger().some(items))
            m_problems.insert(item.id, item.problem);
        sortBy(m_visits, [&](const Visit* visit) {
            const Household household = householdOf(*visit);
            return std::tuple(visit->date, codeOf(office, visit->unit), household.group, household.head,
                VisitImport::contentOf(household), visit->visitor, VisitImport::contentOf(*visit));
        });
        m_hasRepeated = std::any_of(m_visits.begin(), m_visits.end(), [](const Visit* visit) {
            QSet<QString> bodies;
            for (const Opinion& opinion : visit->opinions)
                bodies.insert(opinion.body.trimmed());
            return static_cast<size_t>(bodies.size()) != visit->opinions.size();
        });
    }

    void write(SheetText& table) const
    {
        if (m_families.any())
            table.need(QStringLiteral("namesake"));
        if (m_meetings.any())
            table.need(QStringLiteral("session"));
        if (m_hasRepeated)
            table.need(QStringLiteral("twin"));
        for (const Visit* visit : m_visits) {
            QHash<QString, int> said;
            for (const Opinion& opinion : visit->opinions) {
                const int repeated = ++said[opinion.body.trimmed()];
                begin(table, *visit)
                    .put(opinion)
                    .put("answered_on", opinion.toldOn().toString(Qt::ISODate))
                    .put("state", wordOnPaper(opinion.state()))
                    .put("item", m_problems.value(opinion.item))
                    .put("twin", repeated == 1 ? QString() : QString::number(repeated));
            }
            if (visit->opinions.empty())
                begin(table, *visit);
        }
    }

private:
    Household householdOf(const Visit& visit) const
    {
        const Household* household = m_byId.value(visit.household);
        return household ? *household : Household();
    }
    // Of families of one name, every one has its number.
    QString namesakeOf(const Visit& visit) const
    {
        const Household* household = m_byId.value(visit.household);
        const QString key = household ? HouseholdBook::nameKey(*household) : QString();
        if (!household || m_families.count(key) < 2)
            return {};
        const QString number = m_families.written(key, *household);
        return number.isEmpty() ? QStringLiteral("1") : number;
    }
    SheetText& begin(SheetText& table, const Visit& visit) const
    {
        Household household = householdOf(visit);
        if (!m_isUnmasked) {
            household.head = maskedName(household.head);
            household.phone = maskedPhone(household.phone);
        }
        return table.row(*nodeOf(m_office, visit.unit))
            .put(household)
            .put("people", household.people > 0 ? QString::number(household.people) : QString())
            .put(visit)
            .put("namesake", namesakeOf(visit))
            .put("session", m_meetings.written(VisitService::visitKey(visit), visit));
    }

    Office& m_office;
    bool m_isUnmasked;
    bool m_hasRepeated = false;
    std::shared_ptr<const std::vector<Visit>> m_all;
    Twins<Visit> m_meetings;
    std::vector<Household> m_households;
    Twins<Household> m_families;
    QHash<RowId, const Household*> m_byId;
    QHash<RowId, QString> m_problems; //< of ledger items
    std::vector<const Visit*> m_visits;
};

} // namespace

Status visits(Office& office, const TableRequest& request, SheetText& table)
{
    VisitRows(office, request).write(table);
    return {};
}

Status income(Office& office, const TableRequest& request, SheetText& table)
{
    std::vector<Income> entries;
    for (const Income& entry : *office.incomes().incomes()) {
        if ((request.year == 0 || entry.year == request.year)
            && office.units().tree()->contains(request.scope, entry.unit))
            entries.push_back(entry);
    }
    sortBy(entries, [&](const Income& entry) {
        return std::tuple(entry.year, codeOf(office, entry.unit), entry.category, entry.operating);
    });
    for (const Income& entry : entries)
        table.row(*nodeOf(office, entry.unit)).put(entry);
    return {};
}

namespace {

QString fundsOf(const Project& project)
{
    QStringList funds;
    for (const Project::Fund& fund : project.funds)
        funds << fund.source + fund.amount.toPlainString() + QStringLiteral("元");
    funds.sort();
    return funds.join(QStringLiteral("；"));
}

QString partnersOf(const Office& office, const BranchFinder& finder, const Project& project)
{
    QStringList partners;
    for (const Project::Partner& partner : project.partners) {
        const UnitNode* node = nodeOf(office, partner.unit);
        partners << (node ? finder.uniqueName(*node) : QString()) + partner.percent.toPlainString() + QLatin1Char('%');
    }
    partners.sort();
    return partners.join(QStringLiteral("；"));
}

} // namespace

Status projects(Office& office, const TableRequest& request, SheetText& table)
{
    const auto all = office.incomes().projects();
    const auto twins = incometable::twinsOf(*all);
    const BranchFinder finder(*office.units().tree());
    if (twins.any())
        table.need(QStringLiteral("twin"));
    std::vector<const Project*> sorted;
    for (const Project& project : *all) {
        if (office.units().tree()->contains(request.scope, project.unit))
            sorted.push_back(&project);
    }
    sortBy(sorted, [&](const Project* project) {
        return std::tuple(project->name, codeOf(office, project->unit), incometable::contentOf(*project));
    });
    for (const Project* project : sorted) {
        const QString funds = fundsOf(*project);
        const QString partners = partnersOf(office, finder, *project);
        const QString number = twins.written(incometable::keyOf(*project), *project);
        const auto begin = [&]() -> SheetText& {
            return table.row(*nodeOf(office, project->unit))
                .put(*project)
                .put("funds", funds)
                .put("partners", partners)
                .put("twin", number);
        };
        bool hasIncome = false;
        for (const Project::YearIncome& income : project->incomes) {
            if (request.year != 0 && income.year != request.year)
                continue;
            begin().put("year", QString::number(income.year)).put("income", income.amount.toPlainString());
            hasIncome = true;
        }
        if (!hasIncome)
            begin();
    }
    return {};
}

Status pairings(Office& office, const TableRequest&, SheetText& table)
{
    auto all = office.incomes().pairings();
    const auto name = [&](RowId unit) {
        const UnitNode* node = nodeOf(office, unit);
        return node ? node->unit.name : QString();
    };
    sortBy(all, [&](const Pairing& pairing) {
        return std::tuple(pairing.since, codeOf(office, pairing.unit), codeOf(office, pairing.partner), pairing.until,
            pairing.content);
    });
    const auto twins = incometable::twinsOf(all);
    if (twins.any())
        table.need(QStringLiteral("twin"));
    for (const Pairing& pairing : all)
        table.row()
            .put("street", name(pairing.unit))
            .put("partner", name(pairing.partner))
            .put(pairing)
            .put("twin", twins.written(incometable::keyOf(pairing), pairing));
    return {};
}

} // namespace wuxing::tableexport
