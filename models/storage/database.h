// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/assessmentstore.h"
#include "storage/awardstore.h"
#include "storage/casestore.h"
#include "storage/connection.h"
#include "storage/conteststore.h"
#include "storage/evidencestore.h"
#include "storage/filelock.h"
#include "storage/frozenstore.h"
#include "storage/incomestore.h"
#include "storage/journal.h"
#include "storage/journalundo.h"
#include "storage/ledgerstore.h"
#include "storage/organisationstore.h"
#include "storage/planstore.h"
#include "storage/ratingstore.h"
#include "storage/reviewstore.h"
#include "storage/rulestore.h"
#include "storage/settingstore.h"
#include "storage/unitstore.h"
#include "storage/visitstore.h"

namespace wuxing {

// One open file: its lock, its connection, its stores and its journal. Owned by Workspace.
class Database {
public:
    // Makes a new file at the version of the program. ":memory:" makes one without a disk, for tests.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    // Opens a file of ours. An older one is upgraded after a verified backup beside it (its path in upgradeBackup()).
    static Result<std::unique_ptr<Database>> open(const QString& path, bool readOnly, const QDateTime& now);

    // The file as it stood at the end of a day, to be read only (PastPicture).
    static Result<std::unique_ptr<Database>> openAsOf(const QString& path, const QDate& day);

    const Connection& connection() const { return *m_connection; }
    const QString& upgradeBackup() const { return m_upgradeBackup; }

    UnitStore& units() { return m_units; }
    RatingStore& ratings() { return m_ratings; }
    LedgerStore& ledger() { return m_ledger; }
    SettingStore& settings() { return m_settings; }
    RuleStore& rules() { return m_rules; }
    OrganisationStore& organisation() { return m_organisation; }
    PlanStore& plans() { return m_plans; }
    AssessmentStore& assessments() { return m_assessments; }
    ReviewStore& reviews() { return m_reviews; }
    AwardStore& awards() { return m_awards; }
    ContestStore& contests() { return m_contests; }
    CaseStore& cases() { return m_cases; }
    FrozenStore& frozen() { return m_frozen; }
    VisitStore& visits() { return m_visits; }
    IncomeStore& incomes() { return m_incomes; }
    EvidenceStore& evidence() { return m_evidence; }
    Journal& journal() { return m_journal; }
    const JournalUndo& undo() const { return m_undo; }

private:
    Database(std::unique_ptr<FileLock> lock, std::unique_ptr<Connection> connection);

    std::unique_ptr<FileLock> m_lock; //< outlives the connection
    std::unique_ptr<Connection> m_connection;
    UnitStore m_units;
    RatingStore m_ratings;
    LedgerStore m_ledger;
    SettingStore m_settings;
    RuleStore m_rules;
    OrganisationStore m_organisation;
    PlanStore m_plans;
    AssessmentStore m_assessments;
    ReviewStore m_reviews;
    AwardStore m_awards;
    ContestStore m_contests;
    CaseStore m_cases;
    FrozenStore m_frozen;
    VisitStore m_visits;
    IncomeStore m_incomes;
    EvidenceStore m_evidence;
    Journal m_journal;
    JournalUndo m_undo;
    QString m_upgradeBackup;
};

} // namespace wuxing
