// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/identity.h"

#include <QSysInfo>

namespace wuxing {

Identity Identity::ofThisComputer()
{
    if (const QString said = qEnvironmentVariable("WUXING_AUTHOR").simplified(); !said.isEmpty())
        return named(said);
    QString login = qEnvironmentVariable("USERNAME");
    if (login.isEmpty())
        login = qEnvironmentVariable("USER");
    if (login.isEmpty())
        login = QStringLiteral("user");
    Identity identity = named(login);
    identity.isLogin = true;
    return identity;
}

Identity Identity::named(const QString& author) { return {author, QSysInfo::machineHostName()}; }

} // namespace wuxing
