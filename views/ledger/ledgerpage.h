// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgerworkflow.h"
#include "services/ledger/ledgerplan.h"
#include "views/page.h"

#include <map>

class QLabel;

namespace wuxing {

class LedgerFilterBar;
class LedgerModel;
class Office;
class Preferences;
class TableView;
struct Action;

// 台账: the rectification ledger of the scope, with its workflow, progress notes, extensions, evidence and changes to
// many items at once.
class LedgerPage : public Page {
    Q_OBJECT

public:
    LedgerPage(Office& office, Preferences& preferences, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("ledger"); }

protected:
    void refresh() override;

private:
    void setupTable();
    void setupActions();
    void addItem();
    void choose(RowId item);
    void editItem();
    void removeItems();
    void noteProgress();
    void takeStep(LedgerAction action);
    void apply(const Action& action, const std::vector<LedgerChange>& changes); //< and says how many
    void changeField(LedgerField field);
    void extend();
    void attach();
    std::vector<LedgerItem> selectedItems() const;
    void updateActions();
    void updateSummary();

    Office& m_office;
    LedgerModel* m_model;
    LedgerFilterBar* m_filter;
    QLabel* m_summary;
    TableView* m_table;
    QList<QAction*> m_needsSelection;
    std::map<LedgerAction, QAction*> m_steps;
};

} // namespace wuxing
