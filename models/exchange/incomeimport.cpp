// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incomeimport.h"

#include "exchange/rowreader.h"
#include "services/office.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::IncomeImport)
};

QStringList partsOf(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[;；、]+"));
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

RowId projectRow(RowId unit, const QString& name)
{
    return derivedRowId(QStringLiteral("project|%1|%2").arg(unit).arg(name.simplified()));
}

template <class Value> ImportState stateOf(const Value* known, const Value& read)
{
    return !known ? ImportState::Added : *known == read ? ImportState::Same : ImportState::Changed;
}

} // namespace

std::vector<KnownColumn> IncomeImport::columns() const
{
    return {yearColumn(),
        RowReader::column(
            "category", {QStringLiteral("收入类别"), QStringLiteral("类别"), QStringLiteral("收入项目")}, true),
        RowReader::column("operating", {QStringLiteral("经营性"), QStringLiteral("是否经营性")}),
        RowReader::column("amount",
            {QStringLiteral("金额"), QStringLiteral("金额(元)"), QStringLiteral("金额(万元)"), QStringLiteral("收入"),
                QStringLiteral("收入(元)"), QStringLiteral("收入(万元)")},
            true),
        RowReader::column("remark", {QStringLiteral("备注")})};
}

Status IncomeImport::begin(const ColumnMap&, const TextTable&)
{
    m_incomes.clear();
    return {};
}

void IncomeImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    RowReader cells(map, row);
    const auto year = yearOf(map, row);
    if (!year)
        return plan.refuse(row.number, map.heading(QStringLiteral("year")), subject, year.error().message);
    Income income;
    income.unit = branch.unit.id;
    income.year = *year;
    income.category = cells.needed("category");
    const auto categories = incomeCategories();
    const auto usual = std::find_if(categories.begin(), categories.end(),
        [&](const IncomeCategory& category) { return category.name == income.category; });
    const auto operating = cells.yesNo("operating");
    if (operating)
        income.operating = *operating;
    else if (usual != categories.end())
        income.operating = usual->operating;
    else
        cells.fail("operating", Text::tr("say whether this is operating income (column 经营性: 是 or 否)"));
    // A missing amount is not zero.
    const auto amount = cells.money("amount");
    if (!amount)
        cells.fail("amount", Text::tr("the amount is empty; write 0 when there was none"));
    income.amount = amount.value_or(Money());
    income.remark = cells.text("remark");
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    const QString key =
        QStringLiteral("%1|%2|%3|%4").arg(income.unit).arg(income.year).arg(income.category).arg(income.operating);
    if (!isFirst(key, row.number, map.heading(QStringLiteral("category")), subject, plan))
        return;
    const auto all = office().incomes().incomes();
    const auto known = std::find_if(all->begin(), all->end(), [&](const Income& candidate) {
        return candidate.unit == income.unit && candidate.year == income.year && candidate.category == income.category
            && candidate.operating == income.operating;
    });
    plan.add(row.number, stateOf(known == all->end() ? nullptr : &*known, income), subject,
        QStringLiteral("%1 %2").arg(income.category, income.amount.toString()));
    m_incomes.push_back(std::move(income));
}

Status IncomeImport::write(const Action& action, const Progress&) { return office().incomes().put(m_incomes, action); }

std::vector<KnownColumn> ProjectImport::columns() const
{
    return {yearColumn(), RowReader::column("project", {QStringLiteral("项目名称"), QStringLiteral("项目")}, true),
        RowReader::column("kind", {QStringLiteral("类型"), QStringLiteral("项目类型")}),
        RowReader::column("content", {QStringLiteral("建设内容"), QStringLiteral("内容")}),
        RowReader::column("state", {QStringLiteral("状态")}),
        RowReader::column("started_on", {QStringLiteral("开始时间"), QStringLiteral("建设时间")}),
        RowReader::column("jobs", {QStringLiteral("带动就业"), QStringLiteral("带动就业(人)")}),
        RowReader::column("expected",
            {QStringLiteral("预计年收益"), QStringLiteral("预计年收益(元)"), QStringLiteral("预计年收益(万元)")}),
        RowReader::column("funds", {QStringLiteral("资金来源")}),
        RowReader::column("partners", {QStringLiteral("合作方")}),
        RowReader::column(
            "income", {QStringLiteral("年收益"), QStringLiteral("年收益(元)"), QStringLiteral("年收益(万元)")}),
        RowReader::column("remark", {QStringLiteral("备注")})};
}

Status ProjectImport::begin(const ColumnMap&, const TextTable&)
{
    m_projects.clear();
    return {};
}

QString ProjectImport::readFunds(const QString& text, Project& project) const
{
    project.funds.clear();
    const QStringList parts = partsOf(text);
    for (const QString& part : parts) {
        QString source;
        QString amount;
        if (!splitNumber(part, source, amount))
            return Text::tr("“%1” is not a source with an amount, such as 专项债券300万元").arg(part);
        const auto money = Money::parse(amount);
        if (!money)
            return money.error().message;
        project.funds.push_back({source, *money});
    }
    return {};
}

QString ProjectImport::readPartners(const QString& text, Project& project) const
{
    project.partners.clear();
    const BranchFinder finder(*office().units().tree());
    const QStringList parts = partsOf(text);
    for (const QString& part : parts) {
        QString name;
        QString share;
        if (!splitNumber(part, name, share))
            return Text::tr("“%1” is not a branch with its share, such as 甲村20%").arg(part);
        share.remove(QLatin1Char('%')).remove(QChar(0xff05));
        const auto percent = Quantity::parse(share);
        if (!percent)
            return percent.error().message;
        BranchFinder::Refusal refusal;
        const UnitNode* partner = finder.findName(name, refusal);
        if (!partner)
            return refusal.reason;
        project.partners.push_back({partner->unit.id, *percent});
    }
    return {};
}

void ProjectImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    RowReader cells(map, row);
    const QString name = cells.needed("project");
    const RowId id = projectRow(branch.unit.id, name);
    const auto all = office().incomes().projects();
    const auto isIt = [&](const Project& candidate) {
        return candidate.id == id || (candidate.unit == branch.unit.id && candidate.name == name);
    };
    const auto known = std::find_if(all->begin(), all->end(), isIt);
    const auto planned = std::find_if(m_projects.begin(), m_projects.end(), isIt);
    Project project = planned != m_projects.end() ? *planned : known != all->end() ? *known : Project();
    if (project.id == 0)
        project.id = id;
    project.unit = branch.unit.id;
    project.name = name;
    project.kind = cells.word("kind", &projectKindFromText, &projectKindOnPaper, project.kind);
    project.state = cells.word("state", &projectStateFromText, &projectStateOnPaper, project.state);
    if (cells.has("content"))
        project.content = cells.text("content");
    if (cells.has("remark"))
        project.remark = cells.text("remark");
    if (cells.isFilled("started_on"))
        project.startedOn = cells.date("started_on");
    if (cells.isFilled("jobs"))
        project.jobs = cells.whole("jobs", 0, 1'000'000);
    if (cells.isFilled("expected"))
        project.expected = cells.money("expected");
    if (cells.isFilled("funds")) {
        if (const QString wrong = readFunds(cells.text("funds"), project); !wrong.isEmpty())
            cells.fail("funds", wrong);
    }
    if (cells.isFilled("partners")) {
        if (const QString wrong = readPartners(cells.text("partners"), project); !wrong.isEmpty())
            cells.fail("partners", wrong);
    }
    readIncome(map, row, cells, project);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (auto valid = validate(project); !valid)
        return plan.refuse(row.number, map.heading(QStringLiteral("project")), subject, valid.error().message);
    if (!isFirst(QStringLiteral("%1|%2").arg(project.id).arg(cells.text("year")), row.number,
            map.heading(QStringLiteral("project")), subject, plan))
        return;
    plan.add(row.number, stateOf(known == all->end() ? nullptr : &*known, project), subject, project.name);
    if (planned != m_projects.end())
        *planned = std::move(project);
    else
        m_projects.push_back(std::move(project));
}

void ProjectImport::readIncome(
    const ColumnMap& map, const TextTable::Row& row, RowReader& cells, Project& project) const
{
    const auto income = cells.money("income");
    if (!income)
        return;
    const auto year = yearOf(map, row);
    if (!year)
        return cells.fail("year", year.error().message);
    std::erase_if(project.incomes, [&](const Project::YearIncome& y) { return y.year == *year; });
    project.incomes.push_back({*year, *income});
    std::sort(project.incomes.begin(), project.incomes.end(),
        [](const Project::YearIncome& a, const Project::YearIncome& b) { return a.year < b.year; });
}

Status ProjectImport::write(const Action& action, const Progress&)
{
    return office().incomes().import(m_projects, action);
}

Result<ImportPlan> PairingImport::plan(const TextTable& table)
{
    const auto map = ColumnMap::find(table,
        {RowReader::column("street", {QStringLiteral("街道")}, true),
            RowReader::column("partner", {QStringLiteral("乡镇"), QStringLiteral("共建乡镇")}, true),
            RowReader::column("since", {QStringLiteral("开始时间"), QStringLiteral("起")}),
            RowReader::column("until", {QStringLiteral("结束时间"), QStringLiteral("止")}),
            RowReader::column("content", {QStringLiteral("共建内容"), QStringLiteral("内容")})});
    if (!map)
        return map.error();
    m_pairings.clear();
    ImportPlan plan;
    plan.file = table.file;
    const auto unitNamed = [&](const QString& name) -> RowId {
        for (const UnitNode& node : m_office.units().tree()->nodes()) {
            if (!node.unit.isBranch()
                && (node.unit.name == name || node.unit.shortName == name || node.unit.code == name))
                return node.unit.id;
        }
        return 0;
    };
    const auto known = m_office.incomes().pairings();
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        RowReader cells(*map, table.rows[r]);
        Pairing pairing;
        pairing.unit = unitNamed(cells.needed("street"));
        if (pairing.unit == 0)
            cells.fail("street", Text::tr("there is no street or township named “%1”").arg(cells.text("street")));
        pairing.partner = unitNamed(cells.needed("partner"));
        if (pairing.partner == 0)
            cells.fail("partner", Text::tr("there is no street or township named “%1”").arg(cells.text("partner")));
        pairing.since = cells.date("since");
        pairing.until = cells.date("until");
        pairing.content = cells.text("content");
        pairing.id = derivedRowId(QStringLiteral("pairing|%1|%2|%3")
                                      .arg(pairing.unit)
                                      .arg(pairing.partner)
                                      .arg(pairing.since.toString(Qt::ISODate)));
        if (auto valid = validate(pairing); cells.isOk() && !valid)
            cells.fail("street", valid.error().message);
        if (!cells.isOk()) {
            cells.refuse(plan, cells.text("street"));
            continue;
        }
        const auto present = std::find_if(
            known.begin(), known.end(), [&](const Pairing& candidate) { return candidate.id == pairing.id; });
        plan.add(cells.number(), stateOf(present == known.end() ? nullptr : &*present, pairing), cells.text("street"),
            cells.text("partner"));
        m_pairings.push_back(std::move(pairing));
    }
    return plan;
}

Status PairingImport::write(const Action& action, const Progress&)
{
    return m_office.incomes().import(m_pairings, action);
}

} // namespace wuxing
