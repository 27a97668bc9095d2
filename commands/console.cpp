// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace wuxing {

#ifdef Q_OS_WIN

Console::Console()
    : m_codePage(GetConsoleOutputCP())
{
    if (m_codePage != 0)
        SetConsoleOutputCP(CP_UTF8);
}

Console::~Console()
{
    if (m_codePage != 0)
        SetConsoleOutputCP(m_codePage);
}

#else

Console::Console() = default;
Console::~Console() = default;

#endif

} // namespace wuxing
