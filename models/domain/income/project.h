// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/rowid.h"
#include "domain/values/money.h"
#include "domain/values/quantity.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wuxing {

enum class ProjectKind { Specialty, Remote, Pairing, Other };
enum class ProjectState { Planned, Building, Running, Stopped };
EnumWords<ProjectKind> enumWords(ProjectKind);
EnumWords<ProjectState> enumWords(ProjectState);

// A project of the collective economy: 一村一品, 飞地 (it lies in the host's village and shares its income with
// partners elsewhere), or one of a pairing.
struct Project {
    struct Fund {
        QString source; //< 专项债券、财政资金…
        Money amount;
        bool operator==(const Fund&) const = default;
    };
    struct Partner {
        RowId unit = 0;
        Quantity percent; //< share of the income; the rest is the host's
        bool operator==(const Partner&) const = default;
    };
    struct YearIncome {
        int year = 0;
        Money amount;
        bool operator==(const YearIncome&) const = default;
    };
    RowId id = 0;
    RowId unit = 0; //< the host
    ProjectKind kind = ProjectKind::Specialty;
    QString name;
    QString content;
    ProjectState state = ProjectState::Planned;
    QDate startedOn;
    std::optional<int> jobs; //< villagers employed
    std::optional<Money> expected; //< expected yearly income
    QString remark;
    std::vector<Fund> funds;
    std::vector<Partner> partners;
    std::vector<YearIncome> incomes; //< by year

    Money fundTotal() const;
    Quantity hostPercent() const; //< what the partners leave
    std::optional<Money> incomeOf(int year) const; //< no value: not entered
    bool operator==(const Project&) const = default;
};
Status validate(const Project& project);
// What a unit gets of a project's income: partners half up to the fen, the host what is left.
Money shareOf(const Project& project, RowId unit, Money income);
bool isRounded(const Project& project, Money income); //< whether a share is no whole number of fen

// Who gets what of a project in a year: the host first, then the partners. Empty when it has no partners.
struct ProjectShare {
    RowId unit = 0;
    Quantity percent;
    std::optional<Money> amount; //< no value: the income of the year was not entered
};
std::vector<ProjectShare> sharesOf(const Project& project, int year);

// A street and a township that build together (镇街共建).
struct Pairing {
    RowId id = 0;
    RowId unit = 0; //< the street
    RowId partner = 0; //< the township
    QDate since;
    QDate until; //< null: still
    QString content;
    bool operator==(const Pairing&) const = default;
};
Status validate(const Pairing& pairing);

} // namespace wuxing
