// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/reviewservice.h"

#include "domain/action.h"
#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/ledger/ledgerservice.h"
#include "services/rating/evaluationservice.h"
#include "services/rating/planservice.h"
#include "services/rating/ratingservice.h"
#include "services/work/organisationservice.h"
#include "services/work/unitservice.h"
#include "storage/database.h"

#include <algorithm>

namespace wuxing {

ReviewService::ReviewService(Workspace& workspace, const SettingService& settings, const UnitService& units,
    RatingService& ratings, const PlanService& plans, const OrganisationService& organisation,
    const EvaluationService& evaluations, const ReviewRecords& records)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_units(units)
    , m_ratings(ratings)
    , m_plans(plans)
    , m_organisation(organisation)
    , m_evaluations(evaluations)
    , m_records(records)
{
}

QStringList ReviewService::starsOf(RowId unit, int year) const
{
    const UnitNode* node = m_units.tree()->find(unit);
    if (!node)
        return {};
    QStringList planned = m_plans.plan(unit, year).stars;
    if (!planned.isEmpty())
        return planned;
    QStringList all;
    for (const Star& star : m_ratings.ratings(year)->set(node->unit.starSet).stars)
        all << star.key;
    return all;
}

std::vector<ReviewHole> ReviewService::holes(RowId unit, const Quarter& quarter) const
{
    const UnitNode* node = m_units.tree()->find(unit);
    if (!node)
        return {};
    return holesOf(
        review(unit, quarter), m_organisation.organisation(), node->unit.starSet, starsOf(unit, quarter.year()));
}

QString ReviewService::branchName(RowId unit) const { return m_units.tree()->shortName(unit); }

Status ReviewService::refuseClosed(const Quarter& quarter, const QSet<RowId>& units) const
{
    const auto all = m_records.reviews(quarter);
    for (const RowId unit : units) {
        const auto found = all->constFind(unit);
        if (found != all->constEnd() && found->state == ReviewState::Closed)
            return Error{ErrorCode::Conflict,
                tr("The review of %1 in %2 is closed and frozen. Reopen it with a reason first.")
                    .arg(branchName(unit), quarter.label()),
                {}};
    }
    return {};
}

Status ReviewService::check(const OpinionEdit& edit) const
{
    if (auto valid = validate(edit.opinion); !valid)
        return Error{valid.error().code, tr("%1: %2").arg(branchName(edit.unit), valid.error().message), {}};
    return {};
}

Status ReviewService::check(RowId unit, const Quarter& quarter, const ReviewDecision& decision) const
{
    if (decision.outcome != DecisionOutcome::Passed && decision.reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, tr("%1: say why the star is not passed.").arg(branchName(unit)), {}};
    if (decision.outcome != DecisionOutcome::Passed)
        return {};
    const auto barred = isBarred(unit, quarter, decision.star);
    if (!barred)
        return barred.error();
    if (*barred)
        return Error{
            ErrorCode::InvalidInput, tr("%1: a veto bars this star; it cannot be passed.").arg(branchName(unit)), {}};
    return {};
}

Result<bool> ReviewService::isBarred(RowId unit, const Quarter& quarter, const QString& star) const
{
    if (review(unit, quarter).isVetoed(star))
        return true;
    // A clause of the rules bars as a fact does.
    const auto judged = m_evaluations.judge(unit, quarter);
    if (!judged) // a year without rules has no such clause
        return judged.error().code == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(judged.error());
    return std::any_of(judged->finding.stars.begin(), judged->finding.stars.end(),
        [&](const StarFinding& finding) { return finding.star->key == star && finding.isVetoed(); });
}

Status ReviewService::write(const Quarter& quarter, const QSet<RowId>& units, const Action& action,
    const std::function<Status(Database&)>& work)
{
    if (auto open = refuseClosed(quarter, units); !open)
        return open;
    return m_workspace.write(action, [&](Database& database) -> Status {
        if (auto put = m_organisation.putIfMissing(database); !put)
            return put;
        return work(database);
    });
}

Status ReviewService::putOpinions(const std::vector<OpinionEdit>& opinions)
{
    if (opinions.empty())
        return {};
    return putOpinions(opinions,
        {Action::Code::GiveOpinions, {QString::number(opinions.size()), opinions.front().quarter.toString()}});
}

Status ReviewService::putOpinions(const std::vector<OpinionEdit>& opinions, const Action& action)
{
    if (opinions.empty())
        return {};
    std::map<Quarter, QSet<RowId>> touched;
    for (const OpinionEdit& edit : opinions) {
        if (auto valid = check(edit); !valid)
            return valid;
        touched[edit.quarter].insert(edit.unit);
    }
    for (const auto& [quarter, units] : touched) {
        if (auto open = refuseClosed(quarter, units); !open)
            return open;
    }
    return write(opinions.front().quarter, {}, action, [&](Database& database) -> Status {
        for (const OpinionEdit& edit : opinions) {
            if (auto put = database.reviews().putOpinion(edit.unit, edit.quarter, edit.opinion); !put)
                return put;
        }
        return {};
    });
}

Status ReviewService::putVeto(RowId unit, const Quarter& quarter, VetoFact veto)
{
    if (auto valid = validate(veto); !valid)
        return valid;
    if (veto.id == 0)
        veto.id = makeRowId();
    return write(quarter, {unit}, {Action::Code::EditVeto, {branchName(unit), quarter.toString()}},
        [&](Database& database) { return database.reviews().putVeto(unit, quarter, veto); });
}

Status ReviewService::removeVeto(RowId unit, const Quarter& quarter, RowId veto)
{
    return write(quarter, {unit}, {Action::Code::EditVeto, {branchName(unit), quarter.toString()}},
        [&](Database& database) { return database.reviews().removeVeto(veto); });
}

Status ReviewService::decide(const Quarter& quarter, const Decisions& decisions)
{
    return decide(quarter, decisions, {Action::Code::Decide, {QString::number(decisions.size()), quarter.toString()}});
}

Status ReviewService::decide(const Quarter& quarter, const Decisions& decisions, const Action& action)
{
    return enter(quarter, {{}, decisions, {}}, action);
}

Status ReviewService::enter(const Quarter& quarter, const ReviewEntries& entries)
{
    const size_t count = entries.opinions.size() + entries.decisions.size() + entries.cleared.size();
    const bool opinions = !entries.opinions.empty()
        || std::any_of(entries.cleared.begin(), entries.cleared.end(),
            [](const ReviewEntries::Cleared& cell) { return cell.department != 0; });
    return enter(quarter, entries,
        {opinions ? Action::Code::GiveOpinions : Action::Code::Decide, {QString::number(count), quarter.toString()}});
}

Status ReviewService::enter(const Quarter& quarter, const ReviewEntries& entries, const Action& action)
{
    QSet<RowId> units;
    for (const OpinionEdit& edit : entries.opinions) {
        if (auto valid = check(edit); !valid)
            return valid;
        units.insert(edit.unit);
    }
    for (const auto& [unit, decision] : entries.decisions) {
        if (auto valid = check(unit, quarter, decision); !valid)
            return valid;
        units.insert(unit);
    }
    for (const ReviewEntries::Cleared& cell : entries.cleared)
        units.insert(cell.unit);
    if (units.isEmpty())
        return {};
    return write(quarter, units, action, [&](Database& database) -> Status {
        ReviewStore& store = database.reviews();
        for (const ReviewEntries::Cleared& cell : entries.cleared) {
            auto done = cell.department == 0 ? store.clearDecision(cell.unit, quarter, cell.star)
                                             : store.clearOpinion(cell.unit, quarter, cell.star, cell.department);
            if (!done)
                return done;
        }
        for (const OpinionEdit& edit : entries.opinions) {
            if (auto put = store.putOpinion(edit.unit, quarter, edit.opinion); !put)
                return put;
        }
        for (const auto& [unit, decision] : entries.decisions) {
            if (auto put = store.putDecision(unit, quarter, decision); !put)
                return put;
        }
        return {};
    });
}

ReviewService::Decisions ReviewService::proposals(const Quarter& quarter, const std::vector<RowId>& units) const
{
    Decisions proposed;
    for (const RowId unit : units) {
        const auto judged = m_evaluations.judge(unit, quarter);
        if (!judged) {
            if (judged.error().code != ErrorCode::NotFound) // without rules nothing is proposed
                m_workspace.report(judged.error());
            continue;
        }
        const BranchReview present = review(unit, quarter);
        const QStringList applied = starsOf(unit, quarter.year());
        for (const StarFinding& star : judged->finding.stars) {
            if (!applied.contains(star.star->key) || present.decision(star.star->key))
                continue;
            ReviewDecision decision{star.star->key, DecisionOutcome::Passed, {}};
            if (star.verdict != Verdict::Passed) {
                const bool later = star.verdict == Verdict::Open;
                decision.outcome = later ? DecisionOutcome::Postponed : DecisionOutcome::Failed;
                decision.reason = reasonOnPaper(star);
            }
            proposed.emplace_back(unit, decision);
        }
    }
    return proposed;
}

Result<int> ReviewService::makeLedgerItems(const Quarter& quarter, const std::vector<RowId>& units, const QDate& due)
{
    struct Made {
        LedgerItem item;
        OpinionEdit edit;
    };
    std::vector<Made> all;
    for (const RowId unit : units) {
        for (const ReviewOpinion& opinion : review(unit, quarter).opinions) {
            if (opinion.opinion != OpinionKind::AfterRectification || opinion.ledgerItem != 0)
                continue;
            Made made;
            made.item.id = makeRowId();
            made.item.unit = unit;
            made.item.source = wordOnPaper(LedgerSource::Review);
            made.item.sourceKind = LedgerSource::Review;
            made.item.sourceId = ReviewStore::opinionRow(unit, quarter, opinion.star, opinion.department);
            made.item.problem = opinion.reason;
            // The branch puts it right; who reviewed it verifies it.
            if (const UnitNode* node = m_units.tree()->find(unit)) {
                made.item.department = node->unit.shortName;
                made.item.person = node->unit.secretary;
            }
            if (opinion.handler != made.item.person)
                made.item.verifier = opinion.handler;
            made.item.remark = QStringLiteral("%1联审，整改后再审").arg(quarter.onPaper());
            made.item.start = m_settings.today();
            made.item.due = made.item.firstDue = due;
            made.edit = {unit, quarter, opinion};
            made.edit.opinion.ledgerItem = made.item.id;
            if (auto valid = validate(made.item); !valid)
                return valid.error();
            all.push_back(std::move(made));
        }
    }
    if (all.empty())
        return 0;
    QSet<RowId> touched; // a closed review that asks for nothing more does not stand in the way of others
    for (const Made& made : all)
        touched.insert(made.item.unit);
    auto written =
        write(quarter, touched, {Action::Code::LedgerFromReview, {QString::number(all.size()), quarter.toString()}},
            [&](Database& database) -> Status {
                for (const Made& made : all) {
                    if (auto put = LedgerService::put(database, made.item, {}); !put)
                        return put;
                    if (auto put = database.reviews().putOpinion(made.edit.unit, quarter, made.edit.opinion); !put)
                        return put;
                }
                return {};
            });
    if (!written)
        return written.error();
    return static_cast<int>(all.size());
}

Status ReviewService::put(Database& database, const BranchReview& review)
{
    ReviewStore& store = database.reviews();
    for (const ReviewOpinion& opinion : review.opinions) {
        if (auto put = store.putOpinion(review.unit, review.quarter, opinion); !put)
            return put;
    }
    for (const VetoFact& veto : review.vetoes) {
        if (auto put = store.putVeto(review.unit, review.quarter, veto); !put)
            return put;
    }
    for (const ReviewDecision& decision : review.decisions) {
        if (auto put = store.putDecision(review.unit, review.quarter, decision); !put)
            return put;
    }
    return {};
}

} // namespace wuxing
