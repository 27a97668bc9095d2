// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "support/answers.h"
#include "views/preferences.h"

#include <QTemporaryDir>

#include <functional>

class QAbstractItemView;
class QDialog;

namespace wuxing {

class MainWindow;
class Page;

// A window over a file of its own, a copy of a small district or of the demonstration, with answers at hand.
class Desk {
public:
    enum class What { Small, Demonstration };
    explicit Desk(What what = What::Small);
    ~Desk();

    Office& office() { return *m_office; }
    MainWindow& window() { return *m_window; }
    Answers& answers() { return m_answers; }
    Preferences& preferences() { return m_preferences; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const char* name, const QByteArray& content) const; //< a file in the folder; its path
    RowId unit(const char* shortName);
    int operations();
    void undo(); //< by the menu

    void settle(); //< lets queued work and jobs happen
    Page& page(); //< the page that is shown
    void page(const char* key, const char* tab = nullptr);
    void scope(const char* unit, int year = 2023);
    // The row that has a cell with the text, in a table known by its accessible name.
    void choose(const char* table, const char* cell);
    void chooseFirst(const char* table);

    RowId addItem(const char* branch, const char* problem, const std::function<void(LedgerItem&)>& set = {});
    RowId addVisit(const char* branch, const char* opinion);
    RowId addCase(const char* branch);

private:
    QAbstractItemView* table(const char* name);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    Answers m_answers;
    Preferences m_preferences;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace wuxing
