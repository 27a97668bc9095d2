// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/movement.h"
#include "domain/rating/award.h"
#include "domain/rating/distribution.h"
#include "domain/result.h"
#include "domain/time/period.h"

#include <QObject>

#include <map>
#include <memory>

namespace wuxing {

class Database;
class RatingService;
class ReviewRecords;
class SettingService;
class UnitService;
class Workspace;
struct Action;
struct ChangeEvent;

// One level of the published totals beside ours.
struct Reconciliation {
    PublishedTotal published;
    int ours = 0;
    std::vector<RowId> branches; //< of ours
    int difference() const { return ours - published.count; }
};

// What becomes of the stars of a year: recommended by the district, confirmed above it, revoked; the movement between
// years; and the reconciliation with totals published elsewhere. Owned by Office.
class AwardService : public QObject {
    Q_OBJECT

public:
    AwardService(Workspace& workspace, const SettingService& settings, const UnitService& units, RatingService& ratings,
        const ReviewRecords& reviews);

    std::shared_ptr<const std::vector<Award>> awards(int year) const; //< never null
    std::vector<Award> awardsOf(RowId unit, int year) const;

    // Enters the stars of a quarter as recommended for the year: passed ones held, others not. Branches whose review is
    // not closed are left out; returns the number of branches.
    Result<int> recommend(const Quarter& quarter, const std::vector<RowId>& units);
    Result<int> recommend(const Quarter& quarter, const std::vector<RowId>& units, const Action& action);
    // Confirms the held stars of branches, with the document that says so.
    Status confirm(int year, const std::vector<RowId>& units, const QDate& date, const QString& document);
    Status revoke(int year, RowId unit, RowId star, const QDate& date, const QString& document, const QString& reason);

    Movement movement(int yearBefore, int year, RowId scope) const;
    std::vector<PublishedTotal> published(int year) const;
    Status savePublished(int year, const std::vector<PublishedTotal>& totals); //< levels left out are cleared
    std::vector<Reconciliation> reconcile(int year) const;

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const Award& award);

private:
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    const SettingService& m_settings;
    const UnitService& m_units;
    RatingService& m_ratings;
    const ReviewRecords& m_reviews;
    mutable std::map<int, std::shared_ptr<const std::vector<Award>>> m_cache;
};

} // namespace wuxing
