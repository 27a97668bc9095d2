// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheets/tablecatalogue.h"
#include "views/dialogs/dialog.h"
#include "views/scope.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace wuxing {

class Preferences;

// Writes one table of the file as CSV, in the columns its import reads: the template for filling in, and the way into
// another file. Names and phones of households are masked unless a purpose is said, which the journal keeps.
class ExportDialog : public Dialog {
    Q_OBJECT

public:
    ExportDialog(Office& office, Preferences& preferences, const Scope& scope, QWidget* parent);

    QString written() const { return m_written; } //< the path; empty: nothing was

private:
    void refresh();
    void write();
    const TableKind& kind() const;
    TableRequest request() const;

    Office& m_office;
    Preferences& m_preferences;
    Scope m_scope;
    QString m_written;
    QComboBox* m_kind;
    QComboBox* m_place;
    QSpinBox* m_year;
    QComboBox* m_quarter;
    QCheckBox* m_template;
    QCheckBox* m_unmasked;
    QLineEdit* m_purpose;
};

} // namespace wuxing
