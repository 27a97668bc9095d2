// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"
#include "domain/units/unit.h"
#include "domain/values/money.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace wuxing {

// Limits of the collective income: habits, so settings of the file (domain.md section 5).
struct IncomeRules {
    Money threshold = Money::fromYuan(50'000); //< a village below it is listed
    bool thresholdOnOperating = false; //< compares the operating income instead of the total
    std::vector<Money> bands{Money::fromYuan(50'000), Money::fromYuan(100'000), Money::fromYuan(500'000),
        Money::fromYuan(1'000'000)}; //< rising limits between the bands
    bool operator==(const IncomeRules&) const = default;
};

// What one kind of income brought a village in a year.
struct Income {
    RowId unit = 0;
    int year = 0;
    QString category;
    bool operating = true; //< 经营性收入
    Money amount;
    QString remark;
    bool operator==(const Income&) const = default;
};

struct IncomeCategory {
    QString name;
    bool operating = true;
};
std::vector<IncomeCategory> incomeCategories(); //< by the accounting rules of village collectives; others may be typed

// The year of one village. No entry at all is "not entered" and not zero.
struct IncomeYear {
    RowId unit = 0;
    Money total;
    Money operating;
    int entries = 0;
    bool isEntered() const { return entries > 0; }
    Money compared(const IncomeRules& rules) const { return rules.thresholdOnOperating ? operating : total; }
    bool isBelow(const IncomeRules& rules) const { return isEntered() && compared(rules) < rules.threshold; }
    Money missing(const IncomeRules& rules) const { return rules.threshold - compared(rules); }
};

// Income is a matter of villages; a community counts when it has entered some. Every list and every sum asks this.
bool isEarning(UnitKind kind, const IncomeYear& sum);

// The year of the villages of a scope in figures: those below, in bands and not entered add up to all of them.
struct IncomeSummary {
    explicit IncomeSummary(const IncomeRules& limits);
    void add(UnitKind kind, const IncomeYear& sum); //< leaves out who does not earn

    IncomeRules rules;
    int villages = 0; //< and communities that have entered some
    int entered = 0;
    int below = 0;
    std::vector<int> bands; //< by place in bandNames
    Money total;
    Money operating;
    int notEntered() const { return villages - entered; }
};

// The bands on paper: 无收入, 5万元以下, 5万元—10万元, …, 100万元以上.
QStringList bandNames(const IncomeRules& rules);
size_t bandOf(Money amount, const IncomeRules& rules); //< place in bandNames; 0 is "none"
Status validate(const Income& income);
Status validate(const IncomeRules& rules);

} // namespace wuxing
