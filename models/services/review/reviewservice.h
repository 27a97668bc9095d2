// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/review/review.h"
#include "services/review/reviewrecords.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>

namespace wuxing {

class Database;
class EvaluationService;
class OrganisationService;
class PlanService;
class RatingService;
class SettingService;
class UnitService;
class Workspace;
struct Action;

// An opinion of one branch to be entered.
struct OpinionEdit {
    RowId unit = 0;
    Quarter quarter{2000, 1};
    ReviewOpinion opinion;
};

// Cells of one quarter's review typed in one go.
struct ReviewEntries {
    struct Cleared {
        RowId unit = 0;
        QString star;
        RowId department = 0; //< 0: the decision
    };
    using Decisions = std::vector<std::pair<RowId, ReviewDecision>>;
    std::vector<OpinionEdit> opinions;
    Decisions decisions;
    std::vector<Cleared> cleared;
};

// The quarterly joint review: opinions, vetoes and decisions; ReviewSheets closes and prints it. Owned by Office.
class ReviewService {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ReviewService)

public:
    ReviewService(Workspace& workspace, const SettingService& settings, const UnitService& units,
        RatingService& ratings, const PlanService& plans, const OrganisationService& organisation,
        const EvaluationService& evaluations, const ReviewRecords& records);

    const ReviewRecords& records() const { return m_records; }
    BranchReview review(RowId unit, const Quarter& quarter) const { return m_records.review(unit, quarter); }
    // The stars a branch applied for by its plan; without a plan all five.
    QStringList starsOf(RowId unit, int year) const;
    std::vector<ReviewHole> holes(RowId unit, const Quarter& quarter) const;

    Status putOpinions(const std::vector<OpinionEdit>& opinions);
    Status putOpinions(const std::vector<OpinionEdit>& opinions, const Action& action);
    Status putVeto(RowId unit, const Quarter& quarter, VetoFact veto);
    Status removeVeto(RowId unit, const Quarter& quarter, RowId veto);
    using Decisions = ReviewEntries::Decisions;
    Status decide(const Quarter& quarter, const Decisions& decisions);
    Status decide(const Quarter& quarter, const Decisions& decisions, const Action& action);
    // What was typed into a table of the review, in one operation or not at all.
    Status enter(const Quarter& quarter, const ReviewEntries& entries);
    // Decisions as vetoes, opinions and rules propose them, for the stars that have none yet.
    Decisions proposals(const Quarter& quarter, const std::vector<RowId>& units) const;
    // One ledger item for each opinion 整改后再审 that has none yet; returns how many were made.
    Result<int> makeLedgerItems(const Quarter& quarter, const std::vector<RowId>& units, const QDate& due);

    // Nothing of a closed review can be changed: fails when one of these is.
    Status refuseClosed(const Quarter& quarter, const QSet<RowId>& units) const;

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const BranchReview& review);

private:
    Status enter(const Quarter& quarter, const ReviewEntries& entries, const Action& action);
    Status check(const OpinionEdit& edit) const;
    Status check(RowId unit, const Quarter& quarter, const ReviewDecision& decision) const;
    Result<bool> isBarred(RowId unit, const Quarter& quarter, const QString& star) const;
    Status write(const Quarter& quarter, const QSet<RowId>& units, const Action& action,
        const std::function<Status(Database&)>& work);
    QString branchName(RowId unit) const;

    Workspace& m_workspace;
    const SettingService& m_settings;
    const UnitService& m_units;
    RatingService& m_ratings;
    const PlanService& m_plans;
    const OrganisationService& m_organisation;
    const EvaluationService& m_evaluations;
    const ReviewRecords& m_records;
};

} // namespace wuxing
