// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QDateTime>
#include <QString>

namespace wuxing {

// Something dated up to a day that was typed in after a point of the journal: 补录.
struct LateFact {
    QString table;
    RowId row = 0;
    QString field; //< the date it bears; says what happened to the row
    QDate date;
    QDateTime enteredAt;
};

} // namespace wuxing
