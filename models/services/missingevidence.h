// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wuxing {

class Office;

// Evidence the file speaks of whose content does not lie beside it: the file was copied without its folder, or renamed.
struct MissingEvidence {
    int pieces = 0; //< entries of the file, several may show one content
    QStringList contents; //< hashes, each once
    QString folder; //< where they belong
    QStringList formerFolders; //< where they lie on this computer beside a file of the same origin, by its path

    bool isEmpty() const { return contents.isEmpty(); }
};

// Looks for the files only; it does not read them.
MissingEvidence missingEvidence(const Office& office);

} // namespace wuxing
