// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating/ruleset.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::RuleSet)
};

constexpr const char* context = "wuxing::RuleSet";

constexpr std::array kinds{EnumWord<ClauseKind>{ClauseKind::YesNo, "yes_no",
                               QT_TRANSLATE_NOOP("wuxing::RuleSet", "Yes or no"), u"是否", u"是否达标"},
    EnumWord<ClauseKind>{
        ClauseKind::Threshold, "threshold", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Threshold"), u"达标值"},
    EnumWord<ClauseKind>{
        ClauseKind::Score, "score", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Score"), u"计分", u"打分 评分"}};
constexpr std::array comparators{EnumWord<Comparator>{Comparator::AtLeast, "≥", "≥", u"≥", u">= 不低于 不少于"},
    EnumWord<Comparator>{Comparator::MoreThan, ">", ">", u">"},
    EnumWord<Comparator>{Comparator::AtMost, "≤", "≤", u"≤", u"<= 不高于 不超过"},
    EnumWord<Comparator>{Comparator::LessThan, "<", "<", u"<"},
    EnumWord<Comparator>{Comparator::Equal, "=", "=", u"="}};
constexpr std::array reaches{
    EnumWord<VetoReach>{VetoReach::None, "none", QT_TRANSLATE_NOOP("wuxing::RuleSet", "No veto"), u"", u"否"},
    EnumWord<VetoReach>{
        VetoReach::Star, "star", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Veto for the star"), u"本星", u"是"},
    EnumWord<VetoReach>{
        VetoReach::All, "all", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Veto for all stars"), u"全部星", u"全部"}};
constexpr std::array passes{EnumWord<PassRule>{PassRule::AllRequired, "all_required",
                                QT_TRANSLATE_NOOP("wuxing::RuleSet", "All required clauses"), u"全部必达"},
    EnumWord<PassRule>{PassRule::PassMark, "pass_mark", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Pass mark"), u"及格分"}};
constexpr std::array states{
    EnumWord<RuleState>{RuleState::Draft, "draft", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Draft")},
    EnumWord<RuleState>{RuleState::Published, "published", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Published")},
    EnumWord<RuleState>{RuleState::Superseded, "superseded", QT_TRANSLATE_NOOP("wuxing::RuleSet", "Superseded")}};

template <class Rules, class Visit> void eachClause(Rules& rules, const Visit& visit)
{
    for (auto& star : rules.stars) {
        for (auto& item : star.items) {
            for (auto& clause : item.clauses)
                visit(star, clause);
        }
    }
}

void checkClause(const RuleStar& star, const RuleClause& clause, const std::function<void(const QString&)>& wrong)
{
    if (clause.text.trimmed().isEmpty())
        wrong(Text::tr("the clause has no text"));
    if (clause.kind == ClauseKind::Threshold && !clause.limit)
        wrong(Text::tr("a threshold needs a limit"));
    if (clause.kind == ClauseKind::Score && clause.fullMark <= Quantity())
        wrong(Text::tr("a score needs a full mark above 0"));
    if (clause.fullMark < Quantity())
        wrong(Text::tr("the full mark is below 0"));
    if (clause.kind == ClauseKind::Score && clause.limit && *clause.limit > clause.fullMark)
        wrong(Text::tr("the clause counts as met only above its full mark"));
    if (clause.isVeto() && !clause.group.isEmpty())
        wrong(Text::tr("a veto cannot be an alternative"));
    if (star.pass == PassRule::PassMark && clause.isVeto() && clause.fullMark > Quantity())
        wrong(Text::tr("a veto carries no marks"));
}

// The most marks a star can give: of alternatives only the best counts.
Quantity highestMarks(const RuleStar& star)
{
    Quantity sum;
    QHash<QString, Quantity> groups;
    for (const RuleItem& item : star.items) {
        for (const RuleClause& clause : item.clauses) {
            if (clause.isVeto())
                continue;
            if (clause.group.isEmpty())
                sum += clause.fullMark;
            else
                groups[clause.group] = std::max(groups.value(clause.group), clause.fullMark);
        }
    }
    for (const Quantity& mark : groups)
        sum += mark;
    return sum;
}

} // namespace

EnumWords<ClauseKind> enumWords(ClauseKind) { return {"wuxing::RuleSet", kinds}; }
EnumWords<Comparator> enumWords(Comparator) { return {"wuxing::RuleSet", comparators}; }
EnumWords<VetoReach> enumWords(VetoReach) { return {"wuxing::RuleSet", reaches}; }
EnumWords<PassRule> enumWords(PassRule) { return {"wuxing::RuleSet", passes}; }
EnumWords<RuleState> enumWords(RuleState) { return {"wuxing::RuleSet", states}; }

bool compare(Quantity value, Comparator comparator, Quantity limit)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return value >= limit;
    case Comparator::MoreThan:
        return value > limit;
    case Comparator::AtMost:
        return value <= limit;
    case Comparator::LessThan:
        return value < limit;
    case Comparator::Equal:
        return value == limit;
    }
    return false;
}

int RuleSet::itemCount() const
{
    size_t count = 0;
    for (const RuleStar& star : stars)
        count += star.items.size();
    return static_cast<int>(count);
}

int RuleSet::clauseCount() const
{
    int count = 0;
    eachClause(*this, [&](const RuleStar&, const RuleClause&) { ++count; });
    return count;
}

const RuleClause* RuleSet::clauseNumbered(const QString& number) const
{
    const RuleClause* found = nullptr;
    eachClause(*this, [&](const RuleStar&, const RuleClause& candidate) {
        if (!found && candidate.number == number)
            found = &candidate;
    });
    return found;
}

const RuleClause* RuleSet::clause(RowId clauseId) const
{
    const RuleClause* found = nullptr;
    eachClause(*this, [&](const RuleStar&, const RuleClause& candidate) {
        if (candidate.id == clauseId)
            found = &candidate;
    });
    return found;
}

RuleClause* RuleSet::clause(RowId clauseId) { return const_cast<RuleClause*>(std::as_const(*this).clause(clauseId)); }

const RuleStar* RuleSet::star(const QString& key) const
{
    const auto found =
        std::find_if(stars.begin(), stars.end(), [&](const RuleStar& candidate) { return candidate.key == key; });
    return found == stars.end() ? nullptr : &*found;
}

const RuleStar* RuleSet::starOf(RowId clauseId) const
{
    const RuleStar* found = nullptr;
    eachClause(*this, [&](const RuleStar& owner, const RuleClause& candidate) {
        if (candidate.id == clauseId)
            found = &owner;
    });
    return found;
}

Issues problemsOf(const RuleSet& rules)
{
    Issues issues;
    QSet<QString> numbers;
    const auto refuse = [&](const QString& where, const QString& what) {
        issues.push_back({Issue::Severity::Refused, {}, 0, where, what});
    };
    for (const RuleStar& star : rules.stars) {
        const bool any = std::any_of(
            star.items.begin(), star.items.end(), [](const RuleItem& item) { return !item.clauses.empty(); });
        if (!any)
            refuse(star.name, Text::tr("the star has no clause"));
        if (star.pass == PassRule::PassMark && star.passMark <= Quantity())
            refuse(star.name, Text::tr("the pass mark is not above 0"));
        if (star.pass == PassRule::PassMark && star.passMark > highestMarks(star))
            refuse(star.name,
                Text::tr("the pass mark %1 is higher than all marks together (%2)")
                    .arg(star.passMark.toString(), highestMarks(star).toString()));
    }
    eachClause(rules, [&](const RuleStar& star, const RuleClause& clause) {
        const QString where = clause.number.isEmpty() ? clause.text : clause.number;
        if (!clause.number.isEmpty() && numbers.contains(clause.number))
            refuse(where, Text::tr("the number stands twice"));
        numbers.insert(clause.number);
        checkClause(star, clause, [&](const QString& what) { refuse(where, what); });
    });
    return issues;
}

RuleSet emptyRuleSet(const StarSet& stars)
{
    RuleSet rules;
    rules.id = makeRowId();
    rules.year = stars.year;
    rules.set = stars.kind;
    for (const Star& star : stars.stars) {
        RuleStar row;
        row.id = makeRowId();
        row.key = star.key;
        row.name = star.name;
        row.capstone = star.capstone;
        rules.stars.push_back(std::move(row));
    }
    return rules;
}

RuleSet copyOf(const RuleSet& rules, int year, int version)
{
    RuleSet copy = rules;
    copy.id = makeRowId();
    copy.year = year;
    copy.version = version;
    copy.state = RuleState::Draft;
    copy.reason.clear();
    return copy;
}

QString clauseTitle(const RuleClause& clause)
{
    return clause.number.isEmpty() ? clause.text : QStringLiteral("%1 %2").arg(clause.number, clause.text);
}

} // namespace wuxing
