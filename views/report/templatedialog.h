// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/escalation.h"
#include "domain/time/period.h"
#include "reports/sheets/figure.h"
#include "views/dialogs/dialog.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace wuxing {

class Office;

// Edits the text of the monthly report or of a paper of the escalation. The edited copy is kept in the file; the
// shipped one stays at hand.
class TemplateDialog : public Dialog {
    Q_OBJECT

public:
    using Figures = std::vector<Figure>; //< that a text may name, and is tried out on

    // Of the monthly report; an error, too, when the counting was cancelled.
    static Result<Figures> monthly(Office& office, RowId scope, const Month& month, QWidget* parent);
    TemplateDialog(Office& office, Figures monthly, QWidget* parent);
    TemplateDialog(Office& office, EscalationStep paper, QWidget* parent);

    void accept() override;

private:
    TemplateDialog(Office& office, QString key, Figures figures, QWidget* parent);
    static Figures paper(Office& office, EscalationStep step);
    void validate();
    void fillFigures(QListWidget* list);

    Office& m_office;
    QString m_key;
    Figures m_figures;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace wuxing
