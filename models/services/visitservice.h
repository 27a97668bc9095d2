// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgeritem.h"
#include "domain/visit.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>

namespace wuxing {

class Database;
class Office;
struct Action;
struct ChangeEvent;

// A visit as it is entered: with the household it went to, which is found or made.
struct VisitEntry {
    Visit visit;
    std::optional<Household> household; //< no value: a meeting, or the household the visit names
};

// Visits to households and what became of the opinions raised there. Household data leave this class masked unless they
// were asked for with a purpose, which the journal keeps. Owned by Office.
class VisitService : public QObject {
    Q_OBJECT

public:
    explicit VisitService(Office& office);

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

    // What was raised, in a scope and year, oldest first.
    struct Raised {
        Opinion opinion;
        Visit visit;
        LedgerState itemState = LedgerState::Open; //< of the ledger item, when it has one
    };
    std::vector<Raised> raised(RowId scope, int year) const;
    OpinionSums sums(RowId scope, int year) const;
    // By village, in tree order; of the visits up to a day.
    std::vector<Coverage> coverage(RowId scope, int year, const QDate& until = QDate(9999, 12, 31)) const;
    static QString householdMetric() { return QStringLiteral("总户数"); } //< the figure coverage is measured by

    // Equal opinions share a topic from now on; what becomes of one becomes of all.
    Status group(const std::vector<RowId>& opinions, int year);
    // All opinions of these topics, whoever raised them.
    std::vector<Opinion> withTopics(const std::vector<RowId>& opinions, int year) const;
    Status handOver(const std::vector<RowId>& opinions, int year, const QString& department, const QString& measure,
        const QDate& due);
    Status answer(const std::vector<RowId>& opinions, int year, const QString& text, const QDate& date,
        std::optional<Satisfaction> satisfaction);
    Status refuse(const std::vector<RowId>& opinions, int year, const QString& reason, const QDate& date);
    // Those of the chosen opinions and their like that can go into the ledger; fails when one stands there already, or
    // none waits any more.
    Result<std::vector<Opinion>> forLedger(const std::vector<RowId>& opinions, int year) const;
    // One step from opinions to a ledger item, linked both ways; equal opinions go with them.
    Result<RowId> makeLedgerItem(const std::vector<RowId>& opinions, int year, LedgerItem item);

    // Lets household data be seen or exported; says so in the journal.
    Status reveal(bool exported, const QString& purpose, int households);

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const VisitEntry& entry);

signals:
    void visitsChanged();

private:
    using Change = std::function<Status(Opinion& opinion)>;
    Status change(const std::vector<RowId>& opinions, int year, const Action& action, const Change& change,
        const std::function<Status(Database&)>& besides = {});
    // Ledger items that opinions name and that come from nowhere else come from the opinions.
    static Status linkItems(Database& database, const std::vector<VisitEntry>& entries);
    // Finds the households and visits that new entries speak of, however they are spelled.
    Status recognise(std::vector<VisitEntry>& entries) const;
    void onChanged(const ChangeEvent& event);

    Office& m_office;
    mutable std::map<int, std::shared_ptr<const std::vector<Visit>>> m_visits;
    mutable std::optional<QHash<RowId, Household>> m_households;
};

} // namespace wuxing
