// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/issue.h"
#include "domain/operation.h"
#include "domain/papers/evidence.h"
#include "domain/records/recordedit.h"
#include "domain/values/progress.h"
#include "files/contentstore.h"
#include "reports/report.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace wuxing {

class CaseService;
class LedgerService;
class RuleService;
class SettingService;
class UnitService;
class VisitService;
class Workspace;
struct ChangeEvent;

// Evidence attached to branches, ledger items, cases, clauses and visits. Contents lie by their hash in a folder beside
// the file; they are never started or opened by the program. Owned by Office.
class EvidenceService : public QObject {
    Q_OBJECT

public:
    EvidenceService(Workspace& workspace, const SettingService& settings, const UnitService& units,
        const RuleService& rules, const LedgerService& ledger, const CaseService& cases, const VisitService& visits);

    // What files are attached to, and how.
    struct Target {
        RowId unit = 0;
        EvidenceOwner owner = EvidenceOwner::Unit;
        RowId ownerId = 0;
        EvidenceStage stage = EvidenceStage::Other;
        QString label;
        bool shrink = false; //< photos to the size of the settings
    };
    struct Attached {
        std::vector<Evidence> evidence;
        Issues refused; //< files that cannot be kept, with the reason
    };

    // Keeps the files and attaches them in one operation; files that cannot be kept are named and left out. Cancelled,
    // nothing is attached.
    Result<Attached> attach(const QStringList& paths, const Target& target, const Progress& progress = {});
    // Rows whose contents are kept already, in one operation.
    Status import(const std::vector<Evidence>& evidence, const Action& action);
    Status edit(const RecordEdit<Evidence>& edit); //< label, stage and day
    Status remove(const Evidence& evidence); //< the content stays until tidy(): undo brings it back

    std::vector<Evidence> all() const;
    std::optional<Evidence> find(RowId evidence) const;
    std::vector<Evidence> ofOwner(RowId owner) const;
    std::vector<Evidence> ofUnit(RowId unit) const;
    std::vector<Evidence> ofScope(RowId scope) const; //< of the branches below, in the order of the tree; 0: of all
    Result<QByteArray> content(const Evidence& evidence) const;
    // A small JPEG, kept in the file once it was made; empty for what is no picture or is missing.
    QByteArray thumbnail(const Evidence& evidence) const;

    // What each piece belongs to, in words: the problem of the item, the year of the case.
    QStringList subjects(const std::vector<Evidence>& evidence) const;
    // Photos of the same item before and after, side by side, small enough to print.
    std::vector<Pictures> beforeAndAfter(const std::vector<Evidence>& evidence) const;

    // Copies evidence into a folder, under safe names with proper endings, readable by this user alone; with the branch
    // in the name when it is of several. The paths written, in the order of the list.
    Result<QStringList> copyTo(const QString& folder, const std::vector<Evidence>& evidence) const;
    std::vector<CheckFinding> check() const; //< missing and changed contents
    // Contents nothing points to: evidence that was removed, or whose attaching was undone. No fault: they stay so that
    // removing can be undone.
    QStringList left() const;
    // Removes those for good, with their small pictures: what was taken out on purpose is gone, and undo brings back
    // only the row. How many contents went.
    Result<int> tidy();
    ContentStore contents() const;

signals:
    void evidenceChanged();

private:
    Result<Evidence> keep(const QString& path, const Target& target, std::vector<QString>& fresh) const;
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    const SettingService& m_settings;
    const UnitService& m_units;
    const RuleService& m_rules;
    const LedgerService& m_ledger;
    const CaseService& m_cases;
    const VisitService& m_visits;
};

} // namespace wuxing
