// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/answers.h"
#include "support/officefixture.h"
#include "support/tablehands.h"
#include "views/mainwindow.h"
#include "views/preferences.h"

namespace wuxing {

class Page;

// The main window over a small district or the demonstration, to work on one page after the other: faster than a whole
// program, which ProgramFixture starts.
class PageFixture {
public:
    explicit PageFixture(std::unique_ptr<OfficeFixture> district = std::make_unique<OfficeFixture>());

    OfficeFixture& district() { return *m_district; }
    Office& office() { return m_district->office(); }
    MainWindow& window() { return *m_window; }
    Answers& answers() { return m_answers; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void reopen(OpenMode mode); //< the file closed and opened again

    Page& show(const QString& key, const QString& tab = {});
    Page& page(); //< the one that is seen
    void openTab(const QString& title);
    void scopeTo(const QString& unit, int year = 0); //< empty: the district
    void scopeTo(RowId unit, int year);
    hands::ShownTable table(const QString& name);
    QString label(const QString& part); //< the text of the label of the page that holds the part, empty when none does
    QString status() const; //< what the status bar says

    void settle(); //< lets queued work and jobs happen
    void trigger(const QString& actionText); //< of the page
    void undo(); //< from the menu; fails the test when it is refused
    void redo();
    int operations() { return m_district->operationCount(); }
    bool mayUndo() { return undoAction(true)->isEnabled(); }

private:
    void open();
    QAction* undoAction(bool back);

    std::unique_ptr<OfficeFixture> m_district;
    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(QStringLiteral("wuxing.ini"))};
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
};

namespace hands {
// Runs the work and leaves every dialog that opens by Esc; how many there were.
int leavingDialogs(const std::function<void()>& work);
// Types into the labelled fields of a form and presses OK.
std::function<void(QDialog&)> filling(
    const QList<std::pair<QString, QString>>& fields, const QString& button = QStringLiteral("OK"));
} // namespace hands

} // namespace wuxing
