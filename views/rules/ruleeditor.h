// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/ruletreemodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace wuxing {

// The form beside the rule tree: the fields of the chosen star, item or clause. Tells when a field was changed; the
// page saves it.
class RuleEditor : public QWidget {
    Q_OBJECT

public:
    explicit RuleEditor(QWidget* parent = nullptr);

    void show(const RuleSet& rules, const RuleTreeModel::Place& place, bool editable);
    void clear();
    // The rules with what stands in the form. Fails when a number is not one.
    Result<RuleSet> rules() const;
    const RuleTreeModel::Place& place() const { return m_place; }

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static QFormLayout* makeForm(QWidget* page);
    QWidget* makeStarForm();
    QWidget* makeItemForm();
    QWidget* makeClauseForm();
    void updateClauseFields();
    Status readClause(RuleClause& clause) const;

    RuleSet m_rules;
    RuleTreeModel::Place m_place;
    bool m_loading = false;
    QStackedWidget* m_stack;
    QLineEdit* m_starName;
    QLineEdit* m_theme;
    QLineEdit* m_lead;
    QCheckBox* m_capstone;
    QComboBox* m_pass;
    QLineEdit* m_passMark;
    QLineEdit* m_itemNumber;
    QLineEdit* m_itemName;
    QLineEdit* m_number;
    QPlainTextEdit* m_text;
    QLineEdit* m_standard;
    QLineEdit* m_requirement;
    QComboBox* m_kind;
    QComboBox* m_comparator;
    QLineEdit* m_limit;
    QLineEdit* m_unit;
    QLineEdit* m_metric;
    QLineEdit* m_fullMark;
    QCheckBox* m_required;
    QLineEdit* m_group;
    QComboBox* m_veto;
    QCheckBox* m_evidence;
};

} // namespace wuxing
