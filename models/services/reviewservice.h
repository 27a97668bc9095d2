// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "reports/reviewsheet.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>

namespace wuxing {

class Database;
class Office;
class Workspace;
struct Action;
struct ChangeEvent;

using QuarterReviews = QHash<RowId, BranchReview>;

// What a code typed from paper turned out to be.
struct SheetCheck {
    enum class Answer {
        Agrees, //< paper and record still agree
        Changed, //< the record was changed since the sheet was printed
        Unknown //< no such record in this file
    };
    Answer answer = Answer::Unknown;
    QString text; //< in words: which branch and quarter, and what was found
};

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

// The quarterly joint review: opinions, vetoes, decisions, closing with a frozen sheet, reopening with a reason, and
// the check of printed codes. Nothing of a closed review can be changed. Owned by Office.
class ReviewService : public QObject {
    Q_OBJECT

public:
    explicit ReviewService(Office& office);

    std::shared_ptr<const QuarterReviews> reviews(const Quarter& quarter) const; //< never null
    BranchReview review(RowId unit, const Quarter& quarter) const; //< an open, empty one when nothing was entered
    std::vector<Quarter> quarters() const;
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

    // Closes and freezes; refused as a whole, naming the first hole, when any of them has one.
    Status close(const Quarter& quarter, const std::vector<RowId>& units);
    Status close(const Quarter& quarter, const std::vector<RowId>& units, const QDate& day, const Action& action);
    Status reopen(RowId unit, const Quarter& quarter, const QString& reason);

    // The sheet of a branch: the frozen one of a closed review, else as the record stands.
    Result<ReviewSheet> sheet(RowId unit, const Quarter& quarter) const;
    Result<std::vector<ReviewSheet>> sheets(RowId scope, const Quarter& quarter) const; //< in tree order
    Result<SheetCheck> checkCode(const QString& typed) const;

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const BranchReview& review);

signals:
    void reviewsChanged();

private:
    struct Period; //< what all sheets of a quarter share, read once
    Result<Period> period(const Quarter& quarter) const;
    ReviewSheet liveSheet(RowId unit, const Period& period) const;
    Status refuseClosed(const Quarter& quarter, const QSet<RowId>& units) const;
    Status check(const OpinionEdit& edit) const;
    Status check(RowId unit, const Quarter& quarter, const ReviewDecision& decision) const;
    Result<bool> isBarred(RowId unit, const Quarter& quarter, const QString& star) const;
    Status write(const Quarter& quarter, const QSet<RowId>& units, const Action& action,
        const std::function<Status(Database&)>& work);
    QString branchName(RowId unit) const;
    void onChanged(const ChangeEvent& event);

    Office& m_office;
    mutable std::map<Quarter, std::shared_ptr<const QuarterReviews>> m_cache;
};

} // namespace wuxing
