// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/ruleimport.h"

#include "domain/values/characters.h"
#include "exchange/reading/cellvalue.h"
#include "exchange/reading/rowreader.h"
#include "services/office.h"
#include "services/rating/samplerules.h"

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

// The order in which clauses are printed.
std::vector<RowId> orderOf(const RuleSet& rules)
{
    std::vector<RowId> ids;
    ruletable::eachClause(
        rules, [&](const RuleStar&, const RuleItem&, const RuleClause& clause) { ids.push_back(clause.id); });
    return ids;
}

bool saysSameOfStar(const RuleStar& a, const RuleStar& b)
{
    return a.key == b.key && a.name == b.name && a.theme == b.theme && a.lead == b.lead && a.pass == b.pass
        && a.passMark == b.passMark;
}

} // namespace

StarSetKind RuleImport::guessedSet(int year, const QStringList& starNames) const
{
    const auto ratings = office().ratings().ratings(year);
    // The set whose names the table uses more often.
    const auto known = [&](StarSetKind set) {
        const QStringList names = namesOf(ratings->set(set));
        return std::count_if(starNames.begin(), starNames.end(), [&](const QString& n) { return names.contains(n); });
    };
    return options().starSet.value_or(
        known(StarSetKind::Urban) > known(StarSetKind::Rural) ? StarSetKind::Urban : StarSetKind::Rural);
}

Result<RuleImport::Draft> RuleImport::beginning(
    int year, StarSetKind set, const QStringList& starNames, const QString& file) const
{
    Draft draft;
    const auto ratings = office().ratings().ratings(year);
    draft.keyOfName = keysFor(starNames, ratings->set(set));
    if (const RowId known = office().rules().draftOf(year, set); known != 0) {
        auto rules = office().rules().read(known);
        if (!rules)
            return rules.error();
        draft.before = std::move(*rules);
    } else if (const auto published = office().rules().evaluator(year, set)) {
        draft.before = copyOf(published->rules(), year, office().rules().nextVersion(year, set));
        draft.before.reason = Text::tr("Imported from %1").arg(file);
        draft.wasPublished = true;
    } else {
        draft.before = emptyRuleSet(ratings->set(set));
        draft.before.version = office().rules().nextVersion(year, set);
        draft.before.title = QStringLiteral("%1年度%2“五星”支部创建任务清单").arg(year).arg(wordOnPaper(set));
    }
    draft.rules = draft.before;
    draft.rules.sample = false;
    for (RuleStar& star : draft.rules.stars)
        star.items.clear();
    return draft;
}

// Merged cells: what is empty repeats the cell above, an item only within its star.
std::vector<RuleImport::Row> RuleImport::rowsOf(const ColumnMap& map, const TextTable& table, ImportPlan& plan) const
{
    std::vector<Row> rows;
    ruletable::Place above;
    for (size_t r = map.firstDataRow(); r < table.rows.size(); ++r) {
        const RowReader cells(map, table.rows[r]);
        ruletable::Place place = ruletable::placeOf(cells);
        if (place.year.isEmpty())
            place.year = above.year;
        if (place.set.isEmpty())
            place.set = above.set;
        if (place.star.isEmpty())
            place.star = above.star;
        const bool sameStar = place.star == above.star && place.set == above.set;
        if (sameStar && place.item.isEmpty() && place.itemNumber.isEmpty()) {
            place.item = above.item;
            place.itemNumber = above.itemNumber;
        }
        if (!place.set.isEmpty() && !wordFromText<StarSetKind>(place.set)) {
            plan.refuse(table.rows[r].number, map.heading(QStringLiteral("star_set")), place.number,
                Text::tr("“%1” is not a star set. Write 农村 or 城市社区").arg(place.set));
            place.set = above.set;
        } else {
            rows.push_back({&table.rows[r], place});
        }
        above = place;
    }
    return rows;
}

Result<int> RuleImport::yearOf(const std::vector<Row>& rows, const QString& file) const
{
    int year = options().year;
    bool isSaid = false;
    for (const Row& row : rows) {
        const auto said = row.place.year.isEmpty() ? Result<int>(year) : cellvalue::year(row.place.year, 0);
        if (!said || (isSaid && *said != year))
            return Error{ErrorCode::InvalidInput,
                Text::tr("%1, row %2: one table holds the rules of one year (column 年度).")
                    .arg(file)
                    .arg(row.cells->number),
                {}};
        isSaid = isSaid || !row.place.year.isEmpty();
        year = *said;
    }
    if (year == 0)
        return Error{ErrorCode::InvalidInput, Text::tr("%1: say which year the rules are of.").arg(file), {}};
    return year;
}

Result<ImportPlan> RuleImport::read(const TextTable& table)
{
    m_drafts.clear();
    ImportPlan plan;
    const auto map = header(table, plan);
    if (!map)
        return map.error();
    const std::vector<Row> rows = rowsOf(*map, table, plan);
    const auto year = yearOf(rows, table.file);
    if (!year)
        return year.error();
    QStringList allNames;
    for (const Row& row : rows) {
        if (!row.place.star.isEmpty() && !allNames.contains(row.place.star))
            allNames << row.place.star;
    }
    const StarSetKind guessed = guessedSet(*year, allNames);
    const auto setOf = [&](const Row& row) { return wordFromText<StarSetKind>(row.place.set).value_or(guessed); };
    std::map<StarSetKind, QStringList> names;
    for (const Row& row : rows) {
        QStringList& own = names[setOf(row)];
        if (!row.place.star.isEmpty() && !own.contains(row.place.star))
            own << row.place.star;
    }
    for (const auto& [set, own] : names) {
        auto draft = beginning(*year, set, own, table.file);
        if (!draft)
            return draft.error();
        m_drafts.emplace(set, std::move(*draft));
    }
    for (const Row& row : rows)
        addRow(*map, row, m_drafts.at(setOf(row)), plan);
    for (auto& [set, draft] : m_drafts)
        finish(draft, plan);
    return plan;
}

// What no row speaks of: clauses that leave, and the order.
void RuleImport::finish(Draft& draft, ImportPlan& plan)
{
    QStringList gone;
    for (const RowId id : orderOf(draft.before)) {
        if (!draft.rules.clause(id)) {
            const RuleClause* clause = draft.before.clause(id);
            gone << (clause->number.isEmpty() ? characters::within(clause->text, 20) : clause->number);
        }
    }
    if (!gone.isEmpty())
        plan.notes << Text::tr(
            "%n clause(s) that are not in the table leave the draft: %1", nullptr, static_cast<int>(gone.size()))
                          .arg(gone.join(QStringLiteral("、")));
    const bool moved =
        gone.isEmpty() && draft.known == draft.rules.clauseCount() && orderOf(draft.before) != orderOf(draft.rules);
    if (moved)
        plan.notes << Text::tr("The order of the clauses changes.");
    plan.besides = plan.besides || !gone.isEmpty() || moved;
    draft.changes = draft.changes || !gone.isEmpty() || moved;
    if (draft.wasPublished && draft.changes)
        plan.notes << Text::tr("The published rules stay in force until the new version is published.");
}

RuleImport::Known RuleImport::findOld(const Draft& draft, const ruletable::Place& place)
{
    Known found;
    ruletable::eachClause(draft.before, [&](const RuleStar& star, const RuleItem& item, const RuleClause& clause) {
        const bool isIt = place.number.isEmpty()
            ? clause.number.isEmpty() && clause.text.simplified() == place.text.simplified()
            : clause.number == place.number;
        if (isIt && !found.clause)
            found = {&star, &item, &clause};
    });
    return found;
}

// The item keeps its identity while its star, number and name stay.
RuleItem& RuleImport::itemFor(Draft& draft, RuleStar& star, const ruletable::Place& place)
{
    const auto same = [&](const RuleItem& item) { return item.number == place.itemNumber && item.name == place.item; };
    if (const auto found = std::find_if(star.items.begin(), star.items.end(), same); found != star.items.end())
        return *found;
    const RuleStar* before = draft.before.star(star.key);
    RowId id = derivedRowId(QStringLiteral("item|%1|%2|%3|%4")
                                .arg(draft.rules.year)
                                .arg(wordKey(draft.rules.set), star.key, place.itemNumber + place.item));
    const auto isTaken = [&](const RuleSet& rules) {
        return std::any_of(rules.stars.begin(), rules.stars.end(), [&](const RuleStar& other) {
            return std::any_of(
                other.items.begin(), other.items.end(), [&](const RuleItem& item) { return item.id == id; });
        });
    };
    if (isTaken(draft.before) || isTaken(draft.rules))
        id = makeRowId();
    if (before) {
        if (const auto known = std::find_if(before->items.begin(), before->items.end(), same);
            known != before->items.end())
            id = known->id;
    }
    star.items.push_back({id, place.itemNumber, place.item, {}});
    return star.items.back();
}

void RuleImport::addRow(const ColumnMap& map, const Row& row, Draft& draft, ImportPlan& plan)
{
    const ruletable::Place& place = row.place;
    const QString subject = place.number.isEmpty() ? place.text : place.number;
    RowReader cells(map, *row.cells);
    const auto key = draft.keyOfName.constFind(place.star);
    if (key == draft.keyOfName.constEnd())
        return cells.refuse(plan, subject, "star",
            Text::tr("there is no star “%1”. Use the names of the set, or name all five").arg(place.star));
    if (!place.number.isEmpty() && !isFirst(wordKey(draft.rules.set) + place.number, cells, subject, plan))
        return;
    const auto star = std::find_if(draft.rules.stars.begin(), draft.rules.stars.end(),
        [&](const RuleStar& candidate) { return candidate.key == *key; });
    ruletable::readStar(cells, *star);
    star->name = place.star == star->key ? star->name : place.star;
    Known old = findOld(draft, place);
    if (old.clause && draft.rules.clause(old.clause->id))
        old = {}; // two clauses without a number and with the same words
    RuleClause clause = old.clause ? *old.clause : RuleClause();
    ruletable::readClause(cells, clause, !old.clause, star->pass == PassRule::PassMark);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (!old.clause) {
        clause.id = derivedRowId(
            QStringLiteral("clause|%1|%2|%3")
                .arg(draft.rules.year)
                .arg(wordKey(draft.rules.set), clause.number.isEmpty() ? star->key + clause.text : clause.number));
        if (draft.before.clause(clause.id) || draft.rules.clause(clause.id))
            clause.id = makeRowId();
    }
    itemFor(draft, *star, place).clauses.push_back(clause);
    draft.known += old.clause ? 1 : 0;
    const bool same = old.clause && *old.clause == clause && old.item->number == place.itemNumber
        && old.item->name == place.item && saysSameOfStar(*old.star, *star);
    draft.changes = draft.changes || !same;
    cells.add(plan,
        !old.clause ? ImportState::Added
            : same  ? ImportState::Same
                    : ImportState::Changed,
        subject, clause.text);
}

Status RuleImport::write(const Action& action, const Progress&)
{
    std::vector<RuleSet> drafts;
    for (const auto& [set, draft] : m_drafts) {
        if (draft.changes)
            drafts.push_back(draft.rules);
    }
    return office().rules().saveAll(drafts, action);
}

} // namespace wuxing
