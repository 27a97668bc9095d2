// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/work/visitservice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace wuxing {

class BranchBox;
class Office;

// Enters stacks of paper visits with the keyboard alone: Enter goes on to the next field, an empty opinion and Enter
// keeps the visit. Village, visitor and date stay for the next sheet; the cursor waits in the household.
class VisitEntryForm : public QWidget {
    Q_OBJECT

public:
    explicit VisitEntryForm(Office& office, QWidget* parent = nullptr);

    void setScope(RowId scope);
    bool hasDraft() const; //< a sheet is begun and not kept

signals:
    void visitSaved(int count); //< since the form was opened

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void goOn(QWidget* field); //< to the field after this one
    void addOpinion();
    void save();
    void clearSheet();
    VisitEntry entry() const;

    Office& m_office;
    BranchBox* m_branch = nullptr;
    QLineEdit* m_visitor;
    QDateEdit* m_date;
    QLineEdit* m_group;
    QLineEdit* m_head;
    QLineEdit* m_people;
    QLineEdit* m_phone;
    QComboBox* m_way;
    QLineEdit* m_absent;
    QLineEdit* m_opinion;
    QComboBox* m_category;
    QComboBox* m_urgency;
    QListWidget* m_opinions;
    QLabel* m_state;
    QList<QWidget*> m_order; //< the way Enter takes
    std::vector<Opinion> m_entered;
    int m_saved = 0;
};

} // namespace wuxing
