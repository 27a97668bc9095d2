// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/assessmentimport.h"

#include "exchange/reading/cellvalue.h"
#include "exchange/sheets/ruletable.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::AssessmentImport)
};
// The column of a clause where each has one.
QByteArray keyOf(const QString& number) { return "clause|" + number.toUtf8(); }

} // namespace

// One column per clause: both sets share numbers, so a number stands once.
SheetColumns AssessmentImport::pivot() const
{
    const auto quarter = Quarter::parse(options().period);
    const int year = quarter ? quarter->year() : options().year > 0 ? options().year : office().today().year();
    SheetColumns columns;
    QSet<QString> numbers;
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        const auto evaluator = office().rules().evaluator(year, set);
        ruletable::eachClause(evaluator ? evaluator->rules() : RuleSet(),
            [&](const RuleStar&, const RuleItem&, const RuleClause& clause) {
                if (clause.number.isEmpty() || numbers.contains(clause.number))
                    return;
                numbers.insert(clause.number);
                SheetColumn column;
                column.key = QString::fromUtf8(keyOf(clause.number));
                column.headings = QStringList{clause.number};
                columns.push_back(std::move(column));
            });
    }
    return columns;
}

Status AssessmentImport::begin(ColumnMap& map, const TextTable& table)
{
    m_present.clear();
    m_entries.clear();
    m_frozen.clear();
    m_clauses = pivot();
    m_isWide = !map.has(QStringLiteral("clause")) && !map.has(QStringLiteral("clause_text"));
    if (!m_isWide && !map.has(QStringLiteral("result")))
        return Error{ErrorCode::InvalidInput, Text::tr("%1: there is no column “结果”.").arg(table.file), {}};
    // What the rows are not read by must not look as if it were.
    if (m_isWide) {
        for (const char* key : {"result", "note", "unit"})
            map.leaveUnread(QLatin1String(key));
    } else {
        for (const SheetColumn& column : m_clauses)
            map.leaveUnread(column.key);
    }
    return {};
}

std::vector<AssessmentImport::Cell> AssessmentImport::cellsOf(RowReader& cells, const RuleSet& rules) const
{
    if (!m_isWide)
        return clauseCell(cells, rules);
    std::vector<Cell> found;
    QSet<QString> own;
    ruletable::eachClause(rules, [&](const RuleStar&, const RuleItem&, const RuleClause& clause) {
        own.insert(clause.number);
        if (const QByteArray key = keyOf(clause.number); cells.has(key))
            found.push_back({key, &clause});
    });
    // A mark under a clause of the other star set is a mistake somewhere: it must not be dropped in silence.
    for (const SheetColumn& column : m_clauses) {
        const QString& number = column.headings.front();
        if (!own.contains(number) && cells.isFilled(keyOf(number)))
            cells.fail(keyOf(number), Text::tr("the rules of the branch have no clause “%1”").arg(number));
    }
    if (found.empty())
        cells.fail("clause", Text::tr("the table has no column of a clause of the branch"));
    return found;
}

// The clause by its number; its words count where there is none, and must not contradict it.
std::vector<AssessmentImport::Cell> AssessmentImport::clauseCell(RowReader& cells, const RuleSet& rules) const
{
    const QString number = cells.text("clause");
    const QString text = cells.text("clause_text").simplified();
    const RuleClause* found = nullptr;
    const RuleClause* byText = nullptr;
    bool several = false;
    ruletable::eachClause(rules, [&](const RuleStar&, const RuleItem&, const RuleClause& clause) {
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
        cells.fail(
            "clause", Text::tr("the rules of the branch have no clause “%1”").arg(number.isEmpty() ? text : number));
    else if (byText && byText != found)
        cells.fail("clause", Text::tr("the words are those of clause %1, not of %2").arg(byText->number, number));
    else if (auto unit = cellvalue::unit(cells.text("unit"), found->unit); !unit)
        cells.fail("unit", unit.error().message);
    return {{"result", found}};
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

void AssessmentImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const auto quarter = quarterOf(cells);
    const QString stageText = cells.text("stage");
    const auto stage = stageText.isEmpty() ? std::optional(Stage::Self) : wordFromText<Stage>(stageText);
    if (!stage)
        cells.fail("stage", Text::tr("“%1” is not a stage. Write 自评, 乡镇初审 or 区级核查").arg(stageText));
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    const auto evaluator = office().rules().evaluator(quarter->year(), branch.unit.starSet);
    if (!evaluator)
        return cells.refuse(plan, subject, "clause",
            Text::tr("no rules are published for %1 (%2)").arg(quarter->year()).arg(wordLabel(branch.unit.starSet)));
    const std::vector<Cell> found = cellsOf(cells, evaluator->rules());
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    int added = 0;
    int changed = 0;
    for (const Cell& cell : found) {
        if (!cells.isFilled(cell.column) && (m_isWide || !cells.isFilled("note")))
            continue;
        const auto& known = present(*quarter, branch.unit.id);
        const auto old = std::find_if(known.begin(), known.end(), [&](const Assessment& candidate) {
            return candidate.clause == cell.clause->id && candidate.stage == *stage;
        });
        Assessment entry{branch.unit.id, cell.clause->id, *stage, {}, {}, {}};
        if (old != known.end())
            entry = *old;
        readCell(cells, cell, entry);
        if (!cells.isOk())
            return cells.refuse(plan, subject);
        const QString key = QStringLiteral("%1|%2|%3|%4")
                                .arg(quarter->toString(), QString::number(branch.unit.id),
                                    QString::number(cell.clause->id), wordKey(*stage));
        if (!isFirst(key, cells, subject, plan))
            return;
        if (old == known.end() ? entry.isEmpty() : *old == entry)
            continue;
        if (isFrozen(*quarter, branch.unit.id))
            return cells.refuse(plan, subject, cell.column,
                Text::tr("the review of %1 is closed and frozen. Reopen it with a reason first")
                    .arg(quarter->toString()));
        ++(old == known.end() ? added : changed);
        m_entries.emplace_back(*quarter, entry);
    }
    cells.add(plan,
        changed > 0     ? ImportState::Changed
            : added > 0 ? ImportState::Added
                        : ImportState::Same,
        subject, added + changed > 0 ? Text::tr("%n assessment(s)", nullptr, added + changed) : QString());
}

// The cell over what the file holds; what it does not say stays.
void AssessmentImport::readCell(RowReader& cells, const Cell& cell, Assessment& entry) const
{
    if (cells.clears(cell.column)) {
        cells.takeClear(cell.column, entry.value || entry.met);
        entry.value.reset();
        entry.met.reset();
    } else if (const auto said = cellvalue::assessment(cells.text(cell.column), *cell.clause); !said) {
        cells.fail(cell.column, said.error().message);
    } else if (said->value || said->met) {
        entry.value = said->value;
        entry.met = said->met;
    }
    if (!m_isWide)
        cells.take("note", entry.note);
}

Status AssessmentImport::write(const Action& action, const Progress&)
{
    return office().assessments().putAll(m_entries, action);
}

} // namespace wuxing
