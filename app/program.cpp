// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/openednotes.h"
#include "demo/demodistrict.h"
#include "exchange/imports/newdistrict.h"
#include "services/file/backupname.h"
#include "views/dialogs/backupdialog.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/newdistrictdialog.h"
#include "views/dialogs/settingsdialog.h"
#include "views/dialogs/waiting.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QTimer>

#include <chrono>

namespace wuxing {

namespace {

constexpr auto unwatched = std::chrono::milliseconds(1500);

} // namespace

Program::Program(const Clock& clock, std::unique_ptr<Preferences> preferences, std::unique_ptr<Questions> questions)
    : m_clock(clock)
    , m_preferences(std::move(preferences))
    , m_questions(std::move(questions))
    , m_lastHelp(m_preferences->dataFolder())
{
    m_translator.install(m_preferences->language());
    appearance::apply(m_preferences->theme(), m_preferences->fontPoints());
    // Before the system takes the program down: it may not be asked again.
    connect(qApp, &QGuiApplication::commitDataRequest, &m_lastHelp, &LastHelp::endWithSystem, Qt::DirectConnection);
}

Program::~Program()
{
    // The last daily copy may still have something to say.
    copyBeforeLeaving();
    m_window.reset();
}

void Program::start(const QString& path)
{
    makeWindow();
    if (!path.isEmpty())
        openFile(path);
    m_window->show();
    // Once events are handled: whoever ends the program then is not in the way of a box.
    QTimer::singleShot(0, this, &Program::showLeftOver);
}

QString Program::whereKept() const
{
    const QString path = m_office ? m_office->workspace().path() : m_preferences->recentFiles().value(0);
    if (path.isEmpty())
        return {};
    return tr("All that was kept is in the file; its backups lie in %1.")
        .arg(QDir::toNativeSeparators(BackupService::folderOf(path)));
}

void Program::showLeftOver()
{
    const auto left = m_lastHelp.leftOver();
    if (!left)
        return;
    QStringList lines{tr("The program did not end in order last time."), whereKept()};
    if (!left->isEmpty())
        lines << tr("What was being typed and not kept yet stands below under “details”: copy it now if you need it.");
    lines.removeAll(QString());
    messages::inform(m_window.get(), lines.join(QLatin1Char('\n')), *left);
    m_lastHelp.dropLeftOver();
}

void Program::sayLastWords(const QString& what)
{
    m_lastHelp.write();
    QStringList lines{tr("Something went wrong that the program cannot go on from, and it ends now."), whereKept(),
        tr("What was being typed is shown at the next start.")};
    lines.removeAll(QString());
    messages::show(m_window.get(), {ErrorCode::Internal, lines.join(QLatin1Char('\n')), what});
}

void Program::makeWindow()
{
    if (m_window)
        return;
    m_window = std::make_unique<MainWindow>(m_office.get(), *m_preferences);
    MainWindow* window = m_window.get();
    m_questions->answerFor(*window);
    onRequest(&MainWindow::newRequested, &Program::newFile);
    onRequest(&MainWindow::openRequested, &Program::chooseFile);
    onRequest(&MainWindow::demonstrationRequested, &Program::openDemonstration);
    onRequest(&MainWindow::closeFileRequested, &Program::closeFile);
    onRequest(&MainWindow::backupRequested, &Program::backUp);
    onRequest(&MainWindow::restoreRequested, &Program::restore);
    onRequest(&MainWindow::importRequested, &Program::importTable);
    onRequest(&MainWindow::exportRequested, &Program::exportTable);
    onRequest(&MainWindow::settingsRequested, &Program::editSettings);
    connect(
        window, &MainWindow::fileRequested, this,
        [this](const QString& path) {
            if (!m_isWaiting)
                openFile(path);
        },
        Qt::QueuedConnection);
    connect(window, &MainWindow::usable, this, &Program::windowUsable);
}

// Queued: what follows drops the menu or button that asked for it. What was asked for twice in a row and comes while a
// copy of the file is made would change the file under it.
void Program::onRequest(void (MainWindow::*request)(), void (Program::*slot)())
{
    connect(
        m_window.get(), request, this,
        [this, slot] {
            if (!m_isWaiting)
                (this->*slot)();
        },
        Qt::QueuedConnection);
}

void Program::tell(const Error& error) { messages::show(m_window.get(), error); }

void Program::take(std::unique_ptr<Office> office)
{
    copyBeforeLeaving();
    if (office)
        m_preferences->addRecentFile(office->workspace().path());
    // The window lets go of the old office before that is dropped.
    m_window->showOffice(office.get());
    m_office = std::move(office);
    m_window->show();
    if (!m_office)
        return;
    if (const QString cleaned = openednotes::tell(m_window.get(), *m_office, m_prepared); !cleaned.isEmpty())
        return openFile(cleaned);
    QTimer::singleShot(unwatched, this, &Program::copyWhenUnwatched);
}

void Program::openFile(const QString& path)
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    if (m_office && !wanted.isEmpty() && wanted == QFileInfo(m_office->workspace().path()).canonicalFilePath()) {
        m_window->raise();
        m_window->activateWindow();
        return;
    }
    if (m_window->mayLeave())
        goOnWith(path);
}

bool Program::goOnWith(const QString& path)
{
    auto office = opened(path, OpenMode::ReadWrite);
    if (!office) {
        if (office.error().code != ErrorCode::Cancelled)
            explainRefusal(path, office.error());
        return false;
    }
    take(std::move(*office));
    return true;
}

Result<std::unique_ptr<Office>> Program::opened(const QString& path, OpenMode mode)
{
    const QScopedValueRollback waits(m_isWaiting, true);
    const auto prepared = waiting::resultOf<FilePreparation>(m_window.get(), tr("The file is looked through…"),
        [=, now = m_clock.now()](const Progress& progress) { return prepareFile(path, mode, now, progress); });
    if (!prepared)
        return prepared.error();
    m_prepared = *prepared;
    return Office::open(path, mode, m_clock);
}

void Program::explainRefusal(const QString& path, const Error& reason)
{
    const bool canBeRead =
        reason.code == ErrorCode::Locked || reason.code == ErrorCode::ReadOnly || reason.code == ErrorCode::DiskFull;
    if (!canBeRead && reason.code != ErrorCode::Damaged)
        return tell(reason);
    const QString wayOut = canBeRead ? tr("Open &read-only") : tr("Restore a &backup…");
    if (!messages::offer(m_window.get(), reason.message, wayOut))
        return;
    if (!canBeRead)
        return restoreFile(path);
    auto office = opened(path, OpenMode::ReadOnly);
    if (office)
        take(std::move(*office));
    else
        tell(office.error());
}

void Program::closeFile()
{
    if (m_window->mayLeave())
        take({});
}

void Program::chooseFile()
{
    const auto chosen = m_questions->choose(m_window.get(),
        {Questions::Files::What::Open, tr("Open a file"), m_preferences->lastFolder(),
            {tr("Star ledger files (*.wuxing)"), tr("All files (*)")}});
    if (!chosen.path().isEmpty())
        openFile(chosen.path());
}

void Program::openDemonstration()
{
    makeWindow();
    const QString path = m_preferences->demonstrationFile();
    (void)QDir(m_preferences->dataFolder()).mkpath(QStringLiteral("."));
    if (QFileInfo::exists(path))
        openFile(path);
    else if (m_window->mayLeave() && makeDemonstration(path))
        goOnWith(path);
    m_window->show();
}

void Program::newFile()
{
    if (!m_window->mayLeave())
        return;
    NewDistrictDialog dialog(*m_preferences, m_window.get());
    while (dialog.exec() == QDialog::Accepted) {
        if (dialog.isDemonstration() ? makeDemonstration(dialog.path()) : makeFile(dialog))
            return startWith(dialog);
    }
}

// Who makes a district is asked for a name before the first work is entered without one. A demonstration has its own.
void Program::startWith(const NewDistrictDialog& made)
{
    if (goOnWith(made.path()) && !made.isDemonstration())
        m_window->askWhoWorks();
}

// Files are made by a job, which closes them: an office belongs to its thread.
bool Program::makeDemonstration(const QString& path)
{
    return made([path, now = m_clock.now()](const Progress&) -> Status {
        const FixedClock clock(now);
        const auto office = createDemoDistrict(path, clock);
        return office ? Status() : Status(office.error());
    });
}

bool Program::makeFile(const NewDistrictDialog& wishes)
{
    return made(
        [path = wishes.path(), wanted = wishes.district(), now = m_clock.now()](const Progress& progress) -> Status {
            const FixedClock clock(now);
            const auto district = createDistrict(path, wanted, clock, progress);
            if (!district)
                return district.error();
            if (district->office)
                return {};
            QStringList lines;
            for (const Issue& issue : district->plan.issues)
                lines << issue.text();
            return Error{ErrorCode::InvalidInput,
                tr("No file was made, because %1 rows of the list were refused. The first: %2")
                    .arg(QString::number(lines.size()), lines.value(0)),
                lines.join(QLatin1Char('\n'))};
        });
}

bool Program::made(std::function<Status(const Progress&)> work)
{
    const QScopedValueRollback waits(m_isWaiting, true);
    const auto done = waiting::resultOf<void>(m_window.get(), tr("The file is made…"), std::move(work));
    return messages::check(m_window.get(), done);
}

void Program::backUp()
{
    const QString proposal =
        QDir(m_preferences->lastFolder())
            .filePath(backupname::of(m_office->workspace().path(), m_clock.now()) + QStringLiteral(".wuxing"));
    const auto chosen = m_questions->choose(m_window.get(),
        {Questions::Files::What::Save, tr("Write a copy"), proposal, {tr("Star ledger files (*.wuxing)")}});
    const QString path = chosen.path();
    if (path.isEmpty())
        return;
    const QScopedValueRollback waits(m_isWaiting, true);
    const auto copied = waiting::resultOf<void>(
        m_window.get(), *m_office, Jobs::Kind::Reading, tr("A copy of the file is written and checked…"),
        [path](Office& office, const Progress& progress) { return office.backups().backupTo(path, progress); },
        [from = m_office->workspace().path(), path] { return BackupService::shareCopied(from, path); });
    if (messages::check(m_window.get(), copied))
        messages::inform(
            m_window.get(), tr("The copy was written and checked: %1").arg(QDir::toNativeSeparators(path)));
}

void Program::restore()
{
    const QString path = m_office ? m_office->workspace().path() : fileToRestore();
    if (!path.isEmpty() && m_window->mayLeave())
        restoreFile(path);
}

QString Program::fileToRestore()
{
    const auto chosen = m_questions->choose(m_window.get(),
        {Questions::Files::What::Open, tr("Which file is damaged or lost? Choose it, or a backup of it"),
            m_preferences->lastFolder(), {tr("Star ledger files (*.wuxing *.bak)"), tr("All files (*)")}});
    return BackupService::originalOf(chosen.path());
}

void Program::restoreFile(const QString& path)
{
    BackupDialog dialog(path, m_preferences->lastFolder(), m_window.get());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool wasOpen = m_office != nullptr;
    m_window->showOffice(nullptr);
    m_office.reset();
    QString doubts;
    const auto kept = restored(dialog.chosen(), path, doubts);
    if (!kept)
        tell(kept.error());
    if (kept || wasOpen)
        openFile(path);
    if (!kept)
        return;
    QStringList told{kept->isEmpty()
            ? tr("Restored: %1").arg(QDir::toNativeSeparators(path))
            : tr("Restored. What was there before is kept as %1").arg(QDir::toNativeSeparators(*kept))};
    if (!doubts.isEmpty())
        told << doubts;
    messages::inform(m_window.get(), told.join(QLatin1Char('\n')));
}

Result<QString> Program::restored(const QString& copy, const QString& path, QString& doubts)
{
    const QScopedValueRollback waits(m_isWaiting, true);
    return waiting::resultOf<QString>(m_window.get(), tr("The copy is checked and put in the place of the file…"),
        [=, now = m_clock.now(), &doubts](const Progress&) {
            auto kept = BackupService::restore(copy, path, now);
            if (kept)
                doubts = BackupService::doubtsAbout(path, now);
            return kept;
        });
}

void Program::importTable()
{
    ImportDialog dialog(*m_office, *m_preferences, m_window->scope().year, m_window.get());
    if (dialog.exec() == QDialog::Accepted)
        m_window->showMessage(tr("Imported: %1").arg(dialog.summary()));
}

void Program::exportTable()
{
    ExportDialog dialog(*m_office, *m_preferences, m_window->scope(), m_window.get());
    if (dialog.exec() == QDialog::Accepted)
        messages::inform(m_window.get(), tr("Written: %1").arg(QDir::toNativeSeparators(dialog.written())));
}

void Program::editSettings()
{
    const int year = m_office ? m_window->scope().year : 0;
    SettingsDialog dialog(*m_preferences, m_office.get(), year, m_window.get());
    connect(&dialog, &SettingsDialog::lookChanged, this, &Program::applyLook, Qt::QueuedConnection);
    dialog.exec();
}

void Program::applyLook()
{
    // What is being typed is worth more than a colour: the new look then comes with the next start.
    if (!m_window->mayLeave())
        return messages::inform(
            m_window.get(), tr("The new language, theme and size of letters are kept. They show at the next start."));
    const Scope scope = m_window->scope();
    const QString page = m_window->currentPage();
    m_translator.install(m_preferences->language());
    appearance::apply(m_preferences->theme(), m_preferences->fontPoints());
    m_window->showOffice(m_office.get());
    m_window->setScope(scope);
    m_window->showPage(page);
}

// The daily copy neither keeps a window waiting that was just opened nor lies over a form that is being filled in.
void Program::copyWhenUnwatched()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        QTimer::singleShot(unwatched, this, &Program::copyWhenUnwatched);
    else
        startDailyCopy();
}

void Program::startDailyCopy()
{
    if (m_dailyCopy || !m_office || m_office->workspace().isReadOnly())
        return;
    m_dailyCopy = m_office->jobs().start<bool>(
        Jobs::Kind::Reading, tr("The daily copy of the file is written and checked…"),
        [](Office& office, const Progress&) { return office.backups().backupDaily(); }, this,
        [this](const Result<bool>& made) {
            m_dailyCopy = nullptr;
            if (!made && made.error().code != ErrorCode::Cancelled)
                tell({made.error().code, tr("The daily backup failed: %1").arg(made.error().message),
                    made.error().detail});
        });
}

// Who leaves waits for no long copy: it is given up with the office, and made after the file is opened next.
void Program::copyBeforeLeaving()
{
    if (m_isWaiting || !m_office || BackupService::isLong(m_office->workspace().path()))
        return;
    const QScopedValueRollback waits(m_isWaiting, true);
    // One that is being made may be of an earlier state.
    if (m_dailyCopy)
        waiting::waitFor(m_window.get(), *m_dailyCopy);
    startDailyCopy();
    if (m_dailyCopy)
        waiting::waitFor(m_window.get(), *m_dailyCopy);
}

} // namespace wuxing
