// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "files/fileidentity.h"

namespace wuxing {

class Connection;

// The file under its name while it is open. SQLite writes to the file it opened, whatever happens to the name: what is
// written to a file that was taken away or replaced is lost, and what is written over another file destroys it. So this
// is asked before every write and before the log is brought in. Between the two nobody but this program changes the
// file itself.
class MainFile {
public:
    // Takes the file as it lies. An empty path is a file in memory: always in order.
    MainFile(const Connection& connection, QString path);

    // Takes the file as it lies now, after the log was brought in.
    void remember();
    // Takes the end of the journal, after a step was written to the log.
    void rememberHead();
    // Whether the file that was opened is still there, alone and as it was left.
    Status check();

private:
    bool stillHoldsTheSame() const;

    const Connection& m_connection;
    QString m_path;
    FileIdentity m_known;
    QString m_head;
};

} // namespace wuxing
