// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace wuxing {

class BackupService;
class EvidenceService;
class HistoryService;
class Workspace;

// Evidence the file speaks of whose content does not lie beside it: the file was copied without its folder, or renamed.
struct MissingEvidence {
    int pieces = 0; //< entries of the file, several may show one content
    QStringList contents; //< hashes, each once
    QString folder; //< where they belong
    QStringList formerFolders; //< where they lie on this computer beside a file of the same origin, by its path

    bool isEmpty() const { return contents.isEmpty(); }
};

// What belongs to the file and lies beside it under another name: its evidence and its copies, after somebody gave the
// file a new name and left the folders as they were.
struct FormerName {
    MissingEvidence missing; //< what the file lacks
    QString evidence; //< the folder that holds the most of the contents the file misses; empty: none does
    int contents = 0; //< of the missing ones, how many
    QString backups; //< the folder with copies of states the file went through; empty: none, or it has its own
    bool isEmpty() const { return evidence.isEmpty() && backups.isEmpty(); }
};

// What a file needs beside it: the folders of its evidence and of its backups. Owned by Office.
class Companions {
    Q_DECLARE_TR_FUNCTIONS(wuxing::FormerName)

public:
    Companions(const Workspace& workspace, const EvidenceService& evidence, const BackupService& backups,
        const HistoryService& history)
        : m_workspace(workspace)
        , m_evidence(evidence)
        , m_backups(backups)
        , m_history(history)
    {
    }

    MissingEvidence missing() const; //< looks for the files only; it does not read them
    // Looks into the folders beside the file. Cheap when nothing is missing.
    Result<FormerName> findFormerName() const;
    // Gives what was found to the file: a folder whose own file is gone is renamed, from another one the contents are
    // copied. Nothing is taken away from a file that is still there.
    Status takeOver(const FormerName& found) const;

private:
    const Workspace& m_workspace;
    const EvidenceService& m_evidence;
    const BackupService& m_backups;
    const HistoryService& m_history;
};

} // namespace wuxing
