// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QToolButton>

class QActionGroup;
class QMenu;

namespace wuxing {

class Office;
class Preferences;
struct Person;

// In the status line: in whose name this computer writes, and the menu to choose another. Who was chosen is remembered
// in the preferences and writes again when the file is opened next. A file nobody was chosen in yet asks once: for that
// time the button says whose login name it is and what to do about it; nothing waits for the answer.
// Office and preferences outlive the button; the menu is the button's and can stand in other menus, too.
class AuthorButton : public QToolButton {
    Q_OBJECT

public:
    AuthorButton(Office& office, Preferences& preferences, QWidget* parent = nullptr);

    // Asks for a person by a form, and lets that person write.
    void addPerson();

private:
    void choose(RowId person);
    void changePerson();
    void retirePerson();
    void askFor(const QString& title, Person person);
    void refresh();
    void fillMenu();

    Office& m_office;
    Preferences& m_preferences;
    const RowId m_site;
    QMenu* m_menu;
    QActionGroup* m_writers;
    bool m_asks = false;
};

} // namespace wuxing
