// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/issue.h"
#include "domain/rating/starset.h"
#include "domain/records/enumwords.h"
#include "domain/values/quantity.h"

#include <optional>

namespace wuxing {

// How a clause is judged.
enum class ClauseKind {
    YesNo, //< met or not
    Threshold, //< a value against a limit, which may come from a metric
    Score //< marks from 0 to the full mark; met from the limit on (the full mark when there is none)
};
enum class Comparator { AtLeast, MoreThan, AtMost, LessThan, Equal };
// A veto clause names a fact: when it has occurred, it bars its star or all stars (一票否决, domain.md section 1).
enum class VetoReach { None, Star, All };
enum class PassRule {
    AllRequired, //< every required clause is met
    PassMark //< the marks reach a sum, and what is marked as required is met
};
enum class RuleState { Draft, Published, Superseded };

EnumWords<ClauseKind> enumWords(ClauseKind);
EnumWords<Comparator> enumWords(Comparator);
EnumWords<VetoReach> enumWords(VetoReach);
EnumWords<PassRule> enumWords(PassRule);
EnumWords<RuleState> enumWords(RuleState);

bool compare(Quantity value, Comparator comparator, Quantity limit);

// One clause of the task list, with its standard (评定标准) and requirement (创建要求).
struct RuleClause {
    RowId id = 0; //< stays the same in every version and year, so that assessments outlive a new version
    QString number; //< as printed: 1.2.3
    QString text;
    QString standard;
    QString requirement;
    ClauseKind kind = ClauseKind::YesNo;
    QString metric; //< the metric a threshold reads, empty: typed in
    Comparator comparator = Comparator::AtLeast;
    std::optional<Quantity> limit;
    QString unit; //< of the value: 元、%、平方米
    Quantity fullMark; //< 0: the clause carries no marks
    bool required = true;
    QString group; //< alternatives: any one clause with the same word within a star suffices
    VetoReach veto = VetoReach::None;
    bool evidence = false; //< evidence is wanted; never forced (domain.md section 6)

    bool isVeto() const { return veto != VetoReach::None; }
    Quantity metFrom() const { return limit.value_or(kind == ClauseKind::Score ? fullMark : Quantity()); }
    bool operator==(const RuleClause&) const = default;
};

QString clauseTitle(const RuleClause& clause); //< as lists name it: number and text

struct RuleItem {
    RowId id = 0;
    QString number;
    QString name;
    std::vector<RuleClause> clauses;
    bool operator==(const RuleItem&) const = default;
};

// One star as the rules of a year see it.
struct RuleStar {
    RowId id = 0;
    QString key; //< the key of the star in its set
    QString name;
    QString theme;
    QString lead; //< the department that leads
    bool capstone = false;
    PassRule pass = PassRule::AllRequired;
    Quantity passMark;
    std::vector<RuleItem> items;
    bool operator==(const RuleStar&) const = default;
};

// The task list of one year for one star set: stars → items → clauses. A published one never changes; a new version
// takes its place and says why. A plain value; the file is its owner.
struct RuleSet {
    RowId id = 0;
    int year = 0;
    StarSetKind set = StarSetKind::Rural;
    int version = 1;
    RuleState state = RuleState::Draft;
    QString title;
    QString reason; //< why this version replaces the one before
    bool sample = false; //< 示例: composed by us, not published by anybody
    std::vector<RuleStar> stars;

    int itemCount() const;
    int clauseCount() const;
    const RuleClause* clause(RowId clauseId) const;
    RuleClause* clause(RowId clauseId);
    const RuleClause* clauseNumbered(const QString& number) const;
    const RuleStar* star(const QString& key) const;
    const RuleStar* starOf(RowId clauseId) const;
    bool operator==(const RuleSet&) const = default;
};

// What stands in the way of publishing, with the number of the clause as the column. Empty: it can be published.
Issues problemsOf(const RuleSet& rules);

// An empty draft on the stars of a set.
RuleSet emptyRuleSet(const StarSet& stars);
// The same rules as a draft of another year or version. Stars, items and clauses keep their ids.
RuleSet copyOf(const RuleSet& rules, int year, int version);

} // namespace wuxing
