// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/rulestore.h"

#include "domain/rating/rulefields.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/recordsql.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::RuleStore)
};

const RecordSql<RuleSet> setSql;
const RecordSql<RuleStar> starSql;
const RecordSql<RuleItem> itemSql;
const RecordSql<RuleClause> clauseSql;

RuleSet headOf(const Statement& row) { return setSql.read(row); }

// Whatever id a star carries: a copy of the rules has the one of the rules before.
RowId starRow(RowId rules, const RuleStar& star) { return starSql.rowOf(star, {rules}); }

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
    auto read = readEach(m_connection, m_sql["stars"], {rules.id},
        [&](const Statement& row) { rules.stars.push_back(starSql.read(row)); });
    if (!read)
        return read;
    QHash<RowId, std::pair<size_t, size_t>> placeOfItem;
    read = readEach(m_connection, m_sql["items"], {rules.id}, [&](const Statement& row) {
        const RuleItem item = itemSql.read(row);
        const QString star = row.text(itemSql.column("star"));
        for (size_t s = 0; s < rules.stars.size(); ++s) {
            if (rules.stars[s].key != star)
                continue;
            placeOfItem.insert(item.id, {s, rules.stars[s].items.size()});
            rules.stars[s].items.push_back(item);
        }
    });
    if (!read)
        return read;
    return readEach(m_connection, m_sql["clauses"], {rules.id}, [&](const Statement& row) {
        const auto place = placeOfItem.constFind(clauseSql.beside(row, "item"));
        if (place != placeOfItem.constEnd())
            rules.stars[place->first].items[place->second].clauses.push_back(clauseSql.read(row));
    });
}

Status RuleStore::putHead(const RuleSet& rules)
{
    return runOnce(m_connection, m_sql["put_head"], setSql.values(rules));
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
    return runEach(put, rules.stars, [&](const RuleStar& star, int place) {
        return starSql.values(star, {rules.id, place}, starRow(rules.id, star));
    });
}

Status RuleStore::putItems(const RuleSet& rules)
{
    Statement put(m_connection, m_sql["put_item"]);
    for (const RuleStar& star : rules.stars) {
        const auto done = runEach(put, star.items, [&](const RuleItem& item, int place) {
            return itemSql.values(item, {rules.id, star.key, place});
        });
        if (!done)
            return done;
    }
    return {};
}

Status RuleStore::putClauses(const RuleSet& rules)
{
    Statement put(m_connection, m_sql["put_clause"]);
    for (const RuleStar& star : rules.stars) {
        for (const RuleItem& item : star.items) {
            const auto done = runEach(put, item.clauses, [&](const RuleClause& clause, int place) {
                return clauseSql.values(clause, {rules.id, item.id, place});
            });
            if (!done)
                return done;
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
            items.insert(itemSql.rowOf(item, {rules.id}));
            for (const RuleClause& clause : item.clauses)
                clauses.insert(clauseSql.rowOf(clause, {rules.id}));
        }
    }
    const auto gone = [&](const char* list, const char* remove, const QSet<RowId>& kept) {
        return removeOthers(m_connection, m_sql[list], {rules.id}, m_sql[remove], kept);
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
