// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rulestore.h"

#include "storage/connection.h"
#include "storage/readrows.h"
#include "storage/sqlvalue.h"

#include <QCoreApplication>
#include <QSet>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::RuleStore)
};

RowId rowOf(const char* table, RowId rules, const QString& part)
{
    return derivedRowId(QStringLiteral("%1|%2|%3").arg(QLatin1String(table)).arg(rules).arg(part));
}
RowId starRow(RowId rules, const RuleStar& star) { return rowOf("rule_star", rules, star.key); }
RowId itemRow(RowId rules, const RuleItem& item) { return rowOf("rule_item", rules, QString::number(item.id)); }
RowId clauseRow(RowId rules, const RuleClause& clause)
{
    return rowOf("rule_clause", rules, QString::number(clause.id));
}

RuleSet headOf(const Statement& row)
{
    RuleSet rules;
    rules.id = row.integer(0);
    rules.year = row.number(1);
    rules.set = row.word<StarSetKind>(2);
    rules.version = row.number(3);
    rules.state = row.word<RuleState>(4);
    rules.title = row.text(5);
    rules.reason = row.text(6);
    rules.sample = row.integer(7) != 0;
    return rules;
}

RuleClause clauseOf(const Statement& row)
{
    RuleClause clause;
    clause.id = row.integer(1);
    clause.number = row.text(3);
    clause.text = row.text(4);
    clause.standard = row.text(5);
    clause.requirement = row.text(6);
    clause.kind = row.word<ClauseKind>(7);
    clause.metric = row.text(8);
    clause.comparator = row.word<Comparator>(9);
    if (const auto limit = row.optional(10))
        clause.limit = Quantity::fromThousandths(*limit);
    clause.unit = row.text(11);
    clause.fullMark = Quantity::fromThousandths(row.integer(12));
    clause.required = row.integer(13) != 0;
    clause.group = row.text(14);
    clause.veto = row.word<VetoReach>(15);
    clause.evidence = row.integer(16) != 0;
    return clause;
}

} // namespace

RuleStore::RuleStore(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("rule"))
{
}

Result<std::vector<RuleSet>> RuleStore::heads() const
{
    return readRows<RuleSet>(m_connection, m_sql["heads"], {}, headOf);
}

Result<RuleSet> RuleStore::read(RowId id) const
{
    auto heads = readRows<RuleSet>(m_connection, m_sql["head"], {id}, headOf);
    if (!heads)
        return heads.error();
    if (heads->empty())
        return Error{ErrorCode::NotFound, Text::tr("The rule set does not exist any more."), {}};
    RuleSet rules = std::move(heads->front());
    if (auto read = readStars(rules); !read)
        return read.error();
    return rules;
}

Status RuleStore::readStars(RuleSet& rules) const
{
    auto read = readEach(m_connection, m_sql["stars"], {rules.id}, [&](const Statement& row) {
        RuleStar star;
        star.id = row.integer(0);
        star.key = row.text(1);
        star.name = row.text(2);
        star.theme = row.text(3);
        star.lead = row.text(4);
        star.capstone = row.integer(5) != 0;
        star.pass = row.word<PassRule>(6);
        star.passMark = Quantity::fromThousandths(row.integer(7));
        rules.stars.push_back(std::move(star));
    });
    if (!read)
        return read;
    QHash<RowId, std::pair<size_t, size_t>> placeOfItem;
    read = readEach(m_connection, m_sql["items"], {rules.id}, [&](const Statement& row) {
        for (size_t s = 0; s < rules.stars.size(); ++s) {
            if (rules.stars[s].key != row.text(2))
                continue;
            placeOfItem.insert(row.integer(1), {s, rules.stars[s].items.size()});
            rules.stars[s].items.push_back({row.integer(1), row.text(3), row.text(4), {}});
        }
    });
    if (!read)
        return read;
    return readEach(m_connection, m_sql["clauses"], {rules.id}, [&](const Statement& row) {
        const auto place = placeOfItem.constFind(row.integer(2));
        if (place != placeOfItem.constEnd())
            rules.stars[place->first].items[place->second].clauses.push_back(clauseOf(row));
    });
}

Status RuleStore::putHead(const RuleSet& rules)
{
    return runOnce(m_connection, m_sql["put_head"],
        {rules.id, rules.year, wordKey(rules.set), rules.version, wordKey(rules.state), sqlText(rules.title),
            sqlText(rules.reason), rules.sample ? 1 : 0});
}

Status RuleStore::put(const RuleSet& rules)
{
    if (auto put = putHead(rules); !put)
        return put;
    if (auto put = putStars(rules); !put)
        return put;
    if (auto put = putItems(rules); !put)
        return put;
    if (auto put = putClauses(rules); !put)
        return put;
    return removeGone(rules);
}

Status RuleStore::putStars(const RuleSet& rules)
{
    Statement put(m_connection, m_sql["put_star"]);
    for (size_t i = 0; i < rules.stars.size(); ++i) {
        const RuleStar& star = rules.stars[i];
        if (auto ran = put.run(
                {starRow(rules.id, star), rules.id, star.key, static_cast<int>(i), star.name, sqlText(star.theme),
                    sqlText(star.lead), star.capstone ? 1 : 0, wordKey(star.pass), star.passMark.thousandths()});
            !ran)
            return ran;
    }
    return {};
}

Status RuleStore::putItems(const RuleSet& rules)
{
    Statement put(m_connection, m_sql["put_item"]);
    for (const RuleStar& star : rules.stars) {
        for (size_t i = 0; i < star.items.size(); ++i) {
            const RuleItem& item = star.items[i];
            if (auto ran = put.run({itemRow(rules.id, item), rules.id, item.id, star.key, static_cast<int>(i),
                    sqlText(item.number), sqlText(item.name)});
                !ran)
                return ran;
        }
    }
    return {};
}

Status RuleStore::putClauses(const RuleSet& rules)
{
    Statement put(m_connection, m_sql["put_clause"]);
    for (const RuleStar& star : rules.stars) {
        for (const RuleItem& item : star.items) {
            for (size_t i = 0; i < item.clauses.size(); ++i) {
                const RuleClause& clause = item.clauses[i];
                if (auto ran = put.run({clauseRow(rules.id, clause), rules.id, clause.id, item.id, static_cast<int>(i),
                        sqlText(clause.number), sqlText(clause.text), sqlText(clause.standard),
                        sqlText(clause.requirement), wordKey(clause.kind), sqlText(clause.metric),
                        wordKey(clause.comparator), sqlQuantity(clause.limit), sqlText(clause.unit),
                        clause.fullMark.thousandths(), clause.required ? 1 : 0, sqlText(clause.group),
                        wordKey(clause.veto), clause.evidence ? 1 : 0});
                    !ran)
                    return ran;
            }
        }
    }
    return {};
}

Status RuleStore::removeGone(const RuleSet& rules)
{
    QSet<RowId> stars;
    QSet<RowId> items;
    QSet<RowId> clauses;
    for (const RuleStar& star : rules.stars) {
        stars.insert(starRow(rules.id, star));
        for (const RuleItem& item : star.items) {
            items.insert(itemRow(rules.id, item));
            for (const RuleClause& clause : item.clauses)
                clauses.insert(clauseRow(rules.id, clause));
        }
    }
    const auto gone = [&](const char* list, const char* remove, const QSet<RowId>& kept) -> Status {
        const auto before =
            readRows<RowId>(m_connection, m_sql[list], {rules.id}, [](const Statement& row) { return row.integer(0); });
        if (!before)
            return before.error();
        return removeMissing(m_connection, m_sql[remove], *before, kept);
    };
    if (auto done = gone("clauses", "remove_clause", clauses); !done)
        return done;
    if (auto done = gone("items", "remove_item", items); !done)
        return done;
    return gone("stars", "remove_star", stars);
}

Status RuleStore::remove(RowId id)
{
    RuleSet nothing;
    nothing.id = id;
    if (auto removed = removeGone(nothing); !removed)
        return removed;
    return runOnce(m_connection, m_sql["remove_head"], {id});
}

} // namespace wuxing
