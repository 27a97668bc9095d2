// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lasthelp.h"
#include "commands/translator.h"
#include "services/file/filepreparation.h"
#include "services/office.h"
#include "views/dialogs/questions.h"
#include "views/preferences.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace wuxing {

class MainWindow;

// The composition root of the window program: owns the one window and the open office it shows; opens, closes, backs up
// and restores files. The window stays while files and languages change.
class Program : public QObject {
    Q_OBJECT

public:
    // The questions are those of the desktop, or the answers of a test. The clock outlives the program.
    Program(const Clock& clock, std::unique_ptr<Preferences> preferences, std::unique_ptr<Questions> questions);
    ~Program() override;

    void start(const QString& path); //< empty: the start page
    void openDemonstration();
    // After a fault that ends the program (lastwords.h): keeps what is being typed and says where everything is.
    void sayLastWords(const QString& what);
    MainWindow* window() const { return m_window.get(); }
    Office* office() const { return m_office.get(); } //< null: the start page

signals:
    void windowUsable();

private:
    void makeWindow();
    void onRequest(void (MainWindow::*request)(), void (Program::*slot)());
    void applyLook();
    void openFile(const QString& path);
    bool goOnWith(const QString& path); //< leaves the open file; false when this one stays closed or is only read
    void explainRefusal(const QString& path, const Error& reason);
    // What takes long is done beside the window before.
    Result<std::unique_ptr<Office>> opened(const QString& path, OpenMode mode);
    void take(std::unique_ptr<Office> office);
    void closeFile();
    void newFile();
    void startWith(const class NewDistrictDialog& made);
    // True when the file lies there; what kept it from that is said.
    bool makeFile(const NewDistrictDialog& wishes);
    bool makeDemonstration(const QString& path);
    bool made(std::function<Status(const Progress&)> work);
    void chooseFile();
    void backUp();
    void restore();
    void restoreFile(const QString& path);
    Result<QString> restored(const QString& copy, const QString& path, QString& doubts);
    QString fileToRestore();
    void importTable();
    void exportTable();
    void editSettings();
    void startDailyCopy();
    void copyBeforeLeaving();
    void copyWhenUnwatched();
    void tell(const Error& error);
    void showLeftOver();
    QString whereKept() const; //< of the open file, else of the one opened last; empty when there was none

    const Clock& m_clock;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Questions> m_questions;
    Translator m_translator;
    LastHelp m_lastHelp;
    FilePreparation m_prepared; //< of the file opened last
    bool m_isWaiting = false; //< a job is waited for, over the window
    QPointer<Job> m_dailyCopy; //< while it is made beside the window
    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window; //< goes before the office it shows
};

} // namespace wuxing
