// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QModelIndexList>
#include <QString>

#include <vector>

namespace wuxing {

// Tables to and from Excel and WPS through the clipboard: cells by tab, rows by line.
namespace clipboardtable {

// The selected cells as a block, header row first when asked for; gaps are empty cells.
QString copy(const QModelIndexList& indexes, bool withHeader);
// A block, with the quotes that spreadsheets put around cells with line breaks or tabs. Fails, naming the row, where it
// holds what is no text.
Result<std::vector<QStringList>> parse(const QString& text);

} // namespace clipboardtable

} // namespace wuxing
