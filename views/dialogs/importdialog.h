// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/values/progress.h"
#include "exchange/imports/importplan.h"
#include "views/dialogs/dialog.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace wuxing {

class ImportPlanModel;
class Office;
class Preferences;

// Brings a table into the file: choose it, see what every row would do, then apply all of it or nothing. Reading and
// writing are jobs.
class ImportDialog : public Dialog {
    Q_OBJECT

public:
    ImportDialog(Office& office, Preferences& preferences, int year, QWidget* parent);
    // What was brought in, in words, after it was accepted.
    QString summary() const { return m_plan.summary(); }

private:
    QString chooseFile(const QString& title);
    void chooseTable();
    void chooseTownships();
    void makePlan();
    void apply();

    Office& m_office;
    Preferences& m_preferences;
    QComboBox* m_kind;
    QLineEdit* m_path;
    QLineEdit* m_townships;
    QPushButton* m_townshipButton;
    QSpinBox* m_year;
    QComboBox* m_quarter;
    QLabel* m_summary;
    ImportPlanModel* m_model;
    QPushButton* m_apply;
    std::function<Status(Office&, const Progress&)> m_import; //< of the plan that is shown
    ImportPlan m_plan;
};

} // namespace wuxing
