// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wuxing {

// Which files this user's program on this computer left in order, by a stamp of how each lies on the disk. Kept in a
// small file of the user, outside the data: what a file says of itself anybody can write into it. Losing it costs
// nothing but a second look at each file.
class KnownFiles {
public:
    // Beside the settings: in the folder of a portable program, else in the profile of the user.
    static KnownFiles ofThisUser();
    explicit KnownFiles(QString stateFile)
        : m_stateFile(std::move(stateFile))
    {
    }

    // Whether the file lies as it was left, and nothing stands in a log beside it.
    bool isAsLeft(const QString& path) const;
    // Takes the file as it lies; it must not be open. `birth` is the seal of its first operation, which it shares with
    // its copies; empty when not known.
    void remember(const QString& path, const QString& birth) const;
    // Where files of the same birth lay before, newest first.
    QStringList places(const QString& birth) const;

private:
    QString m_stateFile;
};

} // namespace wuxing
