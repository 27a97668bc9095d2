// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rating/ratingservice.h"

#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/work/unitservice.h"
#include "storage/database.h"

#include <algorithm>

namespace wuxing {

RatingService::RatingService(Workspace& workspace, SettingService& settings, const UnitService& units)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_units(units)
{
    connect(&m_workspace, &Workspace::changed, this, &RatingService::onChanged);
    connect(&m_settings, &SettingService::settingsChanged, this, &RatingService::onSettingsChanged);
}

Status RatingService::load()
{
    auto years = m_workspace.database().ratings().years();
    auto rated = m_workspace.database().ratings().ratedYears();
    if (!years || !rated)
        return !years ? years.error() : rated.error();
    m_years = std::move(*years);
    m_ratedYears = std::move(*rated);
    return {};
}

std::shared_ptr<const YearRatings> RatingService::ratings(int year)
{
    auto& cached = m_cache[year];
    if (cached)
        return cached;
    bool complete = true;
    auto fresh = read(year, complete);
    if (complete)
        cached = fresh;
    return fresh;
}

void RatingService::refresh(int year, std::shared_ptr<YearRatings>& cached) const
{
    bool complete = true;
    auto fresh = read(year, complete);
    cached = complete ? std::move(fresh) : nullptr; // the next who asks reads again
}

std::shared_ptr<YearRatings> RatingService::read(int year, bool& complete) const
{
    auto ratings = std::make_shared<YearRatings>();
    ratings->year = year;
    ratings->capstone = m_settings.settings().capstone;
    auto& store = m_workspace.database().ratings();
    auto sets = store.stars(year);
    const auto awards = store.awards(year);
    complete = sets && awards;
    if (!complete)
        m_workspace.report(sets ? awards.error() : sets.error());
    for (const StarSetKind kind : {StarSetKind::Rural, StarSetKind::Urban}) {
        const StarSet set = sets && sets->count(kind) ? sets->at(kind) : standardStarSet(kind, year);
        ratings->sets.emplace(kind, ordered(set, m_settings.settings().starOrder));
    }
    if (awards)
        enter(*ratings, *awards);
    return ratings;
}

// A branch whose star set was changed may have stars of both sets in one year: its present set is shown when it has any
// entry there, else the one it was judged by.
void RatingService::enter(YearRatings& ratings, const std::vector<AwardRow>& rows) const
{
    for (const AwardRow& row : rows) {
        const UnitNode* node = m_units.tree()->find(row.unit);
        const StarSetKind own = node ? node->unit.starSet : row.set;
        auto rating = ratings.entered.find(row.unit);
        if (rating == ratings.entered.end())
            rating = ratings.entered.insert(row.unit, BranchRating{row.set, {}});
        if (rating->set != row.set) {
            if (row.set != own)
                continue;
            *rating = BranchRating{own, {}};
        }
        const int place = ratings.set(row.set).indexOfId(row.star);
        if (place >= 0)
            rating->stars.at(static_cast<size_t>(place)) = row.held ? StarState::Held : StarState::NotHeld;
    }
}

bool RatingService::refreshUnits(YearRatings& ratings, const QSet<RowId>& units) const
{
    for (const RowId unit : units) {
        ratings.entered.remove(unit);
        const auto rows = m_workspace.database().ratings().awardsOfUnit(unit, ratings.year);
        if (!rows) {
            m_workspace.report(rows.error());
            return false;
        }
        enter(ratings, *rows);
    }
    return true;
}

LevelTargets RatingService::targets(int year) const
{
    const auto targets = m_workspace.database().ratings().targets(year);
    if (targets)
        return *targets;
    m_workspace.report(targets.error());
    return noTargets;
}

int RatingService::lastRatedYear(int upTo) const
{
    const auto after = std::upper_bound(m_ratedYears.begin(), m_ratedYears.end(), upTo);
    return after == m_ratedYears.begin() ? 0 : *std::prev(after);
}

Status RatingService::set(int year, const StarEdit& edit)
{
    const auto current = ratings(year);
    const UnitNode* node = m_units.tree()->find(edit.unit);
    if (!node)
        return Error{ErrorCode::NotFound, tr("The branch does not exist any more."), {}};
    const StarSet& set = current->set(current->of(node->unit).set);
    const QString state = edit.state == StarState::Held ? QStringLiteral("@held")
        : edit.state == StarState::NotHeld              ? QStringLiteral("@not_held")
                                                        : QStringLiteral("@cleared");
    return setAll(year, {edit},
        {Action::Code::RateStar,
            {node->unit.shortName, QString::number(year), set.stars.at(static_cast<size_t>(edit.star)).name, state}});
}

Status RatingService::setAll(int year, const std::vector<StarEdit>& edits, const Action& action)
{
    return setYears({{year, edits}}, action);
}

Status RatingService::setYears(const std::map<int, std::vector<StarEdit>>& edits, const Action& action)
{
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const auto& [year, editsOfYear] : edits) {
            if (auto written = writeYear(database, year, editsOfYear); !written)
                return written;
        }
        return {};
    });
}

Status RatingService::writeYear(Database& database, int year, const std::vector<StarEdit>& edits)
{
    const auto current = ratings(year);
    // The stars of a year enter the file with its first rating, and stay as they are from then on.
    const auto stored = database.ratings().stars(year);
    if (!stored)
        return stored.error();
    for (const auto& [kind, set] : current->sets) {
        if (stored->count(kind))
            continue;
        if (auto added = database.ratings().addStars(ordered(set, StarOrder::PartyFirst)); !added)
            return added;
    }
    for (const StarEdit& edit : edits) {
        const UnitNode* node = m_units.tree()->find(edit.unit);
        if (!node || !node->unit.isBranch())
            return Error{ErrorCode::InvalidInput, tr("Only branches are rated."), {}};
        const StarSet& set = current->set(current->of(node->unit).set);
        const RowId star = set.stars.at(static_cast<size_t>(edit.star)).id;
        if (auto put = database.ratings().put(edit.unit, star, year, edit.state); !put)
            return put;
    }
    return {};
}

Status RatingService::put(Database& database, const YearRatings& ratings, const std::vector<StarEdit>& edits)
{
    for (const auto& [kind, set] : ratings.sets) {
        if (auto added = database.ratings().addStars(set); !added)
            return added;
    }
    for (const StarEdit& edit : edits) {
        const StarSet& set = ratings.set(ratings.entered.value(edit.unit).set);
        const RowId star = set.stars.at(static_cast<size_t>(edit.star)).id;
        if (auto done = database.ratings().put(edit.unit, star, ratings.year, edit.state); !done)
            return done;
    }
    return {};
}

Status RatingService::saveTargets(int year, const LevelTargets& targets)
{
    return m_workspace.write({Action::Code::SetTargets, {QString::number(year)}}, [&](Database& database) -> Status {
        for (int level = 0; level <= starCount; ++level) {
            if (auto put = database.ratings().putTarget(year, level, targets.at(static_cast<size_t>(level))); !put)
                return put;
        }
        return {};
    });
}

Status RatingService::renameStars(const std::vector<StarSet>& sets, const FileSettings& settings)
{
    if (sets.empty())
        return m_settings.save(settings);
    QStringList keys = m_settings.changedKeys(settings);
    Action action{Action::Code::EditStarNames, {QString::number(sets.front().year)}};
    if (!keys.isEmpty())
        action = {
            Action::Code::ChangeSetting, {(keys << QStringLiteral("rating.star_names")).join(QStringLiteral(", "))}};
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const StarSet& set : sets) {
            for (const Star& star : set.stars) {
                if (star.name.trimmed().isEmpty())
                    return Error{ErrorCode::InvalidInput, tr("A star needs a name."), {}};
            }
            if (auto put = putStars(database, set); !put)
                return put;
        }
        return keys.isEmpty() ? Status() : SettingService::put(database, settings);
    });
}

Status RatingService::putStars(Database& database, const StarSet& set)
{
    const auto stored = database.ratings().stars(set.year);
    if (!stored)
        return stored.error();
    const StarSet kept = ordered(set, StarOrder::PartyFirst);
    if (!stored->count(set.kind))
        return database.ratings().addStars(kept);
    for (size_t i = 0; i < kept.stars.size(); ++i) {
        if (auto put = database.ratings().setStar(kept.stars.at(i), static_cast<int>(i)); !put)
            return put;
    }
    return {};
}

void RatingService::onChanged(const ChangeEvent& event)
{
    if (event.touches("level_target") || event.touches("award") || event.touches("star")) {
        if (auto loaded = load(); !loaded)
            m_workspace.report(loaded.error());
    }
    const bool starsChanged = event.touches("star") || (event.touches("unit") && !m_cache.empty());
    if (event.touches("award") || starsChanged) {
        const bool all = event.allUnits || starsChanged;
        for (auto& [year, cached] : m_cache) {
            // Holders of the old snapshot keep it; the new one starts as its copy.
            if (all || !cached) {
                refresh(year, cached);
            } else {
                cached = std::make_shared<YearRatings>(*cached);
                if (!refreshUnits(*cached, event.units))
                    cached.reset();
            }
            emit ratingsChanged(year, event.units, all);
        }
    }
    if (event.touches("level_target"))
        emit targetsChanged();
}

void RatingService::onSettingsChanged()
{
    for (auto& [year, cached] : m_cache) {
        refresh(year, cached);
        emit ratingsChanged(year, {}, true);
    }
}

} // namespace wuxing
