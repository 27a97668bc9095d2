// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/file/backupservice.h"
#include "services/file/companions.h"
#include "services/file/freezeservice.h"
#include "services/file/historyservice.h"
#include "services/file/jobs.h"
#include "services/file/personservice.h"
#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/ledger/ledgerservice.h"
#include "services/ledger/monthtallies.h"
#include "services/rating/assessmentservice.h"
#include "services/rating/awardservice.h"
#include "services/rating/contestservice.h"
#include "services/rating/evaluationservice.h"
#include "services/rating/planservice.h"
#include "services/rating/ratingservice.h"
#include "services/rating/ruleservice.h"
#include "services/reportcontexts.h"
#include "services/review/reviewrecords.h"
#include "services/review/reviewservice.h"
#include "services/review/reviewsheets.h"
#include "services/work/casereports.h"
#include "services/work/caseservice.h"
#include "services/work/evidenceservice.h"
#include "services/work/incomeservice.h"
#include "services/work/opinions.h"
#include "services/work/organisationservice.h"
#include "services/work/unitservice.h"
#include "services/work/visitservice.h"

namespace wuxing {

class NewFile;

// An open file with the services that read and change it: what pages and commands are given. The owner of the
// Workspace; opened and dropped as a whole.
class Office {
public:
    // A new file that holds the district alone.
    static Result<std::unique_ptr<Office>> create(const QString& path, const Unit& district,
        const FileSettings& settings, const Clock& clock, const Identity& writer = Identity::ofThisComputer());
    // A new file whose first operation is given: the demonstration district.
    static Result<std::unique_ptr<Office>> createWith(const QString& path, const Action& action,
        const std::function<Status(Database&)>& fill, const Clock& clock,
        const Identity& writer = Identity::ofThisComputer());
    // Closes an office whose file is still being made, gives the file its name and opens it there, for the same writer.
    static Result<std::unique_ptr<Office>> finish(std::unique_ptr<Office> office, NewFile& file, const Clock& clock);
    static Result<std::unique_ptr<Office>> open(const QString& path, OpenMode mode, const Clock& clock);
    // This office as it stood at the end of a past day: what every report of a past period is made from. Read-only.
    Result<std::unique_ptr<Office>> asOf(const QDate& day) const;
    // A second office over a file that is open: that of a job (Jobs), made and dropped on its thread.
    static Result<std::unique_ptr<Office>> readAgain(const QString& path, Workspace::Stop stop, const Clock& clock);
    static Result<std::unique_ptr<Office>> writeAgain(const QString& path, const Identity& writer, const Clock& clock);

    Workspace& workspace() { return *m_workspace; }
    const Workspace& workspace() const { return *m_workspace; }
    SettingService& settings() { return m_settings; }
    const SettingService& settings() const { return m_settings; }
    UnitService& units() { return m_units; }
    const UnitService& units() const { return m_units; }
    RatingService& ratings() { return m_ratings; }
    const RatingService& ratings() const { return m_ratings; }
    LedgerService& ledger() { return m_ledger; }
    const LedgerService& ledger() const { return m_ledger; }
    RuleService& rules() { return m_rules; }
    OrganisationService& organisation() { return m_organisation; }
    const OrganisationService& organisation() const { return m_organisation; }
    PersonService& persons() { return m_persons; }
    const PersonService& persons() const { return m_persons; }
    PlanService& plans() { return m_plans; }
    AssessmentService& assessments() { return m_assessments; }
    ReviewService& reviews() { return m_reviews; }
    ReviewSheets& reviewSheets() { return m_reviewSheets; }
    const EvaluationService& evaluations() const { return m_evaluations; }
    AwardService& awards() { return m_awards; }
    ContestService& contests() { return m_contests; }
    CaseService& cases() { return m_cases; }
    CaseReports& caseReports() { return m_caseReports; }
    VisitService& visits() { return m_visits; }
    Opinions& opinions() { return m_opinions; }
    IncomeService& incomes() { return m_incomes; }
    const IncomeService& incomes() const { return m_incomes; }
    EvidenceService& evidence() { return m_evidence; }
    const EvidenceService& evidence() const { return m_evidence; }
    FreezeService& freezes() { return m_freezes; }
    const FreezeService& freezes() const { return m_freezes; }
    const HistoryService& history() const { return m_history; }
    const BackupService& backups() const { return m_backups; }
    const Companions& companions() const { return m_companions; }
    const ReportContexts& contexts() const { return m_contexts; }
    MonthTallies& monthTallies() { return m_monthTallies; }
    Jobs& jobs() { return m_jobs; }

    // The day the office works on: a demonstration and the past stand on a fixed one.
    QDate today() const;

private:
    explicit Office(std::unique_ptr<Workspace> workspace);
    static Result<std::unique_ptr<Office>> over(
        Result<std::unique_ptr<Workspace>> workspace, const Identity* writer = nullptr);
    Status load();

    std::unique_ptr<Workspace> m_workspace;
    SettingService m_settings;
    UnitService m_units;
    RatingService m_ratings;
    LedgerService m_ledger;
    RuleService m_rules;
    OrganisationService m_organisation;
    PersonService m_persons;
    PlanService m_plans;
    IncomeService m_incomes;
    AssessmentService m_assessments;
    ReviewRecords m_reviewRecords;
    AwardService m_awards;
    EvaluationService m_evaluations;
    ReviewService m_reviews;
    ReviewSheets m_reviewSheets;
    ContestService m_contests;
    FreezeService m_freezes;
    HistoryService m_history;
    ReportContexts m_contexts;
    CaseService m_cases;
    CaseReports m_caseReports;
    VisitService m_visits;
    Opinions m_opinions;
    EvidenceService m_evidence;
    BackupService m_backups;
    Companions m_companions;
    MonthTallies m_monthTallies;
    Jobs m_jobs; //< the first to go: no job outlives the file
};

} // namespace wuxing
