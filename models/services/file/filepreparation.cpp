// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/filepreparation.h"

#include "services/file/openingcheck.h"
#include "storage/file/filelook.h"
#include "storage/schema/migrator.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::FilePreparation)
};
} // namespace

Result<FilePreparation> prepareFile(const QString& path, OpenMode mode, const QDateTime& now, const Progress& progress)
{
    const bool toWrite = mode == OpenMode::ReadWrite;
    if (auto asked = openingcheck::ask(path, toWrite, KnownFiles::ofThisUser(), progress); !asked)
        return asked.error();
    if (progress && !progress(0, 0))
        return Error{ErrorCode::Cancelled, Text::tr("Cancelled. Nothing was changed."), {}};
    const int version = FileLook::versionAtRest(path);
    if (!toWrite || version == 0 || version >= Migrator::programVersion())
        return FilePreparation();
    const FixedClock clock(now);
    const auto upgraded = Workspace::open(path, mode, clock);
    if (!upgraded)
        return upgraded.error();
    return FilePreparation{(*upgraded)->upgradeBackup(), (*upgraded)->strayLog()};
}

} // namespace wuxing
