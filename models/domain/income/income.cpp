// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/income/income.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Income)
};
Error invalid(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }
} // namespace

std::vector<IncomeCategory> incomeCategories()
{
    return {{QStringLiteral("经营收入"), true}, {QStringLiteral("发包及上交收入"), true},
        {QStringLiteral("投资收益"), true}, {QStringLiteral("补助收入"), false}, {QStringLiteral("其他收入"), false}};
}

QStringList bandNames(const IncomeRules& rules)
{
    QStringList names{QStringLiteral("无收入")};
    const auto wan = [](Money money) { return money.inTenThousand() + QStringLiteral("万元"); };
    for (size_t i = 0; i < rules.bands.size(); ++i)
        names << (i == 0 ? wan(rules.bands.front()) + QStringLiteral("以下")
                         : wan(rules.bands[i - 1]) + QStringLiteral("—") + wan(rules.bands[i]));
    if (!rules.bands.empty())
        names << wan(rules.bands.back()) + QStringLiteral("以上");
    return names;
}

size_t bandOf(Money amount, const IncomeRules& rules)
{
    if (amount <= Money())
        return 0;
    const auto above = std::upper_bound(rules.bands.begin(), rules.bands.end(), amount);
    return 1 + static_cast<size_t>(above - rules.bands.begin());
}

bool isEarning(UnitKind kind, const IncomeYear& sum) { return kind == UnitKind::Village || sum.isEntered(); }

IncomeSummary::IncomeSummary(const IncomeRules& limits)
    : rules(limits)
    , bands(static_cast<size_t>(bandNames(limits).size()))
{
}

void IncomeSummary::add(UnitKind kind, const IncomeYear& sum)
{
    if (!isEarning(kind, sum))
        return;
    ++villages;
    if (!sum.isEntered())
        return;
    ++entered;
    below += sum.isBelow(rules) ? 1 : 0;
    ++bands.at(bandOf(sum.compared(rules), rules));
    total += sum.total;
    operating += sum.operating;
}

Status validate(const Income& income)
{
    if (income.unit == 0)
        return invalid(Text::tr("Choose the branch the income belongs to."));
    if (income.year < 2000 || income.year > 2100)
        return invalid(Text::tr("The year of an income lies between 2000 and 2100."));
    if (income.category.trimmed().isEmpty())
        return invalid(Text::tr("An income needs its category."));
    return {};
}

Status validate(const IncomeRules& rules)
{
    if (rules.bands.empty() || rules.bands.front() <= Money() || !std::is_sorted(rules.bands.begin(), rules.bands.end())
        || std::adjacent_find(rules.bands.begin(), rules.bands.end()) != rules.bands.end())
        return invalid(Text::tr("The limits of the income bands must be amounts above zero that rise."));
    return {};
}

} // namespace wuxing
