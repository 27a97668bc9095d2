// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wuxing {

// A text with its places %1 … %99 filled in one pass: what is filled in may itself hold a "%1" (a file name, say) and
// stays as it is, which a chain of QString::arg() would take for the next place. Places without an argument stay.
QString filled(const QString& pattern, const QStringList& arguments);

} // namespace wuxing
