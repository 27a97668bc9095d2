// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QString>

namespace wuxing {

// Who writes, as every operation of the journal keeps it. The author is a text of its own beside the person: what was
// written stays readable where the row of the person is not, and says the name of that day.
struct Identity {
    QString author; //< the name of the person, else the one that was said, else that of the login
    QString host;
    RowId person = 0; //< among the persons of the file; 0: none of them
    bool isLogin = false; //< nobody said who works here: the author is the name of the login

    // The name in the environment variable WUXING_AUTHOR, else that of the login.
    static Identity ofThisComputer();
    static Identity named(const QString& author);
};

} // namespace wuxing
