// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace wuxing {

// What an operation of the journal did. The code and its arguments are stored, the words are made when they are
// read, so that one file reads well in both languages.
struct Action {
    enum class Code {
        CreateFile,
        UpgradeFile,
        ImportUnits, //< file, added, changed
        AddUnit, //< name
        EditUnit, //< name
        MoveUnit, //< name, township
        DeactivateUnit, //< name, date
        ReactivateUnit, //< name
        SetSecretary, //< branch
        ImportSecretaries, //< file, added, changed
        RateStar, //< branch, year, star, held / not held / cleared
        RateBlock, //< number of stars, year
        ImportRatings, //< file, added, changed
        SetTargets, //< year
        EditStarNames, //< year
        AddLedgerItem, //< branch
        EditLedgerItem, //< branch
        StepLedgerItems, //< step, number of items
        EditLedgerItems, //< field, number of items
        AddProgressNote, //< branch
        RemoveLedgerItem, //< branch
        ImportLedger, //< file, added, changed
        ChangeSetting, //< key
        EditTemplate, //< template
        EditRules, //< title
        PublishRules, //< title, version
        NewRuleVersion, //< title, version, reason
        CopyRules, //< title, year
        RemoveRules, //< title
        ImportRules, //< file, added, changed
        EditOrganisation,
        EditPlan, //< branch, year
        ImportPlans, //< file, added, changed
        Assess, //< number of entries, quarter
        CopyAssessments, //< quarter, quarter before
        ImportAssessments, //< file, added, changed
        EditMetrics, //< number of values, year
        ImportMetrics, //< file, added, changed
        GiveOpinions, //< number of opinions, quarter
        ImportOpinions, //< file, added, changed
        EditVeto, //< branch, quarter
        Decide, //< number of decisions, quarter
        CloseReviews, //< number of branches, quarter
        ReopenReview, //< branch, quarter, reason
        LedgerFromReview, //< number of items, quarter
        RecommendAwards, //< number of branches, year
        ConfirmAwards, //< number of stars, year, document
        RevokeAward, //< branch, star, document
        SetPublished, //< year
        EditContest, //< name
        ScoreContest, //< name, number of scores
        ImportScores, //< file, added, changed
        OpenContest, //< name
        RemoveContest, //< name
        EditAppraisal, //< branch, year
        ImportAppraisals, //< file, added, changed
        ExtendItems, //< number of items, new limit
        IssuePapers, //< number of papers
        EditCalendar, //< number of days
        ImportCalendar, //< file, added, changed
        ImportExtensions, //< file, added, changed
        ImportProgress, //< file, added, changed
        ListCase, //< branch, year
        EditCase, //< branch, year
        StepCase, //< branch, stage
        EditCauses,
        ImportCases, //< file, added, changed
        JudgeCase, //< branch, number of ballots
        ImportBallots, //< file, added, changed
        SaveCaseReport, //< branch, month
        SendCaseReport, //< branch, month
        ImportCaseReports, //< file, added, changed
        FreezeReport, //< report, period
        LiftFreeze, //< report, period, reason
        EnterVisit, //< branch
        RemoveVisit, //< branch
        ImportVisits, //< file, added, changed
        GroupOpinions, //< number of opinions
        HandleOpinions, //< number of opinions
        AnswerOpinions, //< number of opinions
        RefuseOpinions, //< number of opinions, reason
        LedgerFromOpinions, //< number of opinions, branch
        ShowPersonalData, //< number of households, purpose
        EnterIncome, //< number of entries, year
        ImportIncome, //< file, added, changed
        EditProject, //< name
        RemoveProject, //< name
        ImportProjects, //< file, added, changed
        EditPairing, //< street, township
        ImportPairings, //< file, added, changed
        AttachEvidence, //< number of files, branch
        EditEvidence, //< file
        RemoveEvidence, //< file
        AddPerson, //< name
        EditPerson, //< name
        RetirePerson, //< name
        DemoDistrict,
        Undo, //< number of the operation undone
        Redo, //< number of the operation done again
        OutsideChange, //< number of rows
        Unknown
    };

    Code code = Code::Unknown;
    QStringList arguments;

    QString key() const; //< stable, written to the journal
    static Code codeFromKey(const QString& key);
    QString text() const; //< in words, in the language of the program
    using Translate = std::function<QString(const char* context, const char* source)>;
    QString text(const Translate& translate) const; //< in another language: that of paper
    bool operator==(const Action&) const = default;
};

} // namespace wuxing
