// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/assessmentimport.h"

#include "exchange/cellvalue.h"
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
        {stageKeyName, {QStringLiteral("阶段"), stageKeyName, QStringLiteral("评定阶段")}, false},
        {resultKey,
            {QStringLiteral("结果"), resultKey, QStringLiteral("数值"), QStringLiteral("是否达标"),
                QStringLiteral("得分"), QStringLiteral("value"), QStringLiteral("met")},
            false},
        {noteKey, {QStringLiteral("备注"), noteKey, QStringLiteral("说明")}, false}};
    // One column per clause: both sets share numbers, so a number stands once.
    const auto quarter = Quarter::parse(options().period);
    const int year = quarter ? quarter->year() : options().year > 0 ? options().year : office().today().year();
    QStringList numbers;
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        if (const auto evaluator = office().rules().evaluator(year, set))
            eachClause(evaluator->rules(), [&](const RuleClause& clause) {
                if (!numbers.contains(clause.number))
                    numbers << clause.number;
            });
    }
    for (const QString& number : std::as_const(numbers))
        columns.push_back({QStringLiteral("clause|") + number, {number}, false});
    return columns;
}

Status AssessmentImport::begin(const ColumnMap& map, const TextTable& table)
{
    m_present.clear();
    m_entries.clear();
    m_isWide = !map.has(clauseKey);
    if (!map.has(QStringLiteral("quarter")) && options().period.isEmpty())
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1: there is no column “季度”. Add it, or say which quarter the assessments are of.")
                .arg(table.file),
            {}};
    if (!m_isWide && !map.has(resultKey))
        return Error{ErrorCode::InvalidInput, Text::tr("%1: there is no column “结果”.").arg(table.file), {}};
    return {};
}

std::vector<AssessmentImport::Cell> AssessmentImport::cellsOf(
    const ColumnMap& map, const TextTable::Row& row, const RuleSet& rules, QString& unknown) const
{
    std::vector<Cell> cells;
    if (m_isWide) {
        eachClause(rules, [&](const RuleClause& clause) {
            const QString key = QStringLiteral("clause|") + clause.number;
            if (map.has(key))
                cells.push_back({map.heading(key), &clause, map.cell(row, key), {}});
        });
        return cells;
    }
    const QString wanted = map.cell(row, clauseKey);
    eachClause(rules, [&](const RuleClause& clause) {
        if (cells.empty() && (clause.number == wanted || clause.text == wanted))
            cells.push_back({map.heading(resultKey), &clause, map.cell(row, resultKey), map.cell(row, noteKey)});
    });
    if (cells.empty())
        unknown = wanted;
    return cells;
}

const std::vector<Assessment>& AssessmentImport::present(const Quarter& quarter, RowId unit)
{
    const auto found = m_present.find({quarter, unit});
    if (found != m_present.end())
        return found->second;
    return m_present[{quarter, unit}] = office().workspace().valueOr(office().assessments().ofBranch(quarter, unit));
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
            Text::tr("no rules are published for %1 (%2)")
                .arg(quarter->year())
                .arg(starSetKindLabel(branch.unit.starSet)));
    QString unknown;
    const std::vector<Cell> cells = cellsOf(map, row, evaluator->rules(), unknown);
    if (!unknown.isEmpty() || cells.empty())
        return plan.refuse(row.number, map.heading(clauseKey), subject,
            Text::tr("the rules of the branch have no clause “%1”").arg(unknown));
    int added = 0;
    int changed = 0;
    for (const Cell& cell : cells) {
        auto entry = cellvalue::assessment(cell.text, *cell.clause);
        if (!entry)
            return plan.refuse(row.number, cell.column, subject, entry.error().message);
        entry->unit = branch.unit.id;
        entry->stage = *stage;
        entry->note = cell.note;
        if (entry->isEmpty())
            continue;
        if (!isFirst(QStringLiteral("%1|%2|%3|%4")
                         .arg(quarter->toString())
                         .arg(branch.unit.id)
                         .arg(cell.clause->id)
                         .arg(static_cast<int>(*stage)),
                row.number, cell.column, subject, plan))
            return;
        const auto& known = present(*quarter, branch.unit.id);
        const auto old = std::find_if(known.begin(), known.end(), [&](const Assessment& candidate) {
            return candidate.clause == entry->clause && candidate.stage == entry->stage;
        });
        if (old != known.end() && *old == *entry)
            continue;
        ++(old == known.end() ? added : changed);
        m_entries.emplace_back(*quarter, *entry);
    }
    plan.add(row.number,
        changed > 0     ? ImportState::Changed
            : added > 0 ? ImportState::Added
                        : ImportState::Same,
        subject, added + changed > 0 ? Text::tr("%n assessment(s)", nullptr, added + changed) : QString());
}

Status AssessmentImport::write(const Action& action, const Progress&)
{
    return office().assessments().putAll(m_entries, action);
}

} // namespace wuxing
