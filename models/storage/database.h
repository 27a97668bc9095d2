// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/file/connection.h"
#include "storage/file/filelock.h"
#include "storage/file/mainfile.h"
#include "storage/journal/journal.h"
#include "storage/journal/journalundo.h"
#include "storage/schema/schema.h"
#include "storage/stores/assessmentstore.h"
#include "storage/stores/awardstore.h"
#include "storage/stores/casestore.h"
#include "storage/stores/conteststore.h"
#include "storage/stores/evidencestore.h"
#include "storage/stores/frozenstore.h"
#include "storage/stores/incomestore.h"
#include "storage/stores/ledgerstore.h"
#include "storage/stores/organisationstore.h"
#include "storage/stores/personstore.h"
#include "storage/stores/planstore.h"
#include "storage/stores/ratingstore.h"
#include "storage/stores/reviewstore.h"
#include "storage/stores/rulestore.h"
#include "storage/stores/settingstore.h"
#include "storage/stores/unitstore.h"
#include "storage/stores/visitstore.h"

namespace wuxing {

// One open file: its lock, its connection, its stores and its journal. Owned by Workspace.
class Database {
public:
    // Makes a new file at the version of the program, and its folder. ":memory:" makes one without a disk, for tests.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    // Opens a file of ours after a look at it (FileLook); one whose structure another program changed for reading only,
    // and only where its rows can be read rightly. An older one is upgraded after a verified backup beside it (its path
    // in upgradeBackup()); to read it, a copy of it is, so that old backups can be looked into and stay what they are.
    // What killed programs left beside it is tidied up.
    static Result<std::unique_ptr<Database>> open(const QString& path, bool readOnly, const QDateTime& now);
    // The connection a file is read through: without the log when that belongs to another file.
    static Result<std::unique_ptr<Connection>> connectToRead(const QString& path);

    // This file as it stood at the end of a day, to be read only (PastPicture). What stops the reading here stops it
    // there.
    Result<std::unique_ptr<Database>> asOf(const QDate& day) const;
    // A second look, to be read only, at a file this program has open: as it stands at this moment, whatever is written
    // meanwhile. Belongs to the thread that calls this, as every connection does.
    static Result<std::unique_ptr<Database>> readAgain(const QString& path, Connection::Stop stop);
    // The same to write: while the first one, which holds the lock of the file, does not.
    static Result<std::unique_ptr<Database>> writeAgain(const QString& path);

    const Connection& connection() const { return *m_connection; }
    const QString& path() const { return m_connection->path(); } //< where the file lies, links followed
    const QString& upgradeBackup() const { return m_upgradeBackup; }
    // Where a log was put that lay beside the file and belongs to another one; empty when there was none.
    const QString& strayLog() const { return m_strayLog; }
    // How the structure differs from that of a new file; never anything in a file that is open for writing.
    const std::vector<SchemaDifference>& schemaDifferences() const { return m_differences; }

    // The file under its name, to be asked before a write and told of it after.
    MainFile& mainFile() { return m_mainFile; }
    // Brings the log into the file. False when somebody reads just now, or another file lies there by now.
    Result<bool> checkpoint();

    UnitStore& units() { return m_units; }
    RatingStore& ratings() { return m_ratings; }
    LedgerStore& ledger() { return m_ledger; }
    SettingStore& settings() { return m_settings; }
    RuleStore& rules() { return m_rules; }
    OrganisationStore& organisation() { return m_organisation; }
    PersonStore& persons() { return m_persons; }
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
    static Result<std::unique_ptr<Database>> openToRead(const QString& path);
    static Result<std::unique_ptr<Connection>> openUpgradedCopy(const Connection& older);
    static Result<std::unique_ptr<Database>> readThrough(std::unique_ptr<Connection> connection);
    static Result<std::unique_ptr<Database>> openToWrite(const QString& path, const QDateTime& now);
    Status upgradeFrom(int version, const QDateTime& now);

    std::unique_ptr<FileLock> m_lock; //< outlives the connection
    std::unique_ptr<Connection> m_connection;
    MainFile m_mainFile;
    UnitStore m_units;
    RatingStore m_ratings;
    LedgerStore m_ledger;
    SettingStore m_settings;
    RuleStore m_rules;
    OrganisationStore m_organisation;
    PersonStore m_persons;
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
    QString m_strayLog;
    std::vector<SchemaDifference> m_differences;
};

} // namespace wuxing
