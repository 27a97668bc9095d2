// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/values/progress.h"

#include <QByteArray>
#include <QStringList>

namespace wuxing {

// Files kept by the SHA-256 of their content in a folder beside the database file: one copy each, without an ending, so
// that nothing there can be started by a click. Names are two letters of the hash, then the hash. Only this user can
// look into the folder.
class ContentStore {
public:
    // The folder of a database file: FILE.evidence. It is made when the first content is kept.
    static ContentStore beside(const QString& databasePath);
    explicit ContentStore(QString folder);

    const QString& folder() const { return m_folder; }
    QString pathOf(const QString& hash) const;
    bool contains(const QString& hash) const;
    bool isSound(const QString& hash) const; //< there, and as it was when it was kept
    struct Kept {
        QString hash; //< hex
        bool isNew = false;
    };
    // On disk when it returns. A content that lies there damaged is repaired.
    Result<Kept> add(const QByteArray& content) const;
    Result<QByteArray> read(const QString& hash) const; //< fails when it is missing or was changed
    Status remove(const QString& hash) const;
    QStringList hashes() const; //< of all that lie there
    struct Taken {
        int count = 0;
        QStringList damaged; //< hashes of contents that are not whole there, or missing, and so could not come
    };
    // Contents of another store that are not here, or not whole; for backups: all, or those that are wanted. One that
    // is missing or damaged there keeps none of the others from coming. Those that came before it is cancelled stay.
    Result<Taken> takeFrom(const ContentStore& other) const { return takeFrom(other, other.hashes()); }
    Result<Taken> takeFrom(const ContentStore& other, const QStringList& wanted, const Progress& progress = {}) const;

    static QString hashOf(const QByteArray& content);

private:
    QString m_folder;
};

} // namespace wuxing
