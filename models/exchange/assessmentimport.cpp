// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/assessmentimport.h"

#include "exchange/cellvalue.h"
#include "exchange/rowreader.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::AssessmentImport)
};
const QString clauseKey = QStringLiteral("clause");
const QString stageKeyName = QStringLiteral("stage");
const QString resultKey = QStringLiteral("result");
const QString noteKey = QStringLiteral("note");
const QString textKey = QStringLiteral("clause_text");
const QString unitKey = QStringLiteral("unit");

template <class Visit> void eachClause(const RuleSet& rules, const Visit& visit)
{
    for (const RuleStar& star : rules.stars) {
        for (const RuleItem& item : star.items) {
            for (const RuleClause& clause : item.clauses)
                visit(clause);
        }
    }
}

} // namespace

AssessmentImport::AssessmentImport(Office& office, ImportOptions options)
    : BranchTableImport(office, std::move(options))
{
}

std::vector<KnownColumn> AssessmentImport::columns() const
{
    std::vector<KnownColumn> columns{quarterColumn(),
        {clauseKey, {QStringLiteral("编号"), clauseKey, QStringLiteral("条款编号"), QStringLiteral("条款")}, false},
        {textKey, {QStringLiteral("条款内容"), textKey}, false},
        {stageKeyName, {QStringLiteral("阶段"), stageKeyName, QStringLiteral("评定阶段")}, false},
        {resultKey,
            {QStringLiteral("结果"), resultKey, QStringLiteral("数值"), QStringLiteral("是否达标"),
                QStringLiteral("得分"), QStringLiteral("value"), QStringLiteral("met")},
            false},
        {unitKey, {QStringLiteral("单位"), unitKey, QStringLiteral("计量单位")}, false},
        {noteKey, {QStringLiteral("备注"), noteKey, QStringLiteral("说明")}, false}};
    for (const QString& number : clauseNumbers())
        columns.push_back({QStringLiteral("clause|") + number, {number}, false});
    return columns;
}

// One column per clause: both sets share numbers, so a number stands once.
QStringList AssessmentImport::clauseNumbers() const
{
    const auto quarter = Quarter::parse(options().period);
    const int year = quarter ? quarter->year() : options().year > 0 ? options().year : office().today().year();
    QStringList numbers;
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        if (const auto evaluator = office().rules().evaluator(year, set))
            eachClause(evaluator->rules(), [&](const RuleClause& clause) {
                if (!clause.number.isEmpty() && !numbers.contains(clause.number))
                    numbers << clause.number;
            });
    }
    return numbers;
}

Status AssessmentImport::begin(ColumnMap& map, const TextTable& table)
{
    m_present.clear();
    m_entries.clear();
    m_frozen.clear();
    m_isWide = !map.has(clauseKey) && !map.has(textKey);
    if (!map.has(QStringLiteral("quarter")) && options().period.isEmpty())
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1: there is no column “季度”. Add it, or say which quarter the assessments are of.")
                .arg(table.file),
            {}};
    if (!m_isWide && !map.has(resultKey))
        return Error{ErrorCode::InvalidInput, Text::tr("%1: there is no column “结果”.").arg(table.file), {}};
    // What the rows are not read by must not look as if it were.
    if (m_isWide) {
        for (const QString& key : {resultKey, noteKey, unitKey})
            map.leaveUnread(key);
    } else {
        for (const QString& number : clauseNumbers())
            map.leaveUnread(QStringLiteral("clause|") + number);
    }
    return {};
}

std::vector<AssessmentImport::Cell> AssessmentImport::cellsOf(
    const ColumnMap& map, const TextTable::Row& row, const RuleSet& rules, Refusal& refusal) const
{
    if (!m_isWide)
        return clauseCell(map, row, rules, refusal);
    std::vector<Cell> cells;
    QStringList own;
    eachClause(rules, [&](const RuleClause& clause) {
        const QString key = QStringLiteral("clause|") + clause.number;
        own << key;
        if (map.has(key))
            cells.push_back({map.heading(key), &clause, map.cell(row, key), {}});
    });
    // A mark under a clause of the other star set is a mistake somewhere: it must not be dropped in silence.
    for (const QString& number : clauseNumbers()) {
        const QString key = QStringLiteral("clause|") + number;
        if (!own.contains(key) && !RowReader::isEmptyWord(map.cell(row, key)))
            refusal = {map.heading(key), Text::tr("the rules of the branch have no clause “%1”").arg(number)};
    }
    if (cells.empty())
        refusal = {map.heading(clauseKey), Text::tr("the table has no column of a clause of the branch")};
    return cells;
}

// The clause by its number; its words count where there is none, and must not contradict it.
std::vector<AssessmentImport::Cell> AssessmentImport::clauseCell(
    const ColumnMap& map, const TextTable::Row& row, const RuleSet& rules, Refusal& refusal) const
{
    const QString number = map.cell(row, clauseKey);
    const QString text = map.cell(row, textKey).simplified();
    const RuleClause* found = nullptr;
    const RuleClause* byText = nullptr;
    bool several = false;
    eachClause(rules, [&](const RuleClause& clause) {
        if (!text.isEmpty() && clause.text.simplified() == text && (!byText || clause.number == number))
            byText = &clause;
        if (number.isEmpty() || (clause.number != number && clause.text != number))
            return;
        several = several || found;
        found = found ? found : &clause;
    });
    if (number.isEmpty() || several)
        found = byText;
    if (!found)
        refusal = {map.heading(clauseKey),
            Text::tr("the rules of the branch have no clause “%1”").arg(number.isEmpty() ? text : number)};
    else if (byText && byText != found)
        refusal = {map.heading(clauseKey),
            Text::tr("the words are those of clause %1, not of %2").arg(byText->number, number)};
    else if (auto unit = cellvalue::unit(map.cell(row, unitKey), found->unit); !unit)
        refusal = {map.heading(unitKey), unit.error().message};
    else
        return {{map.heading(resultKey), found, map.cell(row, resultKey), map.cell(row, noteKey)}};
    return {};
}

const std::vector<Assessment>& AssessmentImport::present(const Quarter& quarter, RowId unit)
{
    const auto found = m_present.find({quarter, unit});
    if (found != m_present.end())
        return found->second;
    return m_present[{quarter, unit}] = office().workspace().valueOr(office().assessments().ofBranch(quarter, unit));
}

bool AssessmentImport::isFrozen(const Quarter& quarter, RowId unit)
{
    auto known = m_frozen.find(quarter);
    if (known == m_frozen.end())
        known = m_frozen.emplace(quarter, office().assessments().frozenUnits(quarter)).first;
    return known->second.contains(unit);
}

void AssessmentImport::planRow(
    const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const auto quarter = quarterOf(map, row);
    if (!quarter)
        return plan.refuse(row.number, map.heading(QStringLiteral("quarter")), subject, quarter.error().message);
    const QString stageText = map.cell(row, stageKeyName);
    const auto stage = stageText.isEmpty() ? std::optional(Stage::Self) : cellvalue::stage(stageText);
    if (!stage)
        return plan.refuse(row.number, map.heading(stageKeyName), subject,
            Text::tr("“%1” is not a stage. Write 自评, 乡镇初审 or 区级核查").arg(stageText));
    const auto evaluator = office().rules().evaluator(quarter->year(), branch.unit.starSet);
    if (!evaluator)
        return plan.refuse(row.number, map.heading(clauseKey), subject,
            Text::tr("no rules are published for %1 (%2)").arg(quarter->year()).arg(wordLabel(branch.unit.starSet)));
    Refusal refusal;
    const std::vector<Cell> cells = cellsOf(map, row, evaluator->rules(), refusal);
    if (!refusal.reason.isEmpty())
        return plan.refuse(row.number, refusal.column, subject, refusal.reason);
    int added = 0;
    int changed = 0;
    QStringList emptied;
    for (const Cell& cell : cells) {
        if (RowReader::isEmptyWord(cell.text) && RowReader::isEmptyWord(cell.note))
            continue;
        const auto& known = present(*quarter, branch.unit.id);
        const auto old = std::find_if(known.begin(), known.end(), [&](const Assessment& candidate) {
            return candidate.clause == cell.clause->id && candidate.stage == *stage;
        });
        Assessment entry{branch.unit.id, cell.clause->id, *stage, {}, {}, {}};
        if (old != known.end())
            entry = *old;
        if (const auto read = readCell(cell, entry, emptied); !read)
            return plan.refuse(row.number, cell.column, subject, read.error().message);
        const QString key = QStringLiteral("%1|%2|%3|%4")
                                .arg(quarter->toString(), QString::number(branch.unit.id),
                                    QString::number(cell.clause->id), wordKey(*stage));
        if (!isFirst(key, row.number, cell.column, subject, plan))
            return;
        if (old == known.end() ? entry.isEmpty() : *old == entry)
            continue;
        if (isFrozen(*quarter, branch.unit.id))
            return plan.refuse(row.number, cell.column, subject,
                Text::tr("the review of %1 is closed and frozen. Reopen it with a reason first")
                    .arg(quarter->toString()));
        ++(old == known.end() ? added : changed);
        m_entries.emplace_back(*quarter, entry);
    }
    QStringList words;
    if (added + changed > 0)
        words << Text::tr("%n assessment(s)", nullptr, added + changed);
    for (const QString& column : std::as_const(emptied)) {
        words << Text::tr("empties %1").arg(column);
        plan.warn(row.number, column, Text::tr("empties %1").arg(column));
    }
    plan.add(row.number,
        changed > 0     ? ImportState::Changed
            : added > 0 ? ImportState::Added
                        : ImportState::Same,
        subject, words.join(Text::tr("; ", "between details")));
}

// The cell over what the file holds; what it does not say stays.
Status AssessmentImport::readCell(const Cell& cell, Assessment& entry, QStringList& emptied)
{
    if (RowReader::isClearWord(cell.text)) {
        if (entry.value || entry.met)
            emptied << cell.column;
        entry.value.reset();
        entry.met.reset();
    } else {
        const auto said = cellvalue::assessment(cell.text, *cell.clause);
        if (!said)
            return said.error();
        if (said->value || said->met) {
            entry.value = said->value;
            entry.met = said->met;
        }
    }
    if (RowReader::isClearWord(cell.note)) {
        if (!entry.note.isEmpty())
            emptied << QStringLiteral("备注");
        entry.note.clear();
    } else if (!RowReader::isEmptyWord(cell.note) && cell.note != entry.note.trimmed()) {
        entry.note = cell.note;
    }
    return {};
}

Status AssessmentImport::write(const Action& action, const Progress&)
{
    return office().assessments().putAll(m_entries, action);
}

} // namespace wuxing
