// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgeritem.h"
#include "views/dialogs/dialog.h"

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTreeWidget;

namespace wuxing {

class BranchBox;
class Office;
class OutcomeTable;

// One ledger item with all its fields, its outcomes and its progress notes. Saves through the office and stays open
// when something is missing.
class LedgerItemDialog : public Dialog {
    Q_OBJECT

public:
    // A new item when its id is 0: the branch is then chosen from the scope.
    LedgerItemDialog(Office& office, const LedgerItem& item, RowId scope, QWidget* parent);

    void accept() override;
    RowId itemId() const { return m_item.id; } //< of the kept item, 0 while there is none

private:
    Status saveChanges(const LedgerItem& edited, const QString& branch);
    QWidget* makeFields();
    QWidget* makeNotes();
    QTreeWidget* makeMovements() const;
    QLineEdit* addLine(QFormLayout& form, const QString& label, const QString& text);
    QPlainTextEdit* addText(QFormLayout& form, const QString& label, const QString& text);
    Result<LedgerItem> item() const;

    Office& m_office;
    LedgerItem m_item;
    BranchBox* m_branch;
    QComboBox* m_source;
    QComboBox* m_category = nullptr;
    QPlainTextEdit* m_problem = nullptr;
    QPlainTextEdit* m_measure = nullptr;
    QLineEdit* m_leader = nullptr;
    QLineEdit* m_department = nullptr;
    QLineEdit* m_person = nullptr;
    QLineEdit* m_verifier = nullptr;
    QDateEdit* m_start;
    QDateEdit* m_due;
    QSpinBox* m_progress;
    QPlainTextEdit* m_result = nullptr;
    QLineEdit* m_evidence = nullptr;
    QLineEdit* m_closing = nullptr;
    QLineEdit* m_remark = nullptr;
    OutcomeTable* m_outcomes;
};

} // namespace wuxing
