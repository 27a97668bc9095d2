// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace wuxing {

// A new file is made beside its place and gets its name when it is whole: whatever happens meanwhile, the name is
// either free or bears a finished file with its evidence.
class NewFile {
public:
    explicit NewFile(QString path);
    ~NewFile(); //< removes what was begun and not finished
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    // Whether a file of that name can be made; what an earlier attempt left is removed.
    Status begin();
    const QString& place() const { return m_place; } //< where to make it
    const QString& path() const { return m_path; } //< where it is to lie
    Status finish(); //< gives the file its name, once it is closed and whole

private:
    QString m_path;
    QString m_place;
    bool m_begun = false;
};

} // namespace wuxing
