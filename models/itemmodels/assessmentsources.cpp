// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/assessmentsources.h"

#include "exchange/reading/cellvalue.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::AssessmentSources)
};

constexpr int stageCount = 3;

QString resultText(const RuleClause& clause, const Assessment* entry)
{
    if (!entry)
        return {};
    if (entry->value)
        return entry->value->toString();
    if (!entry->met)
        return {};
    if (clause.isVeto())
        return *entry->met ? Text::tr("occurred") : Text::tr("not occurred");
    return *entry->met ? Text::tr("yes") : Text::tr("no");
}

// What was shown and what offices write are both understood.
Result<Assessment> entryFrom(const RuleClause& clause, const QString& text)
{
    if (text == Text::tr("yes") || text == Text::tr("occurred"))
        return cellvalue::assessment(QStringLiteral("是"), clause);
    if (text == Text::tr("no") || text == Text::tr("not occurred"))
        return cellvalue::assessment(QStringLiteral("否"), clause);
    return cellvalue::assessment(text, clause);
}

QStringList wordsFor(const RuleClause& clause)
{
    if (clause.isVeto())
        return {Text::tr("not occurred"), Text::tr("occurred")};
    return clause.kind == ClauseKind::YesNo ? QStringList{Text::tr("yes"), Text::tr("no")} : QStringList();
}

const Assessment* find(const std::vector<Assessment>& all, RowId unit, RowId clause, Stage stage)
{
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const Assessment& entry) { return entry.unit == unit && entry.clause == clause && entry.stage == stage; });
    return found == all.end() ? nullptr : &*found;
}

QString wantedText(const RuleClause& clause)
{
    switch (clause.kind) {
    case ClauseKind::Threshold:
        return wordKey(clause.comparator) + clause.limit.value_or(Quantity()).toString() + clause.unit;
    case ClauseKind::Score:
        return Text::tr("%1 of %2").arg(clause.metFrom().toString(), clause.fullMark.toString());
    case ClauseKind::YesNo:
        break;
    }
    return clause.isVeto() ? wordLabel(clause.veto) : wordLabel(clause.kind);
}

GridCell countsCell(const ClauseFinding& finding)
{
    const bool veto = finding.clause->isVeto();
    if (finding.source == ClauseFinding::Source::Missing)
        return GridCell::of(Text::tr("open"), GridMark::Open);
    const bool good = (finding.verdict == Verdict::Passed) != veto;
    QString text =
        veto ? (good ? Text::tr("no veto") : Text::tr("VETO")) : (good ? Text::tr("met") : Text::tr("not met"));
    if (finding.source == ClauseFinding::Source::Metric)
        text = Text::tr("%1 (figure %2)").arg(text, finding.value->toString());
    GridCell cell = GridCell::of(text, good ? GridMark::Good : GridMark::Bad);
    if (finding.source == ClauseFinding::Source::Metric)
        cell.toolTip = Text::tr("Filled by itself from “%1”; a typed value goes before it").arg(finding.clause->metric);
    return cell;
}

void addStages(GridRow& row, const RuleClause& clause, const std::vector<Assessment>& all, RowId unit)
{
    for (const Stage stage : allStages)
        row.cells.push_back(GridCell::input(resultText(clause, find(all, unit, clause.id, stage))));
}

void addNotes(GridRow& row, const RuleClause& clause, const std::vector<Assessment>& all, RowId unit)
{
    for (const Stage stage : allStages) {
        const Assessment* entry = find(all, unit, clause.id, stage);
        row.cells.push_back(GridCell::input(entry ? entry->note : QString()));
    }
}

QStringList stageHeaders()
{
    return {wordLabel(Stage::Self), wordLabel(Stage::Township), wordLabel(Stage::District), Text::tr("Counts as"),
        Text::tr("Note of the branch"), Text::tr("Note of the township"), Text::tr("Note of the district")};
}

// One edited cell as the entry it makes, beside what stands there. Place 0…2: the result of a stage, 4…6: its note.
Result<Assessment> changedEntry(
    const RuleClause& clause, RowId unit, int place, const QString& text, const std::vector<Assessment>& all)
{
    const bool isNote = place > stageCount;
    const auto stage = static_cast<Stage>(isNote ? place - stageCount - 1 : place);
    const Assessment* old = find(all, unit, clause.id, stage);
    Assessment entry = old ? *old : Assessment{unit, clause.id, stage, {}, {}, {}};
    if (isNote) {
        entry.note = text.trimmed();
        return entry;
    }
    auto read = entryFrom(clause, text);
    if (!read)
        return Error{read.error().code, QStringLiteral("%1: %2").arg(clauseTitle(clause), read.error().message), {}};
    entry.value = read->value;
    entry.met = read->met;
    return entry;
}

bool isAssessmentTable(const ChangeEvent& event)
{
    return event.touches("assessment") || event.touches("metric_value") || event.touches("income")
        || event.touches("rule_set") || event.touches("rule_clause");
}

} // namespace

AssessmentOfBranch::AssessmentOfBranch(Office& office, RowId unit, const Quarter& quarter)
    : m_office(office)
    , m_unit(unit)
    , m_quarter(quarter)
{
}

Result<GridContent> AssessmentOfBranch::read()
{
    GridContent content;
    content.headers = QStringList{Text::tr("Star"), Text::tr("Clause"), Text::tr("Wanted")} + stageHeaders();
    m_clauses.clear();
    const auto judged = m_office.evaluations().judge(m_unit, m_quarter);
    // Without rules, or for a township, the page says what is missing.
    if (!judged && (judged.error().code == ErrorCode::NotFound || judged.error().code == ErrorCode::InvalidInput))
        return content;
    if (!judged)
        return judged.error();
    m_evaluator = judged->evaluator;
    m_present = judged->facts->assessments;
    for (const StarFinding& star : judged->finding.stars) {
        for (const ClauseFinding& finding : star.clauses) {
            const RuleClause& clause = *finding.clause;
            m_clauses.push_back(&clause);
            GridRow row{clause.id, 0, {}};
            row.cells = {GridCell::of(star.star->name, GridMark::Quiet), GridCell::of(clauseTitle(clause)),
                GridCell::of(wantedText(clause), GridMark::Quiet)};
            row.cells[ClauseColumn].toolTip =
                QStringList{clauseTitle(clause), clause.standard, clause.requirement}.join(QLatin1Char('\n'));
            addStages(row, clause, m_present, m_unit);
            row.cells.push_back(countsCell(finding));
            addNotes(row, clause, m_present, m_unit);
            content.rows.push_back(std::move(row));
        }
    }
    return content;
}

Status AssessmentOfBranch::edit(const std::vector<GridEdit>& edits)
{
    std::vector<Assessment> entries;
    std::vector<Assessment> present = m_present;
    for (const GridEdit& edit : edits) {
        auto entry = changedEntry(
            *m_clauses.at(static_cast<size_t>(edit.row)), m_unit, edit.column - FirstStageColumn, edit.text, present);
        if (!entry)
            return entry.error();
        // Result and note of one entry may change in one step.
        std::erase_if(
            present, [&](const Assessment& old) { return old.clause == entry->clause && old.stage == entry->stage; });
        present.push_back(*entry);
        entries.push_back(std::move(*entry));
    }
    return m_office.assessments().put(m_quarter, entries);
}

bool AssessmentOfBranch::isTouchedBy(const ChangeEvent& event) const { return isAssessmentTable(event); }

AssessmentOfClause::AssessmentOfClause(
    Office& office, StarSetKind set, RowId clause, RowId scope, const Quarter& quarter)
    : m_office(office)
    , m_set(set)
    , m_clause(clause)
    , m_scope(scope)
    , m_quarter(quarter)
{
}

Result<GridContent> AssessmentOfClause::read()
{
    GridContent content;
    content.headers = QStringList{Text::tr("Township"), Text::tr("Branch")} + stageHeaders();
    m_units.clear();
    m_evaluator = m_office.rules().evaluator(m_quarter.year(), m_set);
    const RuleClause* clause = m_evaluator ? m_evaluator->rules().clause(m_clause) : nullptr;
    if (!clause)
        return content;
    auto entries = m_office.assessments().ofClause(m_quarter, m_clause);
    if (!entries)
        return entries.error();
    m_present = std::move(*entries);
    if (const QStringList words = wordsFor(*clause); !words.isEmpty()) {
        for (int stage = 0; stage < stageCount; ++stage)
            content.choices[FirstStageColumn + stage] = words;
    }
    // A rule set of this one clause judges it, with the figures of the branch.
    RuleSet only;
    only.stars.push_back(RuleStar{});
    only.stars.front().items.push_back({0, {}, {}, {*clause}});
    const Evaluator single(only);
    const auto figures = m_office.assessments().metrics(m_quarter);
    for (const UnitNode* node : m_office.units().tree()->branches(m_scope, m_quarter.lastDay())) {
        if (node->unit.starSet != m_set)
            continue;
        const RowId unit = node->unit.id;
        m_units.push_back(unit);
        GridRow row{unit, unit, {}};
        row.cells = {GridCell::of(node->parent ? node->parent->unit.shortName : QString(), GridMark::Quiet),
            GridCell::of(node->unit.shortName)};
        addStages(row, *clause, m_present, unit);
        BranchFacts facts;
        facts.unit = unit;
        facts.metrics = figures.value(unit);
        std::copy_if(m_present.begin(), m_present.end(), std::back_inserter(facts.assessments),
            [&](const Assessment& entry) { return entry.unit == unit; });
        row.cells.push_back(countsCell(single.evaluate(facts).stars.front().clauses.front()));
        addNotes(row, *clause, m_present, unit);
        content.rows.push_back(std::move(row));
    }
    return content;
}

Status AssessmentOfClause::edit(const std::vector<GridEdit>& edits)
{
    const RuleClause* clause = m_evaluator ? m_evaluator->rules().clause(m_clause) : nullptr;
    if (!clause)
        return Error{ErrorCode::NotFound, Text::tr("The clause does not exist any more."), {}};
    std::vector<Assessment> entries;
    std::vector<Assessment> present = m_present;
    for (const GridEdit& edit : edits) {
        auto entry = changedEntry(
            *clause, m_units.at(static_cast<size_t>(edit.row)), edit.column - FirstStageColumn, edit.text, present);
        if (!entry)
            return entry.error();
        std::erase_if(
            present, [&](const Assessment& old) { return old.unit == entry->unit && old.stage == entry->stage; });
        present.push_back(*entry);
        entries.push_back(std::move(*entry));
    }
    return m_office.assessments().put(m_quarter, entries);
}

bool AssessmentOfClause::isTouchedBy(const ChangeEvent& event) const { return isAssessmentTable(event); }

Result<GridContent> CompletenessBoard::read()
{
    GridContent content;
    content.headers = {Text::tr("Township"), Text::tr("Branch"), Text::tr("Clauses"), wordLabel(Stage::Self),
        wordLabel(Stage::Township), wordLabel(Stage::District), Text::tr("Opinions missing"),
        Text::tr("Decisions missing"), Text::tr("Joint review")};
    const auto completeness = m_office.assessments().completeness(m_quarter);
    const auto reviews = m_office.reviews().records().reviews(m_quarter);
    for (const UnitNode* node : m_office.units().tree()->branches(m_scope, m_quarter.lastDay())) {
        const RowId unit = node->unit.id;
        const Completeness done = completeness.value(unit);
        GridRow row{unit, unit, {}};
        row.cells = {GridCell::of(node->parent ? node->parent->unit.shortName : QString(), GridMark::Quiet),
            GridCell::of(node->unit.shortName), GridCell::ofNumber(done.clauses)};
        for (const Stage stage : allStages) {
            const int judged = std::min(done.of(stage), done.clauses);
            GridCell cell = GridCell::of(done.isComplete(stage) ? Text::tr("complete")
                    : judged == 0                               ? Text::tr("not begun")
                                                                : Text::tr("%1 missing").arg(done.clauses - judged),
                done.isComplete(stage) ? GridMark::Good
                    : judged == 0      ? GridMark::Quiet
                                       : GridMark::Open);
            cell.sort = done.clauses - judged;
            row.cells.push_back(std::move(cell));
        }
        qint64 opinions = 0;
        qint64 decisions = 0;
        for (const ReviewHole& hole : m_office.reviews().holes(unit, m_quarter))
            ++(hole.department == 0 ? decisions : opinions);
        const auto review = reviews->constFind(unit);
        const ReviewState state = review == reviews->constEnd() ? ReviewState::Open : review->state;
        for (const qint64 missing : {opinions, decisions}) {
            GridCell cell = GridCell::ofNumber(missing);
            cell.mark = missing == 0 ? GridMark::Good : GridMark::Open;
            row.cells.push_back(cell);
        }
        row.cells.push_back(
            GridCell::of(wordLabel(state), state == ReviewState::Closed ? GridMark::Good : GridMark::Open));
        content.rows.push_back(std::move(row));
    }
    return content;
}

bool CompletenessBoard::isTouchedBy(const ChangeEvent& event) const
{
    return isAssessmentTable(event) || event.touches("review") || event.touches("review_opinion")
        || event.touches("review_decision") || event.touches("plan");
}

} // namespace wuxing
