// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace wuxing {

// One problem found in data, shown in a list with its place instead of in a message box.
// Rows count as the user's spreadsheet counts them: the header is row 1. Row 0 means the whole file.
struct Issue {
    enum class Severity { Warning, Refused };

    Severity severity = Severity::Refused;
    QString file;
    int row = 0;
    QString column;
    QString message;

    // "units.csv, row 4, column code: …", leaving out what is not known.
    QString text() const;
};

using Issues = std::vector<Issue>;

} // namespace wuxing
