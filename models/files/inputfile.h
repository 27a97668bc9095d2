// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace wuxing::inputfile {

// The whole of a file that a person chose. A folder, a device or a pipe, which never end or never begin, is refused
// before it is opened, and what is larger than the limit before it is read.
Result<QByteArray> read(const QString& path, qint64 mostBytes);

} // namespace wuxing::inputfile
