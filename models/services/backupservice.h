// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QString>

#include <vector>

namespace wuxing {

class Workspace;

struct BackupFile {
    QString path;
    QDateTime at;
    qint64 bytes = 0;
};

// Copies of the file: by hand, and by themselves once a day into "NAME-backups" beside the file, where the newest of
// each of the last 14 days and of the last 12 months are kept. Every copy is opened and checked after writing.
class BackupService {
public:
    explicit BackupService(const Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    Status backupTo(const QString& dest) const;
    // Makes today's copy unless the newest one already holds the same journal. True when one was made.
    Result<bool> backupDaily() const;
    std::vector<BackupFile> list() const; //< newest first
    static std::vector<BackupFile> listOf(const QString& path); //< also of a file that cannot be opened

    static QString folderOf(const QString& path);
    // The file a backup was made of; any other path is a file of its own.
    static QString originalOf(const QString& path);
    // Puts a verified copy of src in the place of path, which must not be open. What stood there is kept beside it;
    // the result names it (empty when there was nothing).
    static Result<QString> restore(const QString& src, const QString& path, const QDateTime& now);

private:
    void rotate() const;

    const Workspace& m_workspace;
};

} // namespace wuxing
