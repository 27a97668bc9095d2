// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk.h"

#include <vector>

namespace wuxing {

// A dialog and how a person comes to it. `prepare` brings the page and the row, `open` presses the action.
struct Way {
    const char* name;
    std::function<void(Desk&)> prepare;
    std::function<void(Desk&)> open;
    Desk::What in = Desk::What::Small;
};

// What is entered into the field of a label. Tables: "row,column=text"; lists with boxes: the entry to check.
struct Entry {
    const char* label;
    const char* text;
};
void enter(QDialog& dialog, const Entry& entry);
QString shown(const QDialog& dialog, const Entry& entry); //< what the field now says, as `enter` would say it

// A dialog whose work is one operation: what it refuses with which words, what it takes, and what the file says then.
struct FormCase {
    Way way;
    std::vector<Entry> wrong; //< empty: nothing can be wrong
    const char* refusal;
    std::vector<Entry> right;
    std::function<QString(Office&)> kept;
    const char* after; //< what `kept` says when it was taken
    const char* button = "OK";
    bool stays = false; //< where it is refused; others are asked again
};

// Esc alone leaves; Esc after typing asks; what is wrong is refused and stays; what is right is kept, in one operation
// that undo takes back.
void checkForm(const FormCase& form);

// Presses an action of the page, or of the window.
std::function<void(Desk&)> pressing(const char* action);
std::function<void(Desk&)> pressingInWindow(const char* action);

// By topic, each beside its tests.
std::vector<FormCase> unitForms();
std::vector<FormCase> ledgerForms();
std::vector<FormCase> caseForms();
std::vector<FormCase> visitForms();
std::vector<FormCase> incomeForms();
std::vector<FormCase> officeForms(); //< calendar, papers, evidence, targets
std::vector<FormCase> contestForms();
std::vector<FormCase> starForms(); //< rules, reviews, awards, reports
// Dialogs that are more than one form.
std::vector<Way> otherWays();

} // namespace wuxing
