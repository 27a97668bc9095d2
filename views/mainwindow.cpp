// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "services/office.h"
#include "views/assessment/assessmentpage.h"
#include "views/award/awardpage.h"
#include "views/branch/branchpage.h"
#include "views/cases/casespage.h"
#include "views/contest/contestpage.h"
#include "views/dashboard/dashboardpage.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/waiting.h"
#include "views/evidence/evidencepage.h"
#include "views/history/historypage.h"
#include "views/income/incomepage.h"
#include "views/ledger/ledgerpage.h"
#include "views/persons/authorbutton.h"
#include "views/plan/planpage.h"
#include "views/preferences.h"
#include "views/rating/ratingpage.h"
#include "views/report/reportpage.h"
#include "views/review/reviewpage.h"
#include "views/rules/rulespage.h"
#include "views/standing/standingpage.h"
#include "views/startpage.h"
#include "views/todo/todopage.h"
#include "views/units/unitactions.h"
#include "views/units/unittreepanel.h"
#include "views/visits/visitspage.h"
#include "views/widgets/flowlayout.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace wuxing {

MainWindow::MainWindow(Office* office, Preferences& preferences, QWidget* parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
{
    // Nearly the whole of a small screen, a comfortable part of a large one.
    resize((screen()->availableSize() * 0.94).boundedTo(QSize(1600, 1000)));
    if (!preferences.windowGeometry().isEmpty())
        restoreGeometry(preferences.windowGeometry());
    showOffice(office);
}

MainWindow::~MainWindow() { clearContents(); }

void MainWindow::showOffice(Office* office)
{
    clearContents();
    m_office = office;
    if (m_office)
        setupPages();
    else
        setupStartPage();
    setupMenus();
    statusBar()->clearMessage();
    showTitle();
    if (!m_office)
        return;
    if (!m_preferences.splitterState().isEmpty())
        m_splitter->restoreState(m_preferences.splitterState());
    connect(&m_office->workspace(), &Workspace::undoStateChanged, this, &MainWindow::updateUndo);
    connect(
        &m_office->workspace(), &Workspace::failed, this, [this](const Error& error) { messages::show(this, error); });
    updateUndo();
    onUnitSelected(m_tree->selectedUnit());
    m_tree->setFocus();
}

void MainWindow::clearContents()
{
    if (m_office)
        m_office->workspace().disconnect(this);
    if (m_splitter)
        m_preferences.setSplitterState(m_splitter->saveState());
    // Pages say goodbye while they go; nobody listens any more.
    if (m_pages)
        m_pages->disconnect(this);
    m_entries.clear();
    qDeleteAll(menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    menuBar()->clear();
    delete takeCentralWidget();
    delete m_unitActions;
    delete m_author;
    m_tree = nullptr;
    m_unitActions = nullptr;
    m_author = nullptr;
    m_pages = nullptr;
    m_splitter = nullptr;
    m_year = nullptr;
    m_scopeLabel = nullptr;
    m_pageMenu = nullptr;
    m_undo = nullptr;
    m_redo = nullptr;
    m_unit = 0;
}

void MainWindow::showTitle()
{
    if (!m_office)
        return setWindowTitle(tr("Star Ledger"));
    QString title = QFileInfo(m_office->workspace().path()).completeBaseName();
    if (m_office->workspace().isReadOnly())
        title += tr(" (read-only)");
    setWindowTitle(tr("%1 – Star Ledger").arg(title));
}

bool MainWindow::mayLeave()
{
    for (size_t place = 0; place < m_entries.size(); ++place) {
        const Page* page = m_entries[place].page;
        if (!page || !page->hasDraft())
            continue;
        m_pages->setCurrentIndex(static_cast<int>(place));
        return messages::confirm(
            this, tr("Something was typed on this page and is not kept yet. Leave it all the same?"), tr("&Leave"));
    }
    return true;
}

void MainWindow::setupStartPage()
{
    auto* start = new StartPage(m_preferences.recentFiles());
    auto* scrolled = new QScrollArea;
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setWidget(start);
    setCentralWidget(scrolled);
    connect(start, &StartPage::newRequested, this, &MainWindow::newRequested);
    connect(start, &StartPage::openRequested, this, &MainWindow::openRequested);
    connect(start, &StartPage::demonstrationRequested, this, &MainWindow::demonstrationRequested);
    connect(start, &StartPage::restoreRequested, this, &MainWindow::restoreRequested);
    connect(start, &StartPage::fileRequested, this, &MainWindow::fileRequested);
}

void MainWindow::setupPages()
{
    m_pages = new QTabWidget;
    m_pages->setDocumentMode(true);
    registerPage(
        DashboardPage::pageKey(), DashboardPage::tr("Overview"), [this] { return new DashboardPage(*m_office); });
    registerPage(RatingPage::pageKey(), RatingPage::tr("Ratings"), [this] { return new RatingPage(*m_office); });
    registerPage(
        RulesPage::pageKey(), RulesPage::tr("Rules"), [this] { return new RulesPage(*m_office, m_preferences); });
    registerPage(PlanPage::pageKey(), PlanPage::tr("Plans"), [this] { return new PlanPage(*m_office); });
    registerPage(
        AssessmentPage::pageKey(), AssessmentPage::tr("Assessment"), [this] { return new AssessmentPage(*m_office); });
    registerPage(ReviewPage::pageKey(), ReviewPage::tr("Joint review"),
        [this] { return new ReviewPage(*m_office, m_preferences); });
    registerPage(StandingPage::pageKey(), StandingPage::tr("Why"), [this] { return new StandingPage(*m_office); });
    registerPage(AwardPage::pageKey(), AwardPage::tr("Awards"), [this] { return new AwardPage(*m_office); });
    registerPage(
        LedgerPage::pageKey(), LedgerPage::tr("Ledger"), [this] { return new LedgerPage(*m_office, m_preferences); });
    registerPage(CasesPage::pageKey(), CasesPage::tr("Weak branches"),
        [this] { return new CasesPage(*m_office, m_preferences); });
    registerPage(VisitsPage::pageKey(), VisitsPage::tr("Visits"), [this] { return new VisitsPage(*m_office); });
    registerPage(IncomePage::pageKey(), IncomePage::tr("Income"), [this] { return new IncomePage(*m_office); });
    registerPage(
        BranchPage::pageKey(), BranchPage::tr("Branch"), [this] { return new BranchPage(*m_office, m_preferences); });
    registerPage(EvidencePage::pageKey(), EvidencePage::tr("Evidence"), [this] { return new EvidencePage(*m_office); });
    registerPage(TodoPage::pageKey(), TodoPage::tr("To do"), [this] { return new TodoPage(*m_office); });
    registerPage(ContestPage::pageKey(), ContestPage::tr("Contest"), [this] { return new ContestPage(*m_office); });
    registerPage(
        ReportPage::pageKey(), ReportPage::tr("Reports"), [this] { return new ReportPage(*m_office, m_preferences); });
    registerPage(HistoryPage::pageKey(), HistoryPage::tr("History"), [this] { return new HistoryPage(*m_office); });

    if (!m_office->workspace().isReadOnly()) {
        m_author = new AuthorButton(*m_office, m_preferences);
        statusBar()->addPermanentWidget(m_author);
    }
    m_tree = new UnitTreePanel(*m_office);
    m_unitActions = new UnitActions(*m_office, this);
    m_tree->setUnitActions(m_unitActions->actions());
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 4, 4, 0);
    layout->setSpacing(2);
    layout->addWidget(makeHead());
    layout->addWidget(m_pages, 1);
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    const int tree = std::min(fontMetrics().height() * 26, width() * 3 / 8);
    m_splitter->setSizes({tree, width() - tree});
    setCentralWidget(m_splitter);
    connect(m_tree, &UnitTreePanel::unitSelected, this, &MainWindow::onUnitSelected);
    connect(m_pages, &QTabWidget::currentChanged, this, &MainWindow::onPageChanged);
}

void MainWindow::registerPage(const QString& key, const QString& title, const std::function<Page*()>& make)
{
    // A page that needs more room than there is scrolls: it takes none from the tree, and none beyond the screen.
    auto* holder = new QScrollArea;
    holder->setWidgetResizable(true);
    holder->setFrameShape(QFrame::NoFrame);
    holder->setFocusPolicy(Qt::NoFocus);
    m_entries.push_back({key, holder, make, nullptr});
    m_pages->addTab(holder, title);
}

Page* MainWindow::ensurePage(int place)
{
    Entry& entry = m_entries.at(static_cast<size_t>(place));
    if (entry.page)
        return entry.page;
    entry.page = entry.make();
    entry.holder->setWidget(entry.page);
    connect(entry.page, &Page::filterRequested, this, &MainWindow::showFilter);
    connect(entry.page, &Page::statusMessage, this, &MainWindow::showMessage);
    entry.page->setScope(scope());
    return entry.page;
}

QWidget* MainWindow::makeHead()
{
    auto* head = new QWidget;
    auto* row = new FlowLayout(head);
    m_scopeLabel = new QLabel;
    QFont bold = font();
    bold.setBold(true);
    m_scopeLabel->setFont(bold);
    m_scopeLabel->setWordWrap(true);
    row->addWidget(m_scopeLabel);
    const FileSettings& settings = m_office->settings().settings();
    if (settings.demonstration) {
        auto* mark = new QLabel(tr("DEMONSTRATION, %1").arg(settings.demonstrationDate.toString(Qt::ISODate)));
        mark->setToolTip(tr("Units and ratings are invented, and the day stands still."));
        mark->setFrameShape(QFrame::Box);
        mark->setMargin(3);
        mark->setFont(bold);
        row->addWidget(mark);
    }
    m_year = new QSpinBox;
    m_year->setRange(2000, 2100);
    m_year->setValue(m_office->today().year());
    m_year->setToolTip(tr("The year that all pages show"));
    row->addWidget(labelled(tr("&Year"), m_year));
    connect(m_year, &QSpinBox::valueChanged, this, &MainWindow::onYearChanged);
    return head;
}

QAction* MainWindow::addAction(QMenu* menu, const QString& text, const QString& toolTip, const QKeySequence& shortcut)
{
    QAction* action = menu->addAction(text);
    action->setToolTip(toolTip);
    action->setStatusTip(toolTip);
    action->setShortcut(shortcut);
    return action;
}

void MainWindow::setupMenus()
{
    setupFileMenu();
    if (m_office) {
        setupEditMenu();
        setupPageMenus();
    }
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    connect(
        addAction(help, tr("&About"), tr("Version and licence")), &QAction::triggered, this, &MainWindow::showAbout);
    connect(addAction(help, tr("About &Qt"), tr("The toolkit this program is made with")), &QAction::triggered, this,
        [this] { Questions::of(this).aboutQt(this); });
}

void MainWindow::showAbout()
{
    messages::inform(this,
        tr("<h3>Star Ledger %1</h3><p>Free software under the GNU General Public License, version 3 or later.</p>"
           "<p>Works offline; your data stay in your file.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::setupFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    connect(addAction(file, tr("&New…"), tr("Makes a new file"), QKeySequence::New), &QAction::triggered, this,
        &MainWindow::newRequested);
    connect(addAction(file, tr("&Open…"), tr("Opens a file"), QKeySequence::Open), &QAction::triggered, this,
        &MainWindow::openRequested);
    QMenu* recent = file->addMenu(tr("Open &recent"));
    const QStringList files = m_preferences.recentFiles();
    recent->setEnabled(!files.isEmpty());
    for (const QString& path : files)
        connect(recent->addAction(QDir::toNativeSeparators(path)), &QAction::triggered, this,
            [this, path] { emit fileRequested(path); });
    connect(addAction(file, tr("&Demonstration"), tr("Opens the demonstration district")), &QAction::triggered, this,
        &MainWindow::demonstrationRequested);
    if (m_office) {
        file->addSeparator();
        QAction* import = addAction(file, tr("&Import a table…"),
            tr("Brings units, ratings, secretaries or ledger items from a CSV table"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
        import->setEnabled(!m_office->workspace().isReadOnly());
        connect(import, &QAction::triggered, this, &MainWindow::importRequested);
        connect(addAction(file, tr("&Export a table…"), tr("Writes a table of the file as CSV, as the import reads it"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)),
            &QAction::triggered, this, &MainWindow::exportRequested);
        file->addSeparator();
        connect(addAction(file, tr("&Back up…"), tr("Writes a checked copy of the file")), &QAction::triggered, this,
            &MainWindow::backupRequested);
    }
    QAction* restore = addAction(file, tr("Re&store a backup…"), tr("Puts a copy in the place of the file"));
    restore->setEnabled(!m_office || !m_office->workspace().isReadOnly());
    connect(restore, &QAction::triggered, this, &MainWindow::restoreRequested);
    file->addSeparator();
    connect(addAction(file, tr("Se&ttings…"), tr("Language, look, and the rules of this file"),
                QKeySequence(Qt::CTRL | Qt::Key_Comma)),
        &QAction::triggered, this, &MainWindow::settingsRequested);
    if (m_office)
        connect(addAction(file, tr("&Close file"), tr("Closes the file and shows the start page"), QKeySequence::Close),
            &QAction::triggered, this, &MainWindow::closeFileRequested);
    connect(addAction(file, tr("&Quit"), tr("Leaves the program; everything is saved already"), QKeySequence::Quit),
        &QAction::triggered, this, &QWidget::close);
}

void MainWindow::setupEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(edit, tr("&Undo"), {}, QKeySequence::Undo);
    m_redo = addAction(edit, tr("&Redo"), {}, QKeySequence::Redo);
    // The system's first, and both: hands know either from the programs beside this one.
    QList<QKeySequence> keys{QKeySequence(QKeySequence::Redo)};
    for (const auto key : {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z}) {
        if (!keys.contains(QKeySequence(key)))
            keys << QKeySequence(key);
    }
    m_redo->setShortcuts(keys);
    connect(m_undo, &QAction::triggered, this, [this] { undo(false); });
    connect(m_redo, &QAction::triggered, this, [this] { undo(true); });
    edit->addSeparator();
    connect(addAction(edit, tr("&Find a unit"), tr("Puts the cursor into the filter of the tree"), QKeySequence::Find),
        &QAction::triggered, m_tree, &UnitTreePanel::focusFilter);
    if (m_author)
        edit->addMenu(m_author->menu());
    QMenu* units = menuBar()->addMenu(tr("&Units"));
    units->addActions(m_unitActions->actions());
    units->addSeparator();
    units->addAction(m_tree->inactiveAction());
}

void MainWindow::setupPageMenus()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < m_pages->count(); ++i) {
        // Nine pages have a number, the rest come with Ctrl+Shift from 1 on.
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + i % 9);
        QAction* action = addAction(view, m_pages->tabText(i), tr("Shows the page"),
            i < 9 ? QKeySequence(Qt::CTRL | key) : QKeySequence(Qt::CTRL | Qt::SHIFT | key));
        connect(action, &QAction::triggered, this, [this, i] { m_pages->setCurrentIndex(i); });
    }
    m_pageMenu = menuBar()->addMenu(tr("&Page"));
    onPageChanged();
}

void MainWindow::onPageChanged()
{
    if (!m_pageMenu)
        return;
    const Page* page = ensurePage(m_pages->currentIndex());
    m_pageMenu->clear();
    m_pageMenu->addActions(page->pageActions());
    m_pageMenu->menuAction()->setVisible(!page->pageActions().isEmpty());
}

Scope MainWindow::scope() const { return m_office ? Scope{m_unit, m_year->value()} : Scope{}; }

void MainWindow::setScope(const Scope& scope)
{
    if (!m_office)
        return;
    if (scope.year > 0)
        m_year->setValue(scope.year);
    if (scope.unit != 0)
        m_tree->select(scope.unit);
}

void MainWindow::onUnitSelected(RowId unit)
{
    m_unit = unit;
    const UnitNode* node = m_office->units().tree()->find(unit);
    QStringList path;
    for (const UnitNode* up = node; up; up = up->parent)
        path.prepend(up->unit.shortName);
    m_scopeLabel->setText(path.join(QStringLiteral(" › ")));
    m_unitActions->setUnit(unit);
    for (const Entry& entry : m_entries) {
        if (entry.page)
            entry.page->setScope(scope());
    }
}

void MainWindow::onYearChanged(int year)
{
    m_tree->setYear(year);
    onUnitSelected(m_unit);
}

void MainWindow::showFilter(const UnitFilter& filter) { m_tree->showFilter(filter); }

QString MainWindow::currentPage() const { return m_pages ? pageKeys().value(m_pages->currentIndex()) : QString(); }

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (const Entry& entry : m_entries)
        keys << entry.key;
    return keys;
}

void MainWindow::askWhoWorks()
{
    if (m_author)
        m_author->addPerson();
}

void MainWindow::showMessage(const QString& text) { statusBar()->showMessage(text, 10000); }

bool MainWindow::showPage(const QString& key)
{
    const qsizetype place = pageKeys().indexOf(key);
    if (place < 0)
        return false;
    m_pages->setCurrentIndex(static_cast<int>(place));
    return true;
}

void MainWindow::updateUndo()
{
    const Workspace& workspace = m_office->workspace();
    m_undo->setEnabled(workspace.canUndo() && !workspace.isReadOnly());
    m_redo->setEnabled(workspace.canRedo() && !workspace.isReadOnly());
    m_undo->setText(workspace.canUndo() ? tr("&Undo: %1").arg(workspace.undoText()) : tr("&Undo"));
    m_redo->setText(workspace.canRedo() ? tr("&Redo: %1").arg(workspace.redoText()) : tr("&Redo"));
}

void MainWindow::undo(bool again)
{
    const Workspace& workspace = m_office->workspace();
    const QString words =
        again ? tr("Doing again: %1").arg(workspace.redoText()) : tr("Undoing: %1").arg(workspace.undoText());
    const auto done = waiting::resultOf<Operation>(
        this, *m_office, Jobs::Kind::Writing, words, [again](Office& office, const Progress& progress) {
            return again ? office.workspace().redo(progress) : office.workspace().undo(progress);
        });
    if (!done) {
        messages::show(this, done.error());
        return;
    }
    showMessage((again ? tr("Done again: %1") : tr("Undone: %1")).arg(done->action.text()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_preferences.setWindowGeometry(saveGeometry());
    if (m_splitter)
        m_preferences.setSplitterState(m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_wasPainted) {
        m_wasPainted = true;
        // After the paint events that are still to come.
        QTimer::singleShot(0, this, &MainWindow::usable);
    }
    return handled;
}

} // namespace wuxing
