// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/rating.h"
#include "domain/result.h"

#include <QObject>
#include <QSet>

#include <map>
#include <memory>

namespace wuxing {

class Database;
class SettingService;
class UnitService;
class Workspace;
struct Action;
struct AwardRow;
struct ChangeEvent;
struct FileSettings;

// One star of one branch to be entered.
struct StarEdit {
    RowId unit = 0;
    int star = 0; //< place in the set of the branch, as YearRatings shows it
    StarState state = StarState::NotEntered;
};

// Ratings and level targets by year. Years are read when first asked for and kept up to date. Owned by Office.
class RatingService : public QObject {
    Q_OBJECT

public:
    RatingService(Workspace& workspace, SettingService& settings, const UnitService& units);

    Status load();
    // The ratings of a year; empty (with the standard stars) for a year nobody opened yet. Never null.
    std::shared_ptr<const YearRatings> ratings(int year);
    LevelTargets targets(int year) const;
    const std::vector<int>& years() const { return m_years; } //< ascending, every year something is known of
    int lastRatedYear(int upTo) const; //< 0 when none

    Status set(int year, const StarEdit& edit);
    Status setAll(int year, const std::vector<StarEdit>& edits, const Action& action);
    // Several years in one operation: the applier of imports.
    Status setYears(const std::map<int, std::vector<StarEdit>>& edits, const Action& action);
    Status saveTargets(int year, const LevelTargets& targets);
    // The names of the stars of one year and the settings of the file, which are edited together: one operation.
    Status renameStars(const std::vector<StarSet>& sets, const FileSettings& settings);

    // Brings the stars of a year to a set (names, capstone), inside an operation that is already open.
    static Status putStars(Database& database, const StarSet& set);
    // For new files, inside an operation that is already open.
    static Status put(Database& database, const YearRatings& ratings, const std::vector<StarEdit>& edits);

signals:
    // allUnits: do not look at the set, everything of the year may have changed.
    void ratingsChanged(int year, const QSet<wuxing::RowId>& units, bool allUnits);
    void targetsChanged();

private:
    Status writeYear(Database& database, int year, const std::vector<StarEdit>& edits);
    void onChanged(const ChangeEvent& event);
    void onSettingsChanged();
    std::shared_ptr<YearRatings> read(int year, bool& complete) const; //< an error is reported
    void enter(YearRatings& ratings, const std::vector<AwardRow>& rows) const;
    void refresh(int year, std::shared_ptr<YearRatings>& cached) const;
    bool refreshUnits(YearRatings& ratings, const QSet<RowId>& units) const;

    Workspace& m_workspace;
    SettingService& m_settings;
    const UnitService& m_units;
    std::map<int, std::shared_ptr<YearRatings>> m_cache;
    std::vector<int> m_years;
    std::vector<int> m_ratedYears;
};

} // namespace wuxing
