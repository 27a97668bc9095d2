// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace wuxing {

struct FilePreparation;
class Office;

// What a file that was just opened has to say, and what can be done about it: that it was upgraded, that a log of
// another file lay beside it, that another program changed its structure, that its evidence and copies lie under its
// former name or not at all. Asks through the questions of the window.
namespace openednotes {

// The path of a cleaned copy that was made on wish and is to be opened instead; empty: none. What was found and done
// before it was opened is told with the rest.
QString tell(QWidget* window, Office& office, const FilePreparation& prepared);

} // namespace openednotes

} // namespace wuxing
