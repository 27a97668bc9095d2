// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/projectimport.h"

#include "domain/income/incomefields.h"
#include "exchange/reading/recordtable.h"
#include "services/office.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::IncomeImport)
};

// Names may hold the marks that part a list; an amount or a share ends a part.
QStringList partsOf(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("(?<=[0-9０-９元万亿整%％])\\s*[;；、\\n]+|[;；]+"));
    QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (QString& part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

// "专项债券300万元" → 专项债券, 300万元.
bool splitNumber(const QString& text, QString& name, QString& number)
{
    static const QRegularExpression pattern(QStringLiteral("^(.*?)[:：]?\\s*([0-9０-９][0-9０-９.,，]*\\s*[^0-9]*)$"));
    const auto match = pattern.match(text);
    name = match.captured(1).trimmed();
    number = match.captured(2).trimmed();
    return match.hasMatch() && !name.isEmpty();
}

} // namespace

QString incometable::keyOf(const Project& project)
{
    return QStringLiteral("%1|%2").arg(QString::number(project.unit), project.name.simplified());
}

QString incometable::contentOf(const Project& project)
{
    return QStringList{wordKey(project.kind), project.content, wordKey(project.state),
        project.startedOn.toString(Qt::ISODate), project.remark, QString::number(project.jobs.value_or(-1)),
        project.fundTotal().toPlainString()}
        .join(QChar(0x1f));
}

Twins<Project> incometable::twinsOf(const std::vector<Project>& projects)
{
    return {projects, [](const Project& project) { return keyOf(project); }, &contentOf};
}

QString incometable::keyOf(const Pairing& pairing)
{
    return QStringLiteral("%1|%2|%3")
        .arg(QString::number(pairing.unit), QString::number(pairing.partner), pairing.since.toString(Qt::ISODate));
}

Twins<Pairing> incometable::twinsOf(const std::vector<Pairing>& pairings)
{
    return {pairings, [](const Pairing& pairing) { return keyOf(pairing); },
        [](const Pairing& pairing) { return pairing.until.toString(Qt::ISODate) + pairing.content; }};
}

Status ProjectImport::begin(ColumnMap&, const TextTable&)
{
    m_projects.clear();
    m_places.clear();
    m_snapshot = office().incomes().projects();
    m_known = incometable::twinsOf(*m_snapshot);
    m_finder = std::make_unique<BranchFinder>(*office().units().tree());
    return {};
}

void ProjectImport::readFunds(RowReader& cells, Project& project) const
{
    if (cells.takeClear("funds", !project.funds.empty()))
        return project.funds.clear();
    if (!cells.isFilled("funds") || cells.clears("funds"))
        return;
    std::vector<Project::Fund> funds;
    const QStringList parts = partsOf(cells.text("funds"));
    for (const QString& part : parts) {
        QString source;
        QString amount;
        if (!splitNumber(part, source, amount))
            return cells.fail(
                "funds", Text::tr("“%1” is not a source with an amount, such as 专项债券300万元").arg(part));
        const auto money = Money::parse(cells.withUnit("funds", amount));
        if (!money)
            return cells.fail("funds", money.error().message);
        if (std::any_of(funds.begin(), funds.end(), [&](const Project::Fund& fund) { return fund.source == source; }))
            return cells.fail("funds", Text::tr("the source “%1” stands twice; add its amounts up").arg(source));
        funds.push_back({source, *money});
    }
    // The order of a list says nothing.
    if (!std::is_permutation(funds.begin(), funds.end(), project.funds.begin(), project.funds.end()))
        project.funds = std::move(funds);
}

void ProjectImport::readPartners(RowReader& cells, Project& project) const
{
    if (cells.takeClear("partners", !project.partners.empty()))
        return project.partners.clear();
    if (!cells.isFilled("partners") || cells.clears("partners"))
        return;
    std::vector<Project::Partner> partners;
    const QStringList parts = partsOf(cells.text("partners"));
    for (const QString& part : parts) {
        QString name;
        QString share;
        if (!splitNumber(part, name, share))
            return cells.fail("partners", Text::tr("“%1” is not a branch with its share, such as 甲村20%").arg(part));
        const auto percent = RowReader::parsePercent(share);
        if (!percent)
            return cells.fail("partners", percent.error().message);
        BranchFinder::Refusal refusal;
        const UnitNode* partner = m_finder->findName(name, refusal);
        if (!partner)
            return cells.fail("partners", refusal.reason);
        if (std::any_of(partners.begin(), partners.end(),
                [&](const Project::Partner& other) { return other.unit == partner->unit.id; }))
            return cells.fail("partners", Text::tr("“%1” stands twice; add its shares up").arg(name));
        partners.push_back({partner->unit.id, *percent});
    }
    if (!std::is_permutation(partners.begin(), partners.end(), project.partners.begin(), project.partners.end()))
        project.partners = std::move(partners);
}

void ProjectImport::readFields(RowReader& cells, Project& project) const
{
    recordtable::take<Project>(cells, project, {&fieldOf<&Project::name>()});
    readFunds(cells, project);
    readPartners(cells, project);
}

void ProjectImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    Project project;
    project.unit = branch.unit.id;
    project.name = cells.needed("project");
    const int twin = cells.twin();
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    const QString name = incometable::keyOf(project);
    const QString key = QStringLiteral("%1|%2").arg(twin).arg(name);
    const Project* known = m_known.find(name, twin);
    const auto place = m_places.constFind(key);
    if (place != m_places.constEnd())
        project = m_projects[*place];
    else if (known)
        project = *known;
    else
        project.id = makeRowId(); // names are corrected later, so they make no ids
    readFields(cells, project);
    readIncome(cells, project);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (auto valid = validate(project); !valid)
        return cells.refuse(plan, subject, "project", valid.error().message);
    if (!isFirst(QStringLiteral("%1|%2").arg(project.id).arg(cells.text("year")), cells, subject, plan))
        return;
    cells.add(plan, importStateOf(known, project), subject, project.name);
    if (place != m_places.constEnd()) {
        m_projects[*place] = std::move(project);
    } else {
        m_places.insert(key, m_projects.size());
        m_projects.push_back(std::move(project));
    }
}

void ProjectImport::readIncome(RowReader& cells, Project& project) const
{
    const bool clears = cells.clears("income");
    const auto income = clears ? std::nullopt : cells.money("income");
    if (!income && !clears)
        return;
    const int year = yearOf(cells);
    if (!cells.isOk() || (clears && !cells.takeClear("income", project.incomeOf(year).has_value())))
        return;
    std::erase_if(project.incomes, [&](const Project::YearIncome& y) { return y.year == year; });
    if (income)
        project.incomes.push_back({year, *income});
    std::sort(project.incomes.begin(), project.incomes.end(),
        [](const Project::YearIncome& a, const Project::YearIncome& b) { return a.year < b.year; });
}

Status ProjectImport::write(const Action& action, const Progress&)
{
    return office().incomes().import(m_projects, action);
}

RowId PairingImport::unitNamed(RowReader& cells, const char* key) const
{
    const QString name = cells.needed(key);
    RowId found = 0;
    const UnitNode* root = office().units().tree()->root();
    for (const UnitNode* node : root ? root->children : std::vector<const UnitNode*>()) {
        const Unit& unit = node->unit;
        if (unit.name != name && unit.shortName != name && unit.code != name)
            continue;
        if (found != 0)
            cells.fail(key, Text::tr("several townships are named “%1”; write the code").arg(name));
        found = unit.id;
    }
    if (found == 0)
        cells.fail(key, Text::tr("there is no street or township named “%1”").arg(name));
    return found;
}

// A table that does not say since when means the pairing that is there.
const Pairing* PairingImport::onlyOne(const Pairing& wanted) const
{
    const Pairing* found = nullptr;
    for (const Pairing& known : m_known) {
        if (known.unit != wanted.unit || known.partner != wanted.partner)
            continue;
        if (found)
            return nullptr;
        found = &known;
    }
    return found;
}

Result<ImportPlan> PairingImport::read(const TextTable& table)
{
    ImportPlan plan;
    const auto map = header(table, plan);
    if (!map)
        return map.error();
    m_pairings.clear();
    m_known = office().incomes().pairings();
    m_twins = incometable::twinsOf(m_known);
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        RowReader cells(*map, table.rows[r]);
        Pairing pairing;
        pairing.unit = unitNamed(cells, "street");
        pairing.partner = unitNamed(cells, "partner");
        pairing.since = cells.date("since", DateUse::Start);
        const int twin = cells.twin();
        const QString key = QStringLiteral("%1|%2").arg(twin).arg(incometable::keyOf(pairing));
        const Pairing* known = m_twins.find(incometable::keyOf(pairing), twin);
        if (!known && !cells.isFilled("since"))
            known = onlyOne(pairing);
        if (known)
            pairing = *known;
        else
            pairing.id = makeRowId();
        recordtable::take<Pairing>(cells, pairing, {&fieldOf<&Pairing::since>()});
        if (auto valid = validate(pairing); cells.isOk() && !valid)
            cells.fail("street", valid.error().message);
        if (!cells.isOk()) {
            cells.refuse(plan, cells.text("street"));
            continue;
        }
        if (!isFirst(key, cells, cells.text("street"), plan))
            continue;
        cells.add(plan, importStateOf(known, pairing), cells.text("street"), cells.text("partner"));
        m_pairings.push_back(std::move(pairing));
    }
    return plan;
}

Status PairingImport::write(const Action& action, const Progress&)
{
    return office().incomes().import(m_pairings, action);
}

} // namespace wuxing
