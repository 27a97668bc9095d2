// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerworkflow.h"
#include "services/ledgerplan.h"
#include "views/page.h"

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace wuxing {

class LedgerModel;
class LedgerProxy;
class Office;
class TableView;

// 台账: the rectification ledger of the scope, with its workflow, progress notes and changes to many items at once.
class LedgerPage : public Page {
    Q_OBJECT

public:
    explicit LedgerPage(Office& office, QWidget* parent = nullptr);

    static QString pageKey() { return QStringLiteral("ledger"); }

protected:
    void refresh() override;

private:
    QLayout* makeFilterRow();
    void setupTable();
    void setupActions();
    void addItem();
    void editItem();
    void removeItems();
    void noteProgress();
    void takeStep(LedgerAction action);
    void changeField(LedgerField field);
    std::vector<LedgerItem> selectedItems() const;
    void updateActions();
    void updateSummary();

    Office& m_office;
    LedgerModel* m_model;
    LedgerProxy* m_proxy;
    QLineEdit* m_text;
    QComboBox* m_state;
    QComboBox* m_light;
    QLabel* m_summary;
    TableView* m_table;
    QList<QAction*> m_needsSelection;
    std::map<LedgerAction, QAction*> m_steps;
};

} // namespace wuxing
