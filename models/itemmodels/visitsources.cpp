// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/visitsources.h"

#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::VisitSources)
};

bool touchesVisits(const ChangeEvent& event)
{
    return event.touches("visit") || event.touches("visit_opinion") || event.touches("household")
        || event.touches("ledger_item") || event.touches("unit");
}

QString householdName(Office& office, RowId household, bool unmasked)
{
    const auto found = office.visits().household(household);
    if (!found)
        return {};
    return unmasked ? found->head : maskedName(found->head);
}

GridMark markOf(OpinionState state)
{
    switch (state) {
    case OpinionState::Waiting:
        return GridMark::Open;
    case OpinionState::InWork:
        return GridMark::None;
    case OpinionState::Answered:
        return GridMark::Good;
    case OpinionState::Refused:
        return GridMark::Quiet;
    }
    return GridMark::None;
}

} // namespace

Result<GridContent> OpinionGrid::read()
{
    GridContent content;
    content.headers = branchHeaders() << Text::tr("Household") << Text::tr("Visited") << Text::tr("Opinion")
                                      << Text::tr("Category") << Text::tr("Urgency") << Text::tr("State")
                                      << Text::tr("Alike") << Text::tr("Due") << Text::tr("Dealt with by")
                                      << Text::tr("Ledger item") << Text::tr("Answer or reason") << Text::tr("Told on")
                                      << Text::tr("Satisfaction");
    const auto all = office().opinions().raised(scope(), year());
    QHash<RowId, int> alike;
    for (const auto& raised : all)
        ++alike[raised.opinion.topic];
    for (const auto& raised : all) {
        const Opinion& opinion = raised.opinion;
        const OpinionState state = opinion.state();
        const bool toTell = state == OpinionState::InWork && opinion.item != 0 && !isOpenState(raised.itemState);
        if ((m_filter.state && *m_filter.state != state) || (m_filter.toTellOnly && !toTell)
            || (!m_filter.category.isEmpty() && m_filter.category != opinion.category))
            continue;
        GridRow row{opinion.id, raised.visit.unit, branchCells(raised.visit.unit)};
        const bool isOpen = state == OpinionState::Waiting || state == OpinionState::InWork;
        GridCell due = dateCell(opinion.due);
        due.mark = isOpen && opinion.due.isValid() && opinion.due < office().today() ? GridMark::Bad : GridMark::None;
        GridCell body = GridCell::of(opinion.body);
        body.toolTip = opinion.body;
        GridCell urgency = GridCell::of(wordLabel(opinion.urgency));
        urgency.sort = static_cast<int>(opinion.urgency);
        const int same = alike.value(opinion.topic);
        const QString item = opinion.item == 0 ? QString()
            : toTell                           ? Text::tr("%1: tell the household").arg(wordLabel(raised.itemState))
                                               : wordLabel(raised.itemState);
        for (GridCell cell : {GridCell::of(householdName(office(), raised.visit.household, m_filter.unmasked)),
                 dateCell(raised.visit.date), body, GridCell::of(opinion.category), urgency,
                 GridCell::of(wordLabel(state), markOf(state)), same > 1 ? GridCell::ofNumber(same) : GridCell::of({}),
                 due, GridCell::of(opinion.department), GridCell::of(item, toTell ? GridMark::Open : GridMark::None),
                 GridCell::of(opinion.refusal.isEmpty() ? opinion.answer : opinion.refusal), dateCell(opinion.toldOn()),
                 GridCell::of(opinion.satisfaction ? wordLabel(*opinion.satisfaction) : QString())})
            row.cells.push_back(std::move(cell));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool OpinionGrid::isTouchedBy(const ChangeEvent& event) const { return touchesVisits(event); }

Result<GridContent> VisitGrid::read()
{
    GridContent content;
    content.headers = branchHeaders() << Text::tr("Date") << Text::tr("Visitor") << Text::tr("Way") << Text::tr("Group")
                                      << Text::tr("Household") << Text::tr("People") << Text::tr("Phone")
                                      << Text::tr("Opinions") << Text::tr("Nobody met because") << Text::tr("Remark");
    for (const Visit& visit : office().visits().visitsIn(scope(), year())) {
        const Household household = office().visits().household(visit.household).value_or(Household());
        GridRow row{visit.id, visit.unit, branchCells(visit.unit)};
        for (GridCell cell : {dateCell(visit.date), GridCell::of(visit.visitor), GridCell::of(wordLabel(visit.way)),
                 GridCell::of(household.group), GridCell::of(m_unmasked ? household.head : maskedName(household.head)),
                 household.people > 0 ? GridCell::ofNumber(household.people) : GridCell::of({}),
                 GridCell::of(m_unmasked ? household.phone : maskedPhone(household.phone)),
                 GridCell::ofNumber(static_cast<qint64>(visit.opinions.size())), GridCell::of(visit.absentReason),
                 GridCell::of(visit.remark)})
            row.cells.push_back(std::move(cell));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool VisitGrid::isTouchedBy(const ChangeEvent& event) const { return touchesVisits(event); }

Result<GridContent> CoverageGrid::read()
{
    GridContent content;
    content.headers = branchHeaders() << Text::tr("Households") << Text::tr("Visited") << Text::tr("Coverage")
                                      << Text::tr("Nobody met") << Text::tr("Visits") << Text::tr("Opinions")
                                      << Text::tr("Answered") << Text::tr("In work") << Text::tr("Refused")
                                      << Text::tr("Waiting") << Text::tr("Overdue");
    m_units.clear();
    QHash<RowId, OpinionSums> sums;
    for (const auto& raised : office().opinions().raised(scope(), year()))
        sums[raised.visit.unit].add(raised.opinion, office().today());
    for (const Coverage& coverage : office().visits().coverage(scope(), year())) {
        const OpinionSums own = sums.value(coverage.unit);
        GridRow row{coverage.unit, coverage.unit, branchCells(coverage.unit)};
        GridCell households = coverage.households ? GridCell::ofNumber(*coverage.households) : GridCell::of({});
        households.editable = true;
        const auto percent = coverage.percent();
        GridCell share = GridCell::of(percent ? Text::tr("%1 %").arg(percent->toString()) : QString());
        share.sort = percent ? percent->thousandths() : qint64(-1);
        GridCell overdue = GridCell::ofNumber(own.overdue);
        overdue.mark = own.overdue > 0 ? GridMark::Bad : GridMark::None;
        for (GridCell cell : {households, GridCell::ofNumber(coverage.visited), share,
                 GridCell::ofNumber(coverage.absent), GridCell::ofNumber(coverage.visits),
                 GridCell::ofNumber(own.total()), GridCell::ofNumber(own.answered), GridCell::ofNumber(own.inWork),
                 GridCell::ofNumber(own.refused), GridCell::ofNumber(own.waiting), overdue})
            row.cells.push_back(std::move(cell));
        content.rows.push_back(std::move(row));
        m_units.push_back(coverage.unit);
    }
    return content;
}

Status CoverageGrid::edit(const std::vector<GridEdit>& edits)
{
    std::vector<MetricValue> figures;
    for (const GridEdit& edit : edits) {
        if (edit.column != HouseholdsColumn)
            continue;
        const auto households = parseWholeNumber(edit.text, 0, 100000);
        if (!households)
            return households.error();
        figures.push_back({m_units.at(static_cast<size_t>(edit.row)), year(), 0, VisitService::householdMetric(),
            Quantity::fromWhole(*households)});
    }
    return office().assessments().putMetrics(
        figures, {Action::Code::EditMetrics, {QString::number(figures.size()), QString::number(year())}});
}

bool CoverageGrid::isTouchedBy(const ChangeEvent& event) const
{
    return touchesVisits(event) || event.touches("metric_value");
}

} // namespace wuxing
