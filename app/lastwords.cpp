// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastwords.h"

#include <cstdlib>
#include <exception>

namespace wuxing {

namespace {
constexpr int endedByFault = 70; // EX_SOFTWARE of sysexits.h
}

bool LastWords::guard(const std::function<bool()>& work)
{
    try {
        return work();
    } catch (const std::exception& exception) {
        end(QString::fromLocal8Bit(exception.what()));
    } catch (...) {
        end({});
    }
    return false;
}

void LastWords::end(const QString& what)
{
    // The words themselves run a loop of events, and may meet the same fault.
    if (!m_isEnding && m_last) {
        m_isEnding = true;
        try {
            m_last(what);
        } catch (...) {
            // The next start says it.
        }
        m_isEnding = false;
    }
    if (m_leave)
        return m_leave();
    std::_Exit(endedByFault);
}

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
{
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    return m_lastWords.guard([&] { return QApplication::notify(receiver, event); });
}

} // namespace wuxing
