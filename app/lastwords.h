// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>

#include <functional>

namespace wuxing {

// The last handler of the window program. The program throws nothing itself; what comes here is memory that was not
// there, or a fault of ours. Nothing can be gone on with after it, because whatever was being done stands half done in
// memory: the handler keeps what was being typed, says what happened and where the backups are, and the process ends
// without tidying up. The file itself holds every change that was acknowledged.
class LastWords {
public:
    // What is said gets what the exception says of itself. May throw in its turn, when there is no memory for it
    // either.
    void say(std::function<void(const QString& what)> last) { m_last = std::move(last); }
    // In place of the end of the process: for tests.
    void leaveBy(std::function<void()> leave) { m_leave = std::move(leave); }

    // Runs the work; what escapes it comes to the last words. False then, where the process did not end.
    bool guard(const std::function<bool()>& work);

private:
    void end(const QString& what);

    std::function<void(const QString&)> m_last;
    std::function<void()> m_leave;
    bool m_isEnding = false;
};

// The application of the window program: whatever an event leads to is guarded.
class Application : public QApplication {
    Q_OBJECT

public:
    Application(int& argc, char** argv);
    LastWords& lastWords() { return m_lastWords; }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    LastWords m_lastWords;
};

} // namespace wuxing
