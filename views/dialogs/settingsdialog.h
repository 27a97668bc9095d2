// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/file/filesettings.h"
#include "views/dialogs/dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace wuxing {

class Office;
class Preferences;

// Settings of this computer (language, look, font size) and, with a file open, of the file (signing office, rating
// habits, lights, names of the stars).
class SettingsDialog : public Dialog {
    Q_OBJECT

public:
    SettingsDialog(Preferences& preferences, Office* office, int year, QWidget* parent);

    void accept() override;

signals:
    void lookChanged(); //< language, theme or font size

private:
    QWidget* makeComputerPage();
    QWidget* makeFilePage();
    QWidget* makeStarsPage();
    QWidget* makeWorkPage();
    bool saveFile();
    void saveComputer();

    Preferences& m_preferences;
    Office* m_office;
    int m_year;
    QComboBox* m_language;
    QComboBox* m_theme;
    QSpinBox* m_fontPoints;
    QLineEdit* m_officeName = nullptr;
    QCheckBox* m_capstone = nullptr;
    QComboBox* m_order = nullptr;
    QSpinBox* m_dueSoon = nullptr;
    QSpinBox* m_behind = nullptr;
    QSpinBox* m_talk = nullptr;
    std::vector<std::pair<QSpinBox*, int WorkRules::*>> m_work;
    std::vector<std::pair<QSpinBox*, int AcceptanceRules::*>> m_acceptance;
    std::map<StarSetKind, std::array<QLineEdit*, starCount>> m_starNames;
};

} // namespace wuxing
