// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/missingevidence.h"

#include "files/contentstore.h"
#include "services/knownfiles.h"
#include "services/office.h"
#include "storage/database.h"

#include <QHash>

#include <algorithm>

namespace wuxing {

MissingEvidence missingEvidence(const Office& office)
{
    const Workspace& workspace = office.workspace();
    const ContentStore store = ContentStore::beside(workspace.path());
    MissingEvidence missing;
    missing.folder = store.folder();
    QHash<QString, bool> isThere; // each content is looked for once
    for (const Evidence& piece : office.evidence().all()) {
        auto found = isThere.find(piece.sha256);
        if (found == isThere.end()) {
            found = isThere.insert(piece.sha256, store.contains(piece.sha256));
            if (!*found)
                missing.contents << piece.sha256;
        }
        missing.pieces += *found ? 0 : 1;
    }
    if (missing.isEmpty())
        return missing;
    const auto first = workspace.database().journal().operation(1);
    const QStringList places = KnownFiles::ofThisUser().places(first ? first->hash : QString());
    for (const QString& place : places) {
        const ContentStore former = ContentStore::beside(place);
        if (former.folder() != missing.folder
            && std::any_of(missing.contents.begin(), missing.contents.end(),
                [&](const QString& hash) { return former.contains(hash); }))
            missing.formerFolders << former.folder();
    }
    return missing;
}

} // namespace wuxing
