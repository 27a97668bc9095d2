// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace wuxing {

// Files kept by the SHA-256 of their content in a folder beside the database file: one copy each, without an ending, so
// that nothing there can be started by a click. Names are two letters of the hash, then the hash.
class ContentStore {
public:
    // The folder of a database file: FILE.evidence. It is made when the first content is kept.
    static ContentStore beside(const QString& databasePath);
    explicit ContentStore(QString folder);

    const QString& folder() const { return m_folder; }
    QString pathOf(const QString& hash) const;
    bool contains(const QString& hash) const;
    struct Kept {
        QString hash; //< hex
        bool isNew = false;
    };
    // On disk when it returns.
    Result<Kept> add(const QByteArray& content) const;
    Result<QByteArray> read(const QString& hash) const; //< fails when it is missing or was changed
    Status remove(const QString& hash) const;
    QStringList hashes() const; //< of all that lie there
    // Contents of another store that are not here yet; for backups. Returns how many came.
    Result<int> takeFrom(const ContentStore& other) const;

    static QString hashOf(const QByteArray& content);

private:
    QString m_folder;
};

} // namespace wuxing
