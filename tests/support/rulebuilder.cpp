// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rulebuilder.h"

namespace wuxing {

RuleSet rulesFrom(int year, StarSetKind set, const QStringList& lines)
{
    RuleSet rules = emptyRuleSet(standardStarSet(set, year));
    rules.title = QStringLiteral("测试规则");
    for (const QString& line : lines) {
        QStringList words = line.split(QLatin1Char(' '));
        const QString key = words.takeFirst();
        RuleClause clause;
        clause.number = words.takeFirst();
        clause.id = derivedRowId(QStringLiteral("test|") + clause.number);
        clause.text = QStringLiteral("条款") + clause.number;
        const QString kind = words.takeFirst();
        if (const auto comparator = wordFromText<Comparator>(kind)) {
            clause.kind = ClauseKind::Threshold;
            clause.comparator = *comparator;
            clause.limit = Quantity::fromWhole(words.takeFirst().toInt());
        } else if (kind == QLatin1String("score")) {
            clause.kind = ClauseKind::Score;
            clause.fullMark = Quantity::fromWhole(words.takeFirst().toInt());
        }
        for (const QString& word : words) {
            if (word == QLatin1String("optional"))
                clause.required = false;
            if (word.startsWith(QLatin1Char('@')))
                clause.metric = word.mid(1);
            if (word.startsWith(QLatin1String("alt:")))
                clause.group = word.mid(4);
            if (word.startsWith(QLatin1String("veto:")))
                clause.veto = *wordFromKey<VetoReach>(word.mid(5));
            if (word.startsWith(QLatin1String("mark:")))
                clause.fullMark = Quantity::fromWhole(word.mid(5).toInt());
            if (word.startsWith(QLatin1String("from:")))
                clause.limit = Quantity::fromWhole(word.mid(5).toInt());
        }
        for (RuleStar& star : rules.stars) {
            if (star.key != key)
                continue;
            if (star.items.empty())
                star.items.push_back({derivedRowId(QStringLiteral("item|") + key), {}, key, {}});
            star.items.front().clauses.push_back(clause);
        }
    }
    return rules;
}

void passBy(RuleSet& rules, const QString& star, int mark)
{
    for (RuleStar& candidate : rules.stars) {
        if (candidate.key == star) {
            candidate.pass = PassRule::PassMark;
            candidate.passMark = Quantity::fromWhole(mark);
        }
    }
}

RowId clauseId(const RuleSet& rules, const QString& number)
{
    for (const RuleStar& star : rules.stars) {
        for (const RuleItem& item : star.items) {
            for (const RuleClause& clause : item.clauses) {
                if (clause.number == number)
                    return clause.id;
            }
        }
    }
    return 0;
}

} // namespace wuxing
