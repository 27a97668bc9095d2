// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/time/clock.h"
#include "domain/values/progress.h"

#include <QString>

#include <vector>

namespace wuxing {

class Workspace;

struct BackupFile {
    QString path;
    QDateTime at;
    qint64 bytes = 0;
};

// Copies of the file: by hand, and by themselves into "NAME-backups" beside the file whenever it holds something new
// when it is opened or, unless that takes long, closed. Every copy is opened and checked after writing. Copies are
// thinned out by what they hold, not by the clock: of the states the file went through, the latest ones, and the last
// of each of 14 days and 12 months stay; states it does not contain any more, because it was restored or replaced, are
// nobody's to throw away and stay beside.
class BackupService {
public:
    explicit BackupService(const Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    // A copy with the evidence that belongs to it. An earlier copy of this file of that name is replaced when the new
    // one has been checked; anything else there, the open file above all, is refused. ErrorCode::Damaged: the copy is
    // there, but some of the evidence is missing or damaged here already; the message names it.
    Status backupTo(const QString& dest, const Progress& progress = {}) const;
    // Makes a copy unless there is one of the same state. True when one was made.
    Result<bool> backupDaily() const;
    // Whether a copy takes longer than a person waits who leaves.
    static bool isLong(const QString& path);
    // How much of the copy of a file lies there while it is made, 0…1: SQLite does not say.
    static double shareCopied(const QString& path, const QString& dest);
    std::vector<BackupFile> list() const; //< newest first
    static std::vector<BackupFile> listOf(const QString& path); //< also of a file that cannot be opened

    static QString folderOf(const QString& path);
    // The file a backup was made of; any other path is a file of its own.
    static QString originalOf(const QString& path);
    // Puts a verified copy of src in the place of path, which must not be open. What stood there is kept beside it;
    // the result names it (empty when there was nothing).
    static Result<QString> restore(const QString& src, const QString& path, const QDateTime& now);
    // What the check of a file finds, in one sentence, to be told who restored it: a copy that is whole may have been
    // edited behind the program's back all the same. Empty when everything is in order.
    static QString doubtsAbout(const QString& path, const QDateTime& now);

private:
    // A copy beside the file, and which state it holds.
    struct State {
        BackupFile file;
        QString head; //< of its journal; empty when the copy cannot be read
        qint64 position = 0; //< of that head in the journal of the file; 0 when the file does not contain that state
    };
    Result<std::vector<State>> states() const; //< newest first by what they hold; unreadable and foreign ones last
    Status mayReplace(const QString& dest) const;
    Status writeCopy(const QString& copy) const;
    void rotate(const std::vector<State>& states) const;

    const Workspace& m_workspace;
};

} // namespace wuxing
