// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/progress.h"
#include "services/file/workspace.h"

namespace wuxing {

// What may take minutes before a file is opened, and needs no window: what came from elsewhere is looked through
// (openingcheck), and what is to be written is brought to the version of this program. On any thread; the file is
// closed afterwards, and opening it is short.
struct FilePreparation {
    QString upgradeBackup; //< as a Workspace says them; empty when there was none
    QString strayLog;
};
Result<FilePreparation> prepareFile(
    const QString& path, OpenMode mode, const QDateTime& now, const Progress& progress = {});

} // namespace wuxing
