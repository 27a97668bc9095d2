// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <vector>

class QIODevice;

namespace wuxing {

struct ZipEntry {
    QString name;
    QByteArray content;
};

// Writes a zip of the entries, in order and without times of day: the same content gives the same bytes.
Status writeZip(const std::vector<ZipEntry>& entries, QIODevice& device);

} // namespace wuxing
