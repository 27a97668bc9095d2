// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ledger/ledgerplan.h"
#include "views/dialogs/dialog.h"

#include <functional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace wuxing {

class Office;

// Shows, item by item, what a change to several ledger items would touch, before it is written.
class LedgerBulkDialog : public Dialog {
    Q_OBJECT

public:
    LedgerBulkDialog(Office& office, const QString& title, QWidget* parent);

    // An input above the preview; the preview is planned anew with its text whenever it changes.
    using Planner = std::function<std::vector<LedgerChange>(const QString& input)>;
    void setTextInput(const QString& label, const QString& initial, const Planner& planner);
    void setDateInput(const QString& label, const QDate& initial, const Planner& planner);
    void setPlanner(const Planner& planner); //< without an input
    void requireText(); //< nothing is applied while the text is empty

    const std::vector<LedgerChange>& changes() const { return m_changes; }

private:
    void preview(const QString& input);
    void addInput(const QString& label, QWidget* input);

    Office& m_office;
    Planner m_planner;
    std::vector<LedgerChange> m_changes;
    QLayout* m_inputs;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_apply;
    bool m_needsText = false;
};

} // namespace wuxing
