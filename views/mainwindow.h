// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/scope.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QLabel;
class QMenu;
class QScrollArea;
class QSpinBox;
class QSplitter;
class QTabWidget;

namespace wuxing {

class AuthorButton;
class Office;
class Page;
class Preferences;
class UnitActions;
class UnitTreePanel;
struct UnitFilter;

// The window: the tree on the left, the pages on the right, menus of what they offer. It registers pages and passes the
// scope on; what a page does is the page's. Without an office it shows the start page. It lives as long as the program,
// so a dialog on it never outlives it; another file or language makes its contents anew, so no page needs to translate
// itself.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // The office (may be null) outlives its being shown, the preferences the window.
    MainWindow(Office* office, Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Drops all pages and shows this office, or the start page. The office shown before may go afterwards.
    void showOffice(Office* office);
    // False when something was typed on a page and the person wants to go on with it.
    [[nodiscard]] bool mayLeave();

    Scope scope() const;
    void setScope(const Scope& scope);
    QString currentPage() const;
    bool showPage(const QString& key); //< false when there is no such page
    QStringList pageKeys() const;
    void showMessage(const QString& text); //< in the status bar, for a while
    void askWhoWorks(); //< by the form, for a file that was just made

signals:
    void newRequested();
    void openRequested();
    void demonstrationRequested();
    void fileRequested(const QString& path);
    void closeFileRequested();
    void backupRequested();
    void restoreRequested();
    void importRequested();
    void exportRequested();
    void settingsRequested();
    void usable(); //< first painted

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void clearContents();
    void showTitle();
    void setupMenus();
    void setupFileMenu();
    void setupEditMenu();
    void setupPageMenus();
    void setupStartPage();
    void setupPages();
    // A page is made when it is first shown: opening a file does not wait for pages nobody looks at.
    struct Entry {
        QString key;
        QScrollArea* holder;
        std::function<Page*()> make;
        Page* page;
    };
    void registerPage(const QString& key, const QString& title, const std::function<Page*()>& make);
    Page* ensurePage(int place);
    QWidget* makeHead();
    QAction* addAction(QMenu* menu, const QString& text, const QString& toolTip, const QKeySequence& shortcut = {});
    void onUnitSelected(RowId unit);
    void onYearChanged(int year);
    void onPageChanged();
    void showAbout();
    void showFilter(const UnitFilter& filter);
    void updateUndo();
    void undo(bool again);

    Office* m_office = nullptr;
    Preferences& m_preferences;
    UnitTreePanel* m_tree = nullptr;
    UnitActions* m_unitActions = nullptr;
    AuthorButton* m_author = nullptr; //< null where nothing can be written
    QTabWidget* m_pages = nullptr;
    std::vector<Entry> m_entries;
    QSplitter* m_splitter = nullptr;
    QSpinBox* m_year = nullptr;
    QLabel* m_scopeLabel = nullptr;
    QMenu* m_pageMenu = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    RowId m_unit = 0;
    bool m_wasPainted = false;
};

} // namespace wuxing
