// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rating/awardservice.h"

#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/rating/ratingservice.h"
#include "services/review/reviewrecords.h"
#include "services/work/unitservice.h"
#include "storage/database.h"

#include <QSet>

#include <algorithm>

namespace wuxing {

AwardService::AwardService(Workspace& workspace, const SettingService& settings, const UnitService& units,
    RatingService& ratings, const ReviewRecords& reviews)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_units(units)
    , m_ratings(ratings)
    , m_reviews(reviews)
{
    connect(&workspace, &Workspace::changed, this, &AwardService::onChanged);
}

std::shared_ptr<const std::vector<Award>> AwardService::awards(int year) const
{
    return m_workspace.kept(m_cache[year], [&] { return m_workspace.database().awards().awards(year); });
}

std::vector<Award> AwardService::awardsOf(RowId unit, int year) const
{
    std::vector<Award> own;
    const auto all = awards(year);
    std::copy_if(all->begin(), all->end(), std::back_inserter(own), [&](const Award& a) { return a.unit == unit; });
    return own;
}

Result<int> AwardService::recommend(const Quarter& quarter, const std::vector<RowId>& units)
{
    return recommend(quarter, units,
        {Action::Code::RecommendAwards, {QString::number(units.size()), QString::number(quarter.year())}});
}

Result<int> AwardService::recommend(const Quarter& quarter, const std::vector<RowId>& units, const Action& action)
{
    std::vector<StarEdit> edits;
    int branches = 0;
    const int year = quarter.year();
    const auto ratings = m_ratings.ratings(year);
    for (const RowId unit : units) {
        const UnitNode* node = m_units.tree()->find(unit);
        const BranchReview review = m_reviews.review(unit, quarter);
        if (!node || review.state != ReviewState::Closed)
            continue;
        const StarSet& set = ratings->set(ratings->of(node->unit).set);
        for (int place = 0; place < starCount; ++place) {
            const ReviewDecision* decision = review.decision(set.stars.at(static_cast<size_t>(place)).key);
            const bool passed = decision && decision->outcome == DecisionOutcome::Passed;
            edits.push_back({unit, place, passed ? StarState::Held : StarState::NotHeld});
        }
        ++branches;
    }
    if (edits.empty())
        return Error{ErrorCode::NotFound,
            tr("No branch has a closed review in %1. Close the review first.").arg(quarter.label()), {}};
    if (auto set = m_ratings.setAll(year, edits, action); !set)
        return set.error();
    return branches;
}

Status AwardService::confirm(int year, const std::vector<RowId>& units, const QDate& date, const QString& document)
{
    if (!date.isValid() || document.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, tr("A confirmation needs its date and document number."), {}};
    const QSet<RowId> wanted(units.begin(), units.end());
    std::vector<Award> confirmed;
    const auto all = awards(year);
    for (Award award : *all) {
        if (!wanted.contains(award.unit) || !award.held || award.state == AwardState::Confirmed)
            continue;
        award.state = AwardState::Confirmed;
        award.date = date;
        award.document = document.trimmed();
        confirmed.push_back(std::move(award));
    }
    if (confirmed.empty())
        return Error{ErrorCode::NotFound, tr("None of these branches holds a star that waits for confirmation."), {}};
    return m_workspace.write(
        {Action::Code::ConfirmAwards, {QString::number(confirmed.size()), QString::number(year), document.trimmed()}},
        [&](Database& database) -> Status {
            for (const Award& award : confirmed) {
                if (auto set = put(database, award); !set)
                    return set;
            }
            return {};
        });
}

Status AwardService::revoke(
    int year, RowId unit, RowId star, const QDate& date, const QString& document, const QString& reason)
{
    if (!date.isValid() || document.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, tr("A revocation needs its date, document number and reason."), {}};
    const std::vector<Award> own = awardsOf(unit, year);
    const auto held =
        std::find_if(own.begin(), own.end(), [&](const Award& award) { return award.star == star && award.held; });
    if (held == own.end())
        return Error{ErrorCode::NotFound, tr("The branch does not hold this star."), {}};
    Award revoked = *held;
    revoked.held = false;
    revoked.state = AwardState::Revoked;
    revoked.date = date;
    revoked.document = document.trimmed();
    revoked.reason = reason.trimmed();
    const UnitNode* node = m_units.tree()->find(unit);
    const auto ratings = m_ratings.ratings(year);
    const StarSet& set = ratings->set(ratings->of(node->unit).set);
    const int place = set.indexOfId(star);
    const QString name = place < 0 ? QString() : set.stars.at(static_cast<size_t>(place)).name;
    return m_workspace.write({Action::Code::RevokeAward, {node->unit.shortName, name, revoked.document}},
        [&](Database& database) { return put(database, revoked); });
}

Status AwardService::put(Database& database, const Award& award) { return database.awards().setState(award); }

Movement AwardService::movement(int yearBefore, int year, RowId scope) const
{
    return movementOf(
        *m_ratings.ratings(yearBefore), *m_ratings.ratings(year), m_units.tree()->branches(scope, m_settings.today()));
}

std::vector<PublishedTotal> AwardService::published(int year) const
{
    auto totals = m_workspace.database().awards().published(year);
    if (totals)
        return std::move(*totals);
    m_workspace.report(totals.error());
    return {};
}

Status AwardService::savePublished(int year, const std::vector<PublishedTotal>& totals)
{
    return m_workspace.write({Action::Code::SetPublished, {QString::number(year)}}, [&](Database& database) -> Status {
        for (int level = 0; level <= starCount; ++level) {
            const auto total =
                std::find_if(totals.begin(), totals.end(), [&](const PublishedTotal& t) { return t.level == level; });
            auto done = total == totals.end() ? database.awards().clearPublished(year, level)
                                              : database.awards().putPublished(*total);
            if (!done)
                return done;
        }
        return {};
    });
}

std::vector<Reconciliation> AwardService::reconcile(int year) const
{
    const auto distribution =
        levelDistribution(*m_ratings.ratings(year), m_units.tree()->branches(0, m_settings.today()));
    std::vector<Reconciliation> rows;
    for (const PublishedTotal& total : published(year))
        rows.push_back(
            {total, distribution.count(total.level), distribution.byLevel.at(static_cast<size_t>(total.level))});
    return rows;
}

void AwardService::onChanged(const ChangeEvent& event)
{
    if (!event.touches("award") && !event.touches("published_total") && !event.touches("star"))
        return;
    m_cache.clear();
}

} // namespace wuxing
