// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ruleimport.h"

#include "services/office.h"
#include "services/samplerules.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::RuleImport)
};

QStringList namesOf(const StarSet& set)
{
    QStringList names;
    for (const Star& star : set.stars)
        names << star.name;
    return names;
}

// Unknown names are taken for the stars of the set that are not named, in order; only a full set of five can say so.
QHash<QString, QString> keysFor(const QStringList& names, const StarSet& set)
{
    QHash<QString, QString> keys;
    QStringList unknown;
    QStringList rest;
    for (const QString& name : names) {
        const auto star = std::find_if(set.stars.begin(), set.stars.end(),
            [&](const Star& candidate) { return candidate.name == name || candidate.key == name; });
        if (star != set.stars.end())
            keys.insert(name, star->key);
        else
            unknown << name;
    }
    for (const Star& star : set.stars) {
        if (std::none_of(keys.begin(), keys.end(), [&](const QString& key) { return key == star.key; }))
            rest << star.key;
    }
    for (qsizetype i = 0; names.size() == starCount && i < unknown.size(); ++i)
        keys.insert(unknown.at(i), rest.at(i));
    return keys;
}

const RuleClause* findByNumber(const RuleSet& rules, const QString& number)
{
    for (const RuleStar& star : rules.stars) {
        for (const RuleItem& item : star.items) {
            for (const RuleClause& clause : item.clauses) {
                if (!number.isEmpty() && clause.number == number)
                    return &clause;
            }
        }
    }
    return nullptr;
}

} // namespace

Result<RuleSet> RuleImport::beginning(const QString& file, const QStringList& starNames, ImportPlan& plan)
{
    const int year = m_options.year;
    if (year == 0)
        return Error{ErrorCode::InvalidInput, Text::tr("%1: say which year the rules are of.").arg(file), {}};
    const auto ratings = m_office.ratings().ratings(year);
    const StarSet& urban = ratings->set(StarSetKind::Urban);
    const StarSet& rural = ratings->set(StarSetKind::Rural);
    // The set whose names the table uses more often.
    const auto known = [&](const StarSet& set) {
        const QStringList names = namesOf(set);
        return std::count_if(starNames.begin(), starNames.end(), [&](const QString& n) { return names.contains(n); });
    };
    const StarSetKind set =
        m_options.starSet.value_or(known(urban) > known(rural) ? StarSetKind::Urban : StarSetKind::Rural);
    m_keyOfName = keysFor(starNames, ratings->set(set));
    if (const RowId draft = m_office.rules().draftOf(year, set); draft != 0)
        return m_office.rules().read(draft);
    if (const auto published = m_office.rules().evaluator(year, set)) {
        RuleSet version = copyOf(published->rules(), year, m_office.rules().nextVersion(year, set));
        version.reason = Text::tr("Imported from %1").arg(file);
        plan.notes << Text::tr("The published rules stay in force until the new version is published.");
        return version;
    }
    RuleSet rules = emptyRuleSet(ratings->set(set));
    rules.version = m_office.rules().nextVersion(year, set);
    rules.title = QStringLiteral("%1年度%2“五星”支部创建任务清单").arg(year).arg(starSetKindOnPaper(set));
    return rules;
}

Result<ImportPlan> RuleImport::plan(const TextTable& table)
{
    m_rowOfNumber.clear();
    const auto map = ColumnMap::find(table, ruletable::columns());
    if (!map)
        return map.error();
    ImportPlan plan;
    plan.file = table.file;
    std::vector<std::pair<int, ruletable::Row>> rows;
    QStringList starNames;
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        const auto& cells = table.rows[r].cells;
        if (std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); }))
            continue;
        ruletable::Refusal refusal;
        auto row = ruletable::read(*map, table.rows[r], refusal);
        if (!row) {
            plan.refuse(table.rows[r].number, refusal.column, map->cell(table.rows[r], QStringLiteral("number")),
                refusal.reason);
            continue;
        }
        if (!row->star.isEmpty() && !starNames.contains(row->star))
            starNames << row->star;
        rows.emplace_back(table.rows[r].number, std::move(*row));
    }
    const auto before = beginning(table.file, starNames, plan);
    if (!before)
        return before.error();
    m_rules = *before;
    m_rules.sample = false;
    for (RuleStar& star : m_rules.stars)
        star.items.clear();
    QString starName;
    QString itemNumber;
    QString item;
    for (auto& [number, row] : rows) {
        if (row.star.isEmpty()) {
            row.star = starName;
        } else if (row.star != starName) {
            item.clear();
            itemNumber.clear();
        }
        if (row.item.isEmpty() && row.itemNumber.isEmpty()) {
            row.item = item;
            row.itemNumber = itemNumber;
        }
        starName = row.star;
        item = row.item;
        itemNumber = row.itemNumber;
        addRow(row, number, *before, plan);
    }
    if (const int gone = before->clauseCount() - plan.count(ImportState::Same) - plan.count(ImportState::Changed);
        gone > 0)
        plan.notes << Text::tr("%n clause(s) that are not in the table leave the draft.", nullptr, gone);
    return plan;
}

void RuleImport::addRow(const ruletable::Row& row, int number, const RuleSet& before, ImportPlan& plan)
{
    const QString subject = row.clause.number.isEmpty() ? row.clause.text : row.clause.number;
    const QString starHeading = QStringLiteral("星");
    const auto key = m_keyOfName.constFind(row.star);
    if (key == m_keyOfName.constEnd())
        return plan.refuse(number, starHeading, subject,
            Text::tr("there is no star “%1”. Use the names of the set, or name all five").arg(row.star));
    if (!row.clause.number.isEmpty() && m_rowOfNumber.contains(row.clause.number))
        return plan.refuse(number, QStringLiteral("编号"), subject,
            Text::tr("the number already stands in row %1").arg(m_rowOfNumber.value(row.clause.number)));
    m_rowOfNumber.insert(row.clause.number, number);
    const auto star = std::find_if(
        m_rules.stars.begin(), m_rules.stars.end(), [&](const RuleStar& candidate) { return candidate.key == *key; });
    star->name = row.star == star->key ? star->name : row.star;
    if (!row.theme.isEmpty())
        star->theme = row.theme;
    if (!row.lead.isEmpty())
        star->lead = row.lead;
    if (row.saysPass) {
        star->pass = row.pass;
        star->passMark = row.passMark;
    }
    const auto sameItem = [&](const RuleItem& candidate) {
        return candidate.number == row.itemNumber && candidate.name == row.item;
    };
    auto item = std::find_if(star->items.begin(), star->items.end(), sameItem);
    if (item == star->items.end()) {
        star->items.push_back(
            {derivedRowId(QStringLiteral("item|%1|%2|%3|%4")
                              .arg(m_rules.year)
                              .arg(starSetKindKey(m_rules.set), star->key, row.itemNumber + row.item)),
                row.itemNumber, row.item, {}});
        item = std::prev(star->items.end());
    }
    RuleClause clause = row.clause;
    const RuleClause* old = findByNumber(before, clause.number);
    clause.id = old ? old->id
                    : derivedRowId(QStringLiteral("clause|%1|%2|%3")
                                       .arg(m_rules.year)
                                       .arg(starSetKindKey(m_rules.set),
                                           clause.number.isEmpty() ? star->key + clause.text : clause.number));
    item->clauses.push_back(clause);
    plan.add(number,
        !old                 ? ImportState::Added
            : *old == clause ? ImportState::Same
                             : ImportState::Changed,
        subject, clause.text);
}

Status RuleImport::write(const Action& action, const Progress&) { return m_office.rules().save(m_rules, action); }

} // namespace wuxing
