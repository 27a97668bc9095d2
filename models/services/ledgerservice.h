// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ledgerplan.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace wuxing {

class Database;
class Workspace;
struct Action;
struct ChangeEvent;

// The rectification ledger of the file. Items are a snapshot that is replaced as a whole. Owned by Office.
class LedgerService : public QObject {
    Q_OBJECT

public:
    explicit LedgerService(Workspace& workspace);

    Status load();
    const std::shared_ptr<const std::vector<LedgerItem>>& items() const { return m_items; } //< never null
    const LedgerItem* find(RowId id) const;
    std::vector<ProgressNote> notes(RowId item) const; //< oldest first
    QHash<RowId, std::vector<ProgressNote>> allNotes() const;
    // Progress the item had before it was reported done: what sending back returns it to.
    int percentBeforeDone(RowId item) const;

    Status add(LedgerItem item, const QString& branch);
    // Added and changed items in one operation: the applier of imports.
    Status import(const Action& action, const std::vector<LedgerItem>& added, const std::vector<LedgerItem>& changed);
    Status edit(const LedgerItem& item, const QString& branch);
    Status remove(RowId item, const QString& branch);
    // Writes the possible ones of the planned changes in one operation; refuses when none is possible.
    Status apply(const Action& action, const std::vector<LedgerChange>& changes);

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const LedgerItem& item, const std::vector<ProgressNote>& notes);

signals:
    void ledgerChanged();

private:
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    std::shared_ptr<const std::vector<LedgerItem>> m_items;
    QHash<RowId, size_t> m_places;
};

} // namespace wuxing
