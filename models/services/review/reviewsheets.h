// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/time/period.h"
#include "reports/sheets/reviewsheet.h"

#include <QCoreApplication>

namespace wuxing {

class AssessmentService;
class EvaluationService;
class OrganisationService;
class RatingService;
class ReviewService;
class RuleService;
class SettingService;
class UnitService;
class Workspace;
struct FrozenPaper;
struct Action;

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

// The sheets of the joint review: closing one freezes it, a frozen one stays as it was printed, and a code typed from
// paper is held against the record. Owned by Office.
class ReviewSheets {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ReviewSheets)

public:
    ReviewSheets(Workspace& workspace, const SettingService& settings, const UnitService& units, RatingService& ratings,
        const RuleService& rules, const OrganisationService& organisation, const AssessmentService& assessments,
        const EvaluationService& evaluations, const ReviewService& reviews);

    // Closes and freezes; refused as a whole, naming the first hole, when any of them has one.
    Status close(const Quarter& quarter, const std::vector<RowId>& units);
    Status close(const Quarter& quarter, const std::vector<RowId>& units, const QDate& day, const Action& action);
    Status reopen(RowId unit, const Quarter& quarter, const QString& reason);

    // The sheet of a branch: the frozen one of a closed review, else as the record stands.
    Result<ReviewSheet> sheet(RowId unit, const Quarter& quarter) const;
    Result<std::vector<ReviewSheet>> sheets(RowId scope, const Quarter& quarter) const; //< in tree order
    Result<SheetCheck> checkCode(const QString& typed) const;

private:
    struct Period; //< what all sheets of a quarter share, read once
    Result<Period> period(const Quarter& quarter) const;
    Result<ReviewSheet> printedSheet(const FrozenPaper& paper) const;
    ReviewSheet liveSheet(RowId unit, const Period& period) const;

    Workspace& m_workspace;
    const SettingService& m_settings;
    const UnitService& m_units;
    RatingService& m_ratings;
    const RuleService& m_rules;
    const OrganisationService& m_organisation;
    const AssessmentService& m_assessments;
    const EvaluationService& m_evaluations;
    const ReviewService& m_reviews;
};

} // namespace wuxing
