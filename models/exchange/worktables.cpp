// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/worktables.h"

#include "domain/casefields.h"
#include "domain/incomefields.h"
#include "domain/ledgerfields.h"
#include "exchange/branchfinder.h"
#include "exchange/projectimport.h"
#include "exchange/recordtable.h"
#include "exchange/tabletext.h"
#include "exchange/visitimport.h"
#include "services/office.h"

#include <algorithm>
#include <tuple>

namespace wuxing::worktables {

namespace {

QString iso(const QDate& date) { return TableText::iso(date); }

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

std::vector<RectCase> sortedCases(Office& office, const Request& request)
{
    std::vector<RectCase> cases = office.cases().casesIn(request.scope, request.year);
    sortBy(cases, [&](const RectCase& c) { return std::tuple(c.year, c.listedOn, codeOf(office, c.unit)); });
    return cases;
}

} // namespace

QByteArray calendar(Office& office)
{
    TableText table(recordtable::headings<CalendarDay>());
    for (const CalendarDay& day : office.ledger().calendarDays())
        table.add(recordtable::cells(day));
    return table.bytes();
}

QByteArray cases(Office& office, const Request& request)
{
    auto table = TableText::ofBranches(recordtable::headings<RectCase>());
    for (const RectCase& c : sortedCases(office, request))
        table.add(*nodeOf(office, c.unit), recordtable::cells(c));
    return table.bytes();
}

QByteArray caseReports(Office& office, const Request& request)
{
    auto table = TableText::ofBranches(QStringList{QStringLiteral("月份")} + recordtable::headings<CaseReport>());
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
        table.add(*node, QStringList{report->month.toString()} + recordtable::cells(*report));
    return table.bytes();
}

QByteArray ballots(Office& office, const Request& request)
{
    auto table = TableText::ofBranches(
        QStringList{QStringLiteral("年度")} + recordtable::headings<Acceptance>() + recordtable::headings<Ballot>());
    for (const RectCase& c : sortedCases(office, request)) {
        for (const Acceptance& acceptance : c.acceptances) {
            for (const Ballot& ballot : acceptance.ballots)
                table.add(*nodeOf(office, c.unit),
                    QStringList{QString::number(c.year)} + recordtable::cells(acceptance) + recordtable::cells(ballot));
        }
    }
    return table.bytes();
}

namespace {

// Visits as rows, one per opinion, with the numbers of what the columns alone cannot tell apart.
class VisitRows {
public:
    VisitRows(Office& office, const Request& request)
        : m_office(office)
        , m_isUnmasked(request.unmasked)
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

    QByteArray table() const
    {
        auto table = TableText::ofBranches(
            QStringList{QStringLiteral("组"), QStringLiteral("户主"), QStringLiteral("人口"), QStringLiteral("电话"),
                QStringLiteral("走访人"), QStringLiteral("日期"), QStringLiteral("方式"), QStringLiteral("反映问题"),
                QStringLiteral("类别"), QStringLiteral("紧急程度"), QStringLiteral("责任单位"), QStringLiteral("措施"),
                QStringLiteral("时限"), QStringLiteral("结果"), QStringLiteral("反馈日期"), QStringLiteral("满意度"),
                QStringLiteral("未入户原因"), QStringLiteral("不予办理理由"), QStringLiteral("备注"),
                QStringLiteral("办理状态"), QStringLiteral("台账问题")}
            + extraHeadings());
        for (const Visit* visit : m_visits) {
            QHash<QString, int> said;
            for (const Opinion& opinion : visit->opinions)
                add(table, *visit, opinion, true, ++said[opinion.body.trimmed()]);
            if (visit->opinions.empty())
                add(table, *visit, {}, false, 1);
        }
        return table.bytes();
    }

private:
    Household householdOf(const Visit& visit) const
    {
        const Household* household = m_byId.value(visit.household);
        return household ? *household : Household();
    }
    QStringList extraHeadings() const
    {
        QStringList headings;
        if (m_families.any())
            headings << VisitImport::namesakeHeading();
        if (m_meetings.any())
            headings << VisitImport::sessionHeading();
        if (m_hasRepeated)
            headings << RowReader::twinHeading();
        return headings;
    }
    QStringList extras(const Visit& visit, int repeated) const
    {
        QStringList cells;
        if (m_families.any()) {
            const Household* household = m_byId.value(visit.household);
            const QString key = household ? HouseholdBook::nameKey(*household) : QString();
            const QString number = household ? m_families.written(key, *household) : QString();
            // Of families of one name, every one has its number.
            cells << (!household || m_families.count(key) < 2 ? QString()
                    : number.isEmpty()                        ? QStringLiteral("1")
                                                              : number);
        }
        if (m_meetings.any())
            cells << m_meetings.written(VisitService::visitKey(visit), visit);
        if (m_hasRepeated)
            cells << (repeated == 1 ? QString() : QString::number(repeated));
        return cells;
    }
    void add(TableText& table, const Visit& visit, const Opinion& opinion, bool isThere, int repeated) const
    {
        const Household household = householdOf(visit);
        table.add(*nodeOf(m_office, visit.unit),
            QStringList{household.group, m_isUnmasked ? household.head : maskedName(household.head),
                household.people > 0 ? QString::number(household.people) : QString(),
                m_isUnmasked ? household.phone : maskedPhone(household.phone), visit.visitor, iso(visit.date),
                wordOnPaper(visit.way), opinion.body, opinion.category,
                isThere ? wordOnPaper(opinion.urgency) : QString(), opinion.department, opinion.measure,
                iso(opinion.due), opinion.answer, iso(opinion.toldOn()),
                opinion.satisfaction ? wordOnPaper(*opinion.satisfaction) : QString(), visit.absentReason,
                opinion.refusal, visit.remark, isThere ? wordOnPaper(opinion.state()) : QString(),
                m_problems.value(opinion.item)}
                + extras(visit, repeated));
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

QByteArray visits(Office& office, const Request& request) { return VisitRows(office, request).table(); }

QByteArray income(Office& office, const Request& request)
{
    auto table = TableText::ofBranches(recordtable::headings<Income>());
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
        table.add(*nodeOf(office, entry.unit), recordtable::cells(entry));
    return table.bytes();
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

QByteArray projects(Office& office, const Request& request)
{
    const auto all = office.incomes().projects();
    const auto twins = incometable::twinsOf(*all);
    const Field<Project>& remark = fieldOf<&Project::remark>(); // stands behind what is written once a year
    const BranchFinder finder(*office.units().tree());
    const auto number = [&](const Project& project) {
        return twins.any() ? QStringList{twins.written(incometable::keyOf(project), project)} : QStringList();
    };
    auto table = TableText::ofBranches(recordtable::headings<Project>({&remark})
        + QStringList{QStringLiteral("资金来源"), QStringLiteral("合作方"), QStringLiteral("年度"),
            QStringLiteral("年收益（元）"), remark.heading()}
        + (twins.any() ? QStringList{RowReader::twinHeading()} : QStringList()));
    std::vector<const Project*> sorted;
    for (const Project& project : *all) {
        if (office.units().tree()->contains(request.scope, project.unit))
            sorted.push_back(&project);
    }
    sortBy(sorted, [&](const Project* project) {
        return std::tuple(project->name, codeOf(office, project->unit), incometable::contentOf(*project));
    });
    for (const Project* project : sorted) {
        const QStringList head = recordtable::cells(*project, {&remark})
            + QStringList{fundsOf(*project), partnersOf(office, finder, *project)};
        const auto add = [&](const QString& year, const QString& amount) {
            table.add(
                *nodeOf(office, project->unit), head + QStringList{year, amount, project->remark} + number(*project));
        };
        bool hasIncome = false;
        for (const Project::YearIncome& income : project->incomes) {
            if (request.year != 0 && income.year != request.year)
                continue;
            add(QString::number(income.year), income.amount.toPlainString());
            hasIncome = true;
        }
        if (!hasIncome)
            add({}, {});
    }
    return table.bytes();
}

QByteArray pairings(Office& office)
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
    TableText table(QStringList{QStringLiteral("街道"), QStringLiteral("乡镇")} + recordtable::headings<Pairing>()
        + (twins.any() ? QStringList{RowReader::twinHeading()} : QStringList()));
    for (const Pairing& pairing : all)
        table.add(QStringList{name(pairing.unit), name(pairing.partner)} + recordtable::cells(pairing)
            + (twins.any() ? QStringList{twins.written(incometable::keyOf(pairing), pairing)} : QStringList()));
    return table.bytes();
}

} // namespace wuxing::worktables
