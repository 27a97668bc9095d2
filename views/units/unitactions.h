// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace wuxing {

class Office;

// What can be done with the unit chosen on the tree. Owns the actions of the menu "Units" and of the tree's menu.
class UnitActions : public QObject {
    Q_OBJECT

public:
    UnitActions(Office& office, QWidget* window);

    void setUnit(RowId unit);
    const QList<QAction*>& actions() const { return m_actions; }

private:
    QAction* add(const QString& text, const QString& toolTip, void (UnitActions::*slot)());
    void addBranch();
    void addTownship();
    void addUnder(RowId parent, bool branch);
    void edit();
    void move();
    void setSecretary();
    void deactivate();
    void reactivate();

    Office& m_office;
    QWidget* m_window;
    RowId m_unit = 0;
    QList<QAction*> m_actions;
    QAction* m_addBranch;
    QAction* m_move;
    QAction* m_secretary;
    QAction* m_deactivate;
    QAction* m_reactivate;
};

} // namespace wuxing
