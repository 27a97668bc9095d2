// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <vector>

namespace wuxing {

// A table read from a text file, with commas, semicolons or tabs between the cells and quotes where needed (RFC 4180).
// Rows keep the number the user's spreadsheet shows, so that messages can name them.
struct TextTable {
    struct Row {
        int number = 0; //< 1 is the first row of the file
        QStringList cells;
    };

    QString file; //< name for messages, without the folder
    std::vector<Row> rows;

    // Fails with the row where a quote is never closed (half a file) or closed too early, where a cell holds what is no
    // text, and where a row is no row of a list.
    static Result<TextTable> parse(const QString& text, const QString& file);
    static Result<TextTable> fromBytes(const QByteArray& bytes, const QString& file);
    static Result<TextTable> fromFile(const QString& path);
};

// Cells back to text; quotes what needs quoting. Lines end as Excel writes them.
QString csvLine(const QStringList& cells);

} // namespace wuxing
