// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "support/answers.h"

#include <QTemporaryDir>

namespace wuxing {

class MainWindow;

// The program as a person starts it, with preferences, files and demonstration in a folder of its own and a clock that
// stands. Answers are given before they are asked for.
class ProgramFixture {
public:
    explicit ProgramFixture(
        const QString& file = {}, const QDateTime& now = QDateTime(QDate(2023, 9, 15), QTime(10, 0)));
    ~ProgramFixture();

    Program& program() { return *m_program; }
    MainWindow& window();
    Office& office(); //< fails the test on the start page
    Answers& answers() { return *m_answers; }
    FixedClock& clock() { return m_clock; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString open() const; //< the path of the open file, empty on the start page
    void quit(); //< as the program ends

    // File → New: the template, saved under the name; nobody says who works there.
    void makeFile(const QString& name);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Answers* m_answers; //< the program's
    std::unique_ptr<Program> m_program;
};

} // namespace wuxing
