// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wuxing {

class Office;

// Something to be done today or this week: read from what is in the file, never entered.
struct TodoEntry {
    enum class Kind { Item, Verify, Escalate, CaseReport, Opinion, Answer, FollowUp };
    enum class When { Overdue, Today, ThisWeek };
    Kind kind = Kind::Item;
    When when = When::Today;
    QDate due;
    RowId unit = 0;
    RowId row = 0; //< the ledger item, case or opinion
    QString text;
};
QString todoKindLabel(TodoEntry::Kind kind);
QString todoWhenLabel(TodoEntry::When when);

// Overdue first, then today, then the rest of the week; each by date.
std::vector<TodoEntry> todoList(Office& office, RowId scope);

} // namespace wuxing
