// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"
#include "domain/rowid.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace wuxing {

class Office;

// Edits the text of the monthly report. The edited copy is kept in the file; the shipped one stays at hand.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    TemplateDialog(Office& office, RowId scope, const Month& month, QWidget* parent);

    void accept() override;

private:
    void validate();
    void fillFigures(QListWidget* list);

    Office& m_office;
    RowId m_scope;
    Month m_month;
    QPlainTextEdit* m_text;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace wuxing
