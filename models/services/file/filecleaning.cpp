// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/filecleaning.h"

#include "files/contentstore.h"
#include "files/fileidentity.h"
#include "services/file/knownfiles.h"
#include "services/file/openingcheck.h"
#include "storage/file/cleanedcopy.h"

namespace wuxing {

Result<QStringList> writeCleanedCopy(const QString& source, const QString& dest)
{
    if (auto asked = openingcheck::ask(source, true, KnownFiles::ofThisUser()); !asked)
        return asked.error();
    return cleanedcopy::write(source, dest, [&](QStringList& left) {
        const auto taken = ContentStore::beside(dest).takeFrom(ContentStore::beside(trueFilePath(source)));
        if (!taken)
            left << taken.error().message;
    });
}

} // namespace wuxing
