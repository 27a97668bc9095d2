// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translator.h"
#include "services/office.h"
#include "views/preferences.h"

#include <QObject>

#include <memory>

namespace wuxing {

class MainWindow;

// The composition root of the window program: owns the open office and the window on it, opens, closes and restores
// files, and makes a new window when the file or the language changes.
class Program : public QObject {
    Q_OBJECT

public:
    Program(const Clock& clock, std::unique_ptr<Preferences> preferences);
    ~Program() override;

    void start(const QString& path); //< empty: the start page
    void openDemonstration();

signals:
    void windowUsable();

private:
    void makeWindow();
    void applyLook();
    void openFile(const QString& path);
    void openReadOnlyInstead(const QString& path, const Error& reason);
    void take(std::unique_ptr<Office> office);
    void closeFile();
    void newFile();
    void chooseFile();
    void backUp();
    void restore();
    void importTable();
    void editSettings();
    void backUpDaily();

    const Clock& m_clock;
    std::unique_ptr<Preferences> m_preferences;
    Translator m_translator;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window; //< dropped before the office it shows
};

} // namespace wuxing
