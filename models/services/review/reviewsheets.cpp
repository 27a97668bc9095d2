// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/reviewsheets.h"

#include "domain/action.h"
#include "domain/values/sheetcode.h"
#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/rating/assessmentservice.h"
#include "services/rating/evaluationservice.h"
#include "services/rating/ratingservice.h"
#include "services/rating/ruleservice.h"
#include "services/rating/samplerules.h"
#include "services/review/reviewservice.h"
#include "services/work/organisationservice.h"
#include "services/work/unitservice.h"
#include "storage/database.h"

#include <QCryptographicHash>

#include <algorithm>

namespace wuxing {

namespace {

// Every row a sheet rests on, as sorted lines: the same facts give the same hash in whatever order they were entered.
QString factsHash(const BranchFacts& facts)
{
    QStringList lines;
    const auto number = [](const std::optional<Quantity>& value) {
        return value ? QString::number(value->thousandths()) : QString();
    };
    for (const Assessment& a : facts.assessments)
        lines << QStringLiteral("assessment|%1|%2|%3|%4|%5")
                     .arg(a.clause)
                     .arg(static_cast<int>(a.stage))
                     .arg(number(a.value), a.met ? QString::number(*a.met) : QString(), a.note);
    for (auto metric = facts.metrics.begin(); metric != facts.metrics.end(); ++metric)
        lines << QStringLiteral("metric|%1|%2").arg(metric.key(), number(*metric));
    lines << QStringLiteral("applied|%1").arg(facts.applied.join(QLatin1Char(' ')));
    if (facts.review) {
        for (const ReviewOpinion& o : facts.review->opinions)
            lines << QStringLiteral("opinion|%1|%2|%3|%4|%5|%6")
                         .arg(o.star)
                         .arg(o.department)
                         .arg(wordKey(o.opinion), o.reason, o.handler, o.date.toString(Qt::ISODate));
        for (const VetoFact& v : facts.review->vetoes)
            lines << QStringLiteral("veto|%1|%2|%3|%4|%5")
                         .arg(v.star)
                         .arg(v.department)
                         .arg(v.fact, v.document, v.date.toString(Qt::ISODate));
        for (const ReviewDecision& d : facts.review->decisions)
            lines << QStringLiteral("decision|%1|%2|%3").arg(d.star, wordKey(d.outcome), d.reason);
    }
    lines.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256).toHex());
}

// What one stage, taken alone, makes of each star: "达标 19/19", with the marks where the star has a pass mark.
QStringList stageTexts(const Evaluator& evaluator, const BranchFacts& facts, Stage stage)
{
    BranchFacts part;
    part.unit = facts.unit;
    part.metrics = facts.metrics;
    for (const Assessment& assessment : facts.assessments) {
        if (assessment.stage == stage)
            part.assessments.push_back(assessment);
    }
    QStringList texts;
    const BranchFinding finding = evaluator.evaluate(part);
    for (const StarFinding& star : finding.stars) {
        int judged = 0;
        int met = 0;
        int clauses = 0;
        for (const ClauseFinding& clause : star.clauses) {
            if (clause.clause->isVeto())
                continue;
            ++clauses;
            judged += clause.source == ClauseFinding::Source::Assessed ? 1 : 0;
            const bool counted = stage != Stage::District || clause.source == ClauseFinding::Source::Assessed;
            met += counted && clause.verdict == Verdict::Passed ? 1 : 0;
        }
        if (judged == 0) {
            texts << QString();
            continue;
        }
        const QString word = star.rules == Verdict::Passed ? QStringLiteral("达标")
            : star.rules == Verdict::Failed                ? QStringLiteral("未达标")
                                                           : QStringLiteral("未评全");
        if (stage == Stage::District && judged < clauses) { // the district checks what it wants to see
            texts << QStringLiteral("查%1条达标%2").arg(judged).arg(met);
            continue;
        }
        texts << (star.star->pass == PassRule::PassMark ? QStringLiteral("%1 %2分").arg(word, star.low.toString())
                                                        : QStringLiteral("%1 %2/%3").arg(word).arg(met).arg(clauses));
    }
    return texts;
}

QString vetoText(const OrganisationService& organisation, const VetoFact& veto, const QString& star)
{
    QString text = (veto.star.isEmpty() ? QStringLiteral("全部星") : star) + QStringLiteral("：") + veto.fact;
    QStringList more{veto.date.toString(Qt::ISODate)};
    if (const QString name = organisation.departmentName(veto.department); !name.isEmpty())
        more << name;
    if (!veto.document.isEmpty())
        more << veto.document;
    return text + QStringLiteral("（%1）").arg(more.join(QStringLiteral("，")));
}

// Clauses of the rules that bar stars and have occurred, each once: "产业兴旺：2.9 发生安全事故（区级核查，11月通报）".
QStringList vetoClauses(const BranchFinding& finding)
{
    QStringList texts;
    QSet<RowId> told;
    for (const StarFinding& star : finding.stars) {
        for (const RuleClause* clause : star.vetoClauses) {
            if (told.contains(clause->id))
                continue;
            told.insert(clause->id);
            const bool all = clause->veto == VetoReach::All;
            QString text =
                QStringLiteral("%1：%2").arg(all ? QStringLiteral("全部星") : star.star->name, clauseTitle(*clause));
            const auto own = std::find_if(star.clauses.begin(), star.clauses.end(),
                [&](const ClauseFinding& candidate) { return candidate.clause == clause; });
            QStringList more;
            if (own != star.clauses.end() && own->entry) {
                more << wordOnPaper(own->entry->stage);
                if (!own->entry->note.isEmpty())
                    more << own->entry->note;
            }
            texts << (more.isEmpty() ? text : text + QStringLiteral("（%1）").arg(more.join(QStringLiteral("，"))));
        }
    }
    return texts;
}

} // namespace

ReviewSheets::ReviewSheets(Workspace& workspace, const SettingService& settings, const UnitService& units,
    RatingService& ratings, const RuleService& rules, const OrganisationService& organisation,
    const AssessmentService& assessments, const EvaluationService& evaluations, const ReviewService& reviews)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_units(units)
    , m_ratings(ratings)
    , m_rules(rules)
    , m_organisation(organisation)
    , m_assessments(assessments)
    , m_evaluations(evaluations)
    , m_reviews(reviews)
{
}

struct ReviewSheets::Period {
    Quarter quarter{2000, 1};
    QHash<RowId, BranchFacts> facts; //< by branch, the notes of assessments left out
    QHash<RowId, FrozenPaper> frozen; //< in force
    QHash<RowId, QStringList> reopened; //< reasons, oldest first
};

Result<ReviewSheets::Period> ReviewSheets::period(const Quarter& quarter) const
{
    Period period;
    period.quarter = quarter;
    auto facts = m_evaluations.allFacts(quarter);
    if (!facts)
        return facts.error();
    period.facts = std::move(*facts);
    const auto freezes = m_workspace.database().frozen().ofPeriod(FrozenStore::reviewSheet, quarter.toString());
    if (!freezes)
        return freezes.error();
    for (const FrozenPaper& sheet : *freezes) {
        if (sheet.isInForce())
            period.frozen.insert(sheet.unit, sheet);
        else
            period.reopened[sheet.unit] << sheet.liftReason;
    }
    return period;
}

Result<ReviewSheet> ReviewSheets::printedSheet(const FrozenPaper& paper) const
{
    const auto body = m_workspace.database().frozen().body(paper);
    return body ? ReviewSheet::fromJson(*body) : Result<ReviewSheet>(body.error());
}

ReviewSheet ReviewSheets::liveSheet(RowId unit, const Period& period) const
{
    const Quarter& quarter = period.quarter;
    ReviewSheet sheet;
    sheet.unit = unit;
    sheet.quarter = quarter;
    const UnitNode* node = m_units.tree()->find(unit);
    if (!node)
        return sheet;
    const BranchFacts facts = period.facts.value(unit, BranchFacts{unit, {}, {}, {}, {}});
    sheet.branch = node->unit.shortName;
    sheet.township = node->parent ? node->parent->unit.shortName : QString();
    sheet.code = node->unit.code;
    sheet.secretary = node->unit.secretary;
    sheet.set = wordOnPaper(node->unit.starSet);
    sheet.office = m_settings.settings().officeName;
    sheet.facts = factsHash(facts);
    sheet.reopened = period.reopened.value(unit);
    const BranchReview review = facts.review.value_or(BranchReview());
    if (review.closedOn.isValid())
        sheet.closedOn = review.closedOn.toString(QStringLiteral("yyyy年M月d日"));

    const StarSet stars = m_ratings.ratings(quarter.year())->set(node->unit.starSet);
    const QStringList applied = m_reviews.starsOf(unit, quarter.year());
    const auto evaluator = m_rules.evaluator(quarter.year(), node->unit.starSet);
    std::array<QStringList, 3> texts;
    QStringList order;
    if (evaluator) {
        const BranchFinding finding = evaluator->evaluate(facts);
        const bool isBarred = std::any_of(finding.stars.begin(), finding.stars.end(),
            [](const StarFinding& star) { return !star.vetoClauses.empty(); });
        if (isBarred) {
            BranchFacts noted = facts;
            noted.assessments = m_workspace.valueOr(m_assessments.ofBranch(quarter, unit));
            sheet.vetoes = vetoClauses(evaluator->evaluate(noted));
        }
        for (const RuleStar& star : evaluator->rules().stars)
            order << star.key;
        for (const Stage stage : allStages)
            texts.at(static_cast<size_t>(stage)) = stageTexts(*evaluator, facts, stage);
    }
    QHash<QString, QString> names;
    for (const Star& star : stars.stars) {
        names.insert(star.key, star.name);
        const qsizetype place = order.indexOf(star.key);
        ReviewSheet::StarRow row;
        row.name = star.name;
        row.applied = applied.contains(star.key);
        row.self = texts[0].value(place);
        row.township = texts[1].value(place);
        row.district = texts[2].value(place);
        if (const ReviewDecision* decision = review.decision(star.key)) {
            row.decision = wordOnPaper(decision->outcome);
            row.reason = decision->reason;
        }
        sheet.stars.push_back(std::move(row));
    }
    for (const Department& department : m_organisation.organisation()) {
        if (department.isOffice)
            continue;
        ReviewSheet::DepartmentRow row{department.name, {}};
        for (const Star& star : stars.stars) {
            if (const ReviewOpinion* opinion = review.opinion(star.key, department.id))
                row.lines.push_back({star.name, wordOnPaper(opinion->opinion), opinion->reason, opinion->handler,
                    opinion->date.toString(Qt::ISODate)});
        }
        sheet.departments.push_back(std::move(row));
    }
    for (const VetoFact& veto : review.vetoes)
        sheet.vetoes << vetoText(m_organisation, veto, names.value(veto.star));
    return sheet;
}

Result<ReviewSheet> ReviewSheets::sheet(RowId unit, const Quarter& quarter) const
{
    const auto shared = period(quarter);
    if (!shared)
        return shared.error();
    if (const auto frozen = shared->frozen.constFind(unit); frozen != shared->frozen.constEnd())
        return printedSheet(*frozen);
    return liveSheet(unit, *shared);
}

Result<std::vector<ReviewSheet>> ReviewSheets::sheets(RowId scope, const Quarter& quarter) const
{
    const auto shared = period(quarter);
    if (!shared)
        return shared.error();
    std::vector<ReviewSheet> sheets;
    // A branch that was closed stays in the quarter, also when it was taken out of use since.
    for (const UnitNode& node : m_units.tree()->nodes()) {
        if (!node.unit.isBranch() || !m_units.tree()->contains(scope, node.unit.id))
            continue;
        const auto frozen = shared->frozen.constFind(node.unit.id);
        if (frozen != shared->frozen.constEnd()) {
            auto sheet = printedSheet(*frozen);
            if (!sheet)
                return sheet.error();
            sheets.push_back(std::move(*sheet));
        } else if (node.unit.isActiveOn(quarter.lastDay())) {
            sheets.push_back(liveSheet(node.unit.id, *shared));
        }
    }
    return sheets;
}

Status ReviewSheets::close(const Quarter& quarter, const std::vector<RowId>& units)
{
    return close(quarter, units, m_settings.today(),
        {Action::Code::CloseReviews, {QString::number(units.size()), quarter.toString()}});
}

Status ReviewSheets::close(
    const Quarter& quarter, const std::vector<RowId>& units, const QDate& day, const Action& action)
{
    const auto shared = period(quarter);
    if (!shared)
        return shared.error();
    for (const RowId unit : units) {
        const std::vector<ReviewHole> found = m_reviews.holes(unit, quarter);
        if (found.empty())
            continue;
        const UnitNode* node = m_units.tree()->find(unit);
        const StarSet set = m_ratings.ratings(quarter.year())->set(node->unit.starSet);
        const int place = set.indexOfKey(found.front().star);
        const QString star = place < 0 ? found.front().star : set.stars.at(static_cast<size_t>(place)).name;
        const QString missing = found.front().department == 0
            ? tr("the decision")
            : tr("the opinion of %1").arg(m_organisation.departmentName(found.front().department));
        return Error{ErrorCode::InvalidInput,
            tr("%1 cannot be closed: %2 on %3 is missing (%n hole(s) in all).", nullptr, static_cast<int>(found.size()))
                .arg(node->unit.shortName, missing, star),
            {}};
    }
    if (auto open = m_reviews.refuseClosed(quarter, QSet<RowId>(units.begin(), units.end())); !open)
        return open;
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const RowId unit : units) {
            BranchReview closing = m_reviews.review(unit, quarter);
            closing.state = ReviewState::Closed;
            closing.closedOn = day;
            ReviewSheet sheet = liveSheet(unit, *shared);
            sheet.closedOn = day.toString(QStringLiteral("yyyy年M月d日"));
            if (auto put = database.reviews().putState(closing); !put)
                return put;
            const FrozenPaper frozen{0, unit, FrozenStore::reviewSheet, quarter.toString(), sheet.sheetCode(),
                sheet.facts, {}, m_workspace.clock().now(), {}, {}};
            if (auto added = database.frozen().put(frozen, sheet.toJson()); !added)
                return added;
        }
        return {};
    });
}

Status ReviewSheets::reopen(RowId unit, const Quarter& quarter, const QString& reason)
{
    BranchReview present = m_reviews.review(unit, quarter);
    if (present.state != ReviewState::Closed)
        return Error{ErrorCode::InvalidInput, tr("The review is not closed."), {}};
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Say why a closed review is reopened."), {}};
    present.state = ReviewState::Reopened;
    present.closedOn = {};
    present.reopenReason = reason.trimmed();
    return m_workspace.write(
        {Action::Code::ReopenReview, {m_units.tree()->shortName(unit), quarter.toString(), reason.trimmed()}},
        [&](Database& database) -> Status {
            if (auto lifted = database.frozen().lift(
                    FrozenStore::reviewSheet, quarter.toString(), unit, m_workspace.clock().now(), reason.trimmed());
                !lifted)
                return lifted;
            return database.reviews().putState(present);
        });
}

Result<SheetCheck> ReviewSheets::checkCode(const QString& typed) const
{
    const auto code = SheetCode::parse(typed);
    if (!code)
        return code.error();
    for (const Quarter& quarter : m_reviews.records().quarters()) {
        for (const UnitNode& node : m_units.tree()->nodes()) {
            if (!node.unit.isBranch())
                continue;
            ReviewSheet key;
            key.unit = node.unit.id;
            key.quarter = quarter;
            if (SheetCode::recordOf(key.recordKey()) != code->record)
                continue;
            const QString about = tr("%1, %2").arg(node.unit.shortName, quarter.label());
            const auto shared = period(quarter);
            if (!shared)
                return shared.error();
            const ReviewSheet live = liveSheet(node.unit.id, *shared);
            const auto frozen = shared->frozen.constFind(node.unit.id);
            const bool isFrozen = frozen != shared->frozen.constEnd();
            const auto printed = isFrozen ? printedSheet(*frozen) : Result<ReviewSheet>(live);
            if (!printed)
                return printed.error();
            if (SheetCode::of(printed->recordKey(), printed->toJson()) != *code)
                return SheetCheck{SheetCheck::Answer::Changed,
                    tr("%1: the record was changed after this sheet was printed. Print it again.").arg(about)};
            // What was printed agrees; the rows behind a frozen sheet must agree too.
            if (isFrozen && live.facts != printed->facts)
                return SheetCheck{SheetCheck::Answer::Changed,
                    tr("%1: the frozen sheet agrees, but the assessments or opinions behind it were changed since. "
                       "Look into the history.")
                        .arg(about)};
            return SheetCheck{SheetCheck::Answer::Agrees, tr("%1: paper and record agree.").arg(about)};
        }
    }
    return SheetCheck{
        SheetCheck::Answer::Unknown, tr("No review sheet of this file has this code. Is it the right file?")};
}

} // namespace wuxing
