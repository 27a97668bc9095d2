// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/incomesources.h"

#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::IncomeSources)
};

GridCell moneyCell(Money money)
{
    GridCell cell = GridCell::of(money.toString());
    cell.sort = money.fen();
    return cell;
}

bool touchesIncome(const ChangeEvent& event)
{
    return event.touches("income") || event.touches("unit") || event.touches("setting");
}

bool touchesProjects(const ChangeEvent& event)
{
    return event.touches("project") || event.touches("project_fund") || event.touches("project_partner")
        || event.touches("project_income") || event.touches("unit");
}

// The usual categories, and those that somebody entered besides.
std::vector<IncomeCategory> categoriesOf(Office& office, int year)
{
    std::vector<IncomeCategory> categories = incomeCategories();
    for (const Income& income : *office.incomes().incomes()) {
        const bool known = std::any_of(categories.begin(), categories.end(), [&](const IncomeCategory& category) {
            return category.name == income.category && category.operating == income.operating;
        });
        if (income.year == year && !known)
            categories.push_back({income.category, income.operating});
    }
    return categories;
}

} // namespace

Result<GridContent> IncomeGrid::read()
{
    GridContent content;
    m_units.clear();
    m_entries.clear();
    m_categories = categoriesOf(office(), year());
    content.headers = branchHeaders();
    for (const IncomeCategory& category : m_categories)
        content.headers << (category.operating ? Text::tr("%1\n(operating)").arg(category.name)
                                               : Text::tr("%1\n(other)").arg(category.name));
    content.headers << Text::tr("Total (yuan)") << Text::tr("Operating (yuan)") << Text::tr("Band")
                    << Text::tr("Missing (yuan)") << Text::tr("Year before");
    const IncomeRules& rules = office().settings().settings().work.income;
    const QStringList bands = bandNames(rules);
    for (const Income& income : *office().incomes().incomes()) {
        if (income.year != year())
            continue;
        for (size_t c = 0; c < m_categories.size(); ++c) {
            if (m_categories[c].name == income.category && m_categories[c].operating == income.operating)
                m_entries.insert({income.unit, c}, income);
        }
    }
    for (const UnitNode* node : office().units().tree()->branches(scope(), office().today())) {
        const RowId unit = node->unit.id;
        const IncomeYear sum = office().incomes().yearOf(unit, year());
        if (m_belowOnly && !sum.isBelow(rules))
            continue;
        GridRow row{unit, unit, branchCells(unit)};
        for (size_t c = 0; c < m_categories.size(); ++c) {
            const auto entry = m_entries.constFind({unit, c});
            GridCell cell = entry == m_entries.constEnd() ? GridCell::of({}) : moneyCell(entry->amount);
            if (entry != m_entries.constEnd() && !entry->remark.isEmpty())
                cell.toolTip = entry->remark;
            cell.editable = true;
            row.cells.push_back(std::move(cell));
        }
        const bool below = sum.isBelow(rules);
        const IncomeYear before = office().incomes().yearOf(unit, year() - 1);
        GridCell band =
            GridCell::of(sum.isEntered() ? bands.value(static_cast<qsizetype>(bandOf(sum.compared(rules), rules)))
                                         : Text::tr("not entered"),
                sum.isEntered() ? GridMark::None : GridMark::Open);
        band.sort = sum.isEntered() ? static_cast<int>(bandOf(sum.compared(rules), rules)) : -1;
        GridCell missing = below ? moneyCell(sum.missing(rules)) : GridCell::of({});
        missing.mark = GridMark::Bad;
        for (GridCell cell : {sum.isEntered() ? moneyCell(sum.total) : GridCell::of({}),
                 sum.isEntered() ? moneyCell(sum.operating) : GridCell::of({}), band, missing,
                 before.isEntered() ? moneyCell(before.total) : GridCell::of({})})
            row.cells.push_back(std::move(cell));
        content.rows.push_back(std::move(row));
        m_units.push_back(unit);
    }
    return content;
}

Status IncomeGrid::edit(const std::vector<GridEdit>& edits)
{
    std::vector<Income> entered;
    std::vector<Income> cleared;
    for (const GridEdit& edit : edits) {
        const auto place = static_cast<size_t>(edit.column - FirstCategoryColumn);
        if (edit.column < FirstCategoryColumn || place >= m_categories.size())
            continue;
        const RowId unit = m_units.at(static_cast<size_t>(edit.row));
        // What the cell does not show, the remark, stays as it was.
        Income income = m_entries.value(
            {unit, place}, Income{unit, year(), m_categories[place].name, m_categories[place].operating, {}, {}});
        if (edit.text.trimmed().isEmpty()) {
            cleared.push_back(std::move(income));
            continue;
        }
        const auto amount = Money::parse(edit.text);
        if (!amount)
            return amount.error();
        income.amount = *amount;
        entered.push_back(std::move(income));
    }
    const Action action{
        Action::Code::EnterIncome, {QString::number(entered.size() + cleared.size()), QString::number(year())}};
    return office().incomes().put(entered, action, cleared);
}

bool IncomeGrid::isTouchedBy(const ChangeEvent& event) const { return touchesIncome(event); }

Result<GridContent> IncomeBandGrid::read()
{
    GridContent content;
    const IncomeRules& rules = office().settings().settings().work.income;
    const QStringList bands = bandNames(rules);
    content.headers << Text::tr("Township");
    content.headers << bands;
    content.headers << Text::tr("Not entered") << Text::tr("Villages and communities") << Text::tr("Total (yuan)")
                    << Text::tr("Operating (yuan)") << Text::tr("Year before") << Text::tr("Change (yuan)");
    struct Part {
        QString name;
        RowId unit = 0;
        IncomeSummary sum;
        Money before;
    };
    std::vector<Part> parts;
    Part all{Text::tr("Sum"), 0, IncomeSummary(rules), {}};
    for (const UnitNode* node : office().units().tree()->branches(scope(), office().today())) {
        const IncomeYear sum = office().incomes().yearOf(node->unit.id, year());
        if (!isEarning(node->unit.kind, sum))
            continue;
        if (parts.empty() || parts.back().unit != node->parent->unit.id)
            parts.push_back({node->parent->unit.shortName, node->parent->unit.id, IncomeSummary(rules), {}});
        for (Part* part : {&parts.back(), &all}) {
            part->sum.add(node->unit.kind, sum);
            part->before += office().incomes().yearOf(node->unit.id, year() - 1).total;
        }
    }
    parts.push_back(all);
    for (const Part& part : parts) {
        GridRow row{
            part.unit, part.unit, {GridCell::of(part.name, part.unit == 0 ? GridMark::Strong : GridMark::None)}};
        for (const int count : part.sum.bands)
            row.cells.push_back(GridCell::ofNumber(count));
        for (GridCell cell : {GridCell::ofNumber(part.sum.notEntered()), GridCell::ofNumber(part.sum.villages),
                 moneyCell(part.sum.total), moneyCell(part.sum.operating), moneyCell(part.before),
                 moneyCell(part.sum.total - part.before)})
            row.cells.push_back(std::move(cell));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool IncomeBandGrid::isTouchedBy(const ChangeEvent& event) const { return touchesIncome(event); }

Result<GridContent> ProjectGrid::read()
{
    GridContent content;
    content.headers = branchHeaders() << Text::tr("Project") << Text::tr("Kind") << Text::tr("State")
                                      << Text::tr("Begun") << Text::tr("Funds (yuan)") << Text::tr("Sources")
                                      << Text::tr("Shares of the income") << Text::tr("Jobs")
                                      << Text::tr("Expected a year") << Text::tr("Income of the year")
                                      << Text::tr("Content");
    const auto tree = office().units().tree();
    for (const Project& project : *office().incomes().projects()) {
        const bool partner = std::any_of(project.partners.begin(), project.partners.end(),
            [&](const Project::Partner& p) { return tree->contains(scope(), p.unit); });
        if (!partner && !tree->contains(scope(), project.unit))
            continue;
        QStringList sources;
        for (const Project::Fund& fund : project.funds)
            sources << Text::tr("%1 %2", "source, amount").arg(fund.source, fund.amount.toString());
        QStringList shares;
        for (const ProjectShare& share : sharesOf(project, year())) {
            const QString who = QStringLiteral("%1 %2%").arg(tree->shortName(share.unit), share.percent.toString());
            shares << (share.amount ? Text::tr("%1: %2", "who, yuan").arg(who, share.amount->toString()) : who);
        }
        const auto income = project.incomeOf(year());
        GridRow row{project.id, project.unit, branchCells(project.unit)};
        for (GridCell cell : {GridCell::of(project.name), GridCell::of(wordLabel(project.kind)),
                 GridCell::of(wordLabel(project.state)), dateCell(project.startedOn), moneyCell(project.fundTotal()),
                 GridCell::of(sources.join(QStringLiteral("; "))), GridCell::of(shares.join(QStringLiteral("; "))),
                 project.jobs ? GridCell::ofNumber(*project.jobs) : GridCell::of({}),
                 project.expected ? moneyCell(*project.expected) : GridCell::of({}),
                 income ? moneyCell(*income) : GridCell::of({}), GridCell::of(project.content)})
            row.cells.push_back(std::move(cell));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool ProjectGrid::isTouchedBy(const ChangeEvent& event) const { return touchesProjects(event); }

Result<GridContent> PairingGrid::read()
{
    GridContent content;
    content.headers << Text::tr("Street") << Text::tr("Township") << Text::tr("Since") << Text::tr("Until")
                    << Text::tr("What is built together");
    const auto tree = office().units().tree();
    const auto name = [&](RowId unit) { return GridCell::of(tree->shortName(unit)); };
    for (const Pairing& pairing : office().incomes().pairings()) {
        if (scope() != 0 && !tree->contains(scope(), pairing.unit) && !tree->contains(scope(), pairing.partner))
            continue;
        content.rows.push_back({pairing.id, pairing.unit,
            {name(pairing.unit), name(pairing.partner), dateCell(pairing.since), dateCell(pairing.until),
                GridCell::of(pairing.content)}});
    }
    return content;
}

bool PairingGrid::isTouchedBy(const ChangeEvent& event) const
{
    return event.touches("pairing") || event.touches("unit");
}

} // namespace wuxing
