// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/incomeimport.h"

#include "domain/income/incomefields.h"
#include "exchange/reading/recordtable.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::IncomeImport)
};

QString keyOf(const Income& income)
{
    return QStringLiteral("%1|%2|%3|%4")
        .arg(QString::number(income.unit), QString::number(income.year), income.operating ? u"1" : u"0",
            income.category);
}

const char* const amountColumn = fieldOf<&Income::amount>().column;

} // namespace

Status IncomeImport::begin(ColumnMap&, const TextTable&)
{
    m_incomes.clear();
    m_known.clear();
    for (const Income& income : *office().incomes().incomes())
        m_known.insert(keyOf(income), income);
    return {};
}

void IncomeImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    Income income;
    income.unit = branch.unit.id;
    income.year = yearOf(cells);
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
    const auto amount = cells.money(amountColumn);
    if (!amount)
        cells.fail(amountColumn, Text::tr("the amount is empty; write 0 when there was none"));
    income.amount = amount.value_or(Money());
    const auto known = m_known.constFind(keyOf(income));
    if (known != m_known.constEnd())
        income.remark = known->remark;
    cells.take("remark", income.remark);
    if (auto valid = validate(income); cells.isOk() && !valid)
        cells.fail("category", valid.error().message);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (!isFirst(keyOf(income), cells, subject, plan))
        return;
    cells.add(plan, importStateOf(known == m_known.constEnd() ? nullptr : &*known, income), subject,
        QStringLiteral("%1 %2").arg(income.category, income.amount.toString()));
    m_incomes.push_back(std::move(income));
}

Status IncomeImport::write(const Action& action, const Progress&) { return office().incomes().put(m_incomes, action); }

} // namespace wuxing
