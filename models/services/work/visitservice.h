// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgeritem.h"
#include "domain/visits/visit.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>

namespace wuxing {

class AssessmentService;
class Database;
class SettingService;
class UnitService;
class Workspace;
struct Action;
struct ChangeEvent;

// A visit as it is entered: with the household it went to, which is found or made.
struct VisitEntry {
    Visit visit;
    std::optional<Household> household; //< no value: a meeting, or the household the visit names
};

// Visits to households; what becomes of the opinions raised there is for Opinions. Household data leave this class
// masked unless they were asked for with a purpose, which the journal keeps. Owned by Office.
class VisitService : public QObject {
    Q_OBJECT

public:
    VisitService(Workspace& workspace, const SettingService& settings, const UnitService& units,
        const AssessmentService& assessments);

    std::shared_ptr<const std::vector<Visit>> visits(int year) const; //< never null; by date; year 0: all
    std::vector<Visit> visitsIn(RowId scope, int year) const;
    int householdsIn(RowId scope, int year) const; //< visited in the year, each counted once; year 0: in any
    std::optional<Visit> find(RowId visit) const;
    std::optional<Household> household(RowId id) const;
    const QHash<RowId, Household>& households() const;

    Status save(VisitEntry entry); //< a new visit or a changed one
    Status import(std::vector<VisitEntry> entries, const Action& action);
    Status remove(RowId visit);
    // Whom, when and by whom: two visits to one household on one day by one visitor are the same visit. Meetings have
    // no household to tell them apart.
    static QString visitKey(const Visit& visit);

    // By village, in tree order; of the visits up to a day.
    std::vector<Coverage> coverage(RowId scope, int year, const QDate& until = QDate(9999, 12, 31)) const;
    static QString householdMetric() { return QStringLiteral("总户数"); } //< the figure coverage is measured by

    // Lets household data be seen or exported; says so in the journal.
    Status reveal(bool exported, const QString& purpose, int households);

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const VisitEntry& entry);

signals:
    void visitsChanged();

private:
    // Ledger items that opinions name and that come from nowhere else come from the opinions.
    static Status linkItems(Database& database, const std::vector<VisitEntry>& entries);
    // Finds the households and visits that new entries speak of, however they are spelled.
    Status recognise(std::vector<VisitEntry>& entries) const;
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    const SettingService& m_settings;
    const UnitService& m_units;
    const AssessmentService& m_assessments;
    mutable std::map<int, std::shared_ptr<const std::vector<Visit>>> m_visits;
    mutable std::optional<QHash<RowId, Household>> m_households;
};

} // namespace wuxing
