// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/escalation.h"
#include "domain/period.h"
#include "domain/result.h"
#include "reports/figure.h"
#include "views/dialogs/dialog.h"

#include <functional>

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
    TemplateDialog(Office& office, RowId scope, const Month& month, QWidget* parent);
    TemplateDialog(Office& office, EscalationStep paper, QWidget* parent);

    void accept() override;

private:
    // What a text is tried out on: the figures it may name, and whether it is in order.
    struct Subject {
        std::vector<Figure> figures;
        std::function<Status(const QString& text)> tryOut;
    };
    TemplateDialog(Office& office, QString key, Subject subject, QWidget* parent);
    static Subject monthly(Office& office, RowId scope, const Month& month);
    static Subject paper(Office& office, EscalationStep step);
    void validate();
    void fillFigures(QListWidget* list);

    Office& m_office;
    QString m_key;
    Subject m_subject;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace wuxing
