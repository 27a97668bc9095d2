// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "exchange/newdistrict.h"
#include "services/demodistrict.h"
#include "views/dialogs/backupdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/newdistrictdialog.h"
#include "views/dialogs/settingsdialog.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace wuxing {

Program::Program(const Clock& clock, std::unique_ptr<Preferences> preferences)
    : m_clock(clock)
    , m_preferences(std::move(preferences))
{
    m_translator.install(m_preferences->language());
    appearance::apply(m_preferences->theme(), m_preferences->fontPoints());
}

Program::~Program()
{
    m_window.reset();
    if (m_office)
        backUpDaily();
}

void Program::start(const QString& path)
{
    if (!path.isEmpty())
        openFile(path);
    if (!m_window)
        makeWindow();
}

void Program::makeWindow()
{
    // The old window may be in the middle of a menu that asked for this.
    if (m_window) {
        m_window->hide();
        m_window.release()->deleteLater();
    }
    m_window = std::make_unique<MainWindow>(m_office.get(), *m_preferences);
    MainWindow* window = m_window.get();
    const auto queued = Qt::QueuedConnection;
    connect(window, &MainWindow::newRequested, this, &Program::newFile, queued);
    connect(window, &MainWindow::openRequested, this, &Program::chooseFile, queued);
    connect(window, &MainWindow::demonstrationRequested, this, &Program::openDemonstration, queued);
    connect(window, &MainWindow::fileRequested, this, &Program::openFile, queued);
    connect(window, &MainWindow::closeFileRequested, this, &Program::closeFile, queued);
    connect(window, &MainWindow::backupRequested, this, &Program::backUp, queued);
    connect(window, &MainWindow::restoreRequested, this, &Program::restore, queued);
    connect(window, &MainWindow::importRequested, this, &Program::importTable, queued);
    connect(window, &MainWindow::settingsRequested, this, &Program::editSettings, queued);
    connect(window, &MainWindow::usable, this, &Program::windowUsable);
    window->show();
}

void Program::take(std::unique_ptr<Office> office)
{
    // The window goes first: it shows the office that is to be dropped.
    if (m_window) {
        m_window->hide();
        m_window.reset();
    }
    if (m_office)
        backUpDaily();
    m_office = std::move(office);
    if (m_office)
        m_preferences->addRecentFile(m_office->workspace().path());
    makeWindow();
    if (!m_office)
        return;
    if (const QString saved = m_office->workspace().upgradeBackup(); !saved.isEmpty())
        messages::inform(m_window.get(),
            tr("The file was brought to the version of this program. The old one is kept as %1")
                .arg(QDir::toNativeSeparators(saved)));
    // The daily copy does not keep the window waiting.
    QTimer::singleShot(1500, this, &Program::backUpDaily);
}

void Program::openFile(const QString& path)
{
    auto office = Office::open(path, OpenMode::ReadWrite, m_clock);
    if (office) {
        take(std::move(*office));
        return;
    }
    const ErrorCode code = office.error().code;
    if (code == ErrorCode::Locked || code == ErrorCode::ReadOnly)
        openReadOnlyInstead(path, office.error());
    else
        messages::show(m_window.get(), office.error());
}

void Program::openReadOnlyInstead(const QString& path, const Error& reason)
{
    QMessageBox question(QMessageBox::Question, tr("Star Ledger"), reason.message, QMessageBox::Cancel, m_window.get());
    const QAbstractButton* readOnly = question.addButton(tr("Open &read-only"), QMessageBox::AcceptRole);
    question.exec();
    if (question.clickedButton() != readOnly)
        return;
    auto office = Office::open(path, OpenMode::ReadOnly, m_clock);
    if (office)
        take(std::move(*office));
    else
        messages::show(m_window.get(), office.error());
}

void Program::closeFile() { take({}); }

void Program::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Open a file"), m_preferences->lastFolder(),
        tr("Star ledger files (*.wuxing);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void Program::openDemonstration()
{
    const QDir folder(m_preferences->dataFolder());
    (void)folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QStringLiteral("demonstration.wuxing"));
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    auto office = createDemoDistrict(path, m_clock);
    if (office)
        take(std::move(*office));
    else
        messages::show(m_window.get(), office.error());
}

void Program::newFile()
{
    NewDistrictDialog dialog(*m_preferences, m_window.get());
    while (dialog.exec() == QDialog::Accepted) {
        if (dialog.isDemonstration()) {
            auto demo = createDemoDistrict(dialog.path(), m_clock);
            if (demo)
                return take(std::move(*demo));
            messages::show(m_window.get(), demo.error());
            continue;
        }
        auto made = createDistrict(dialog.path(), dialog.district(), m_clock);
        if (!made) {
            messages::show(m_window.get(), made.error());
            continue;
        }
        if (made->office)
            return take(std::move(made->office));
        QStringList lines;
        for (const Issue& issue : made->plan.issues)
            lines << issue.text();
        messages::show(m_window.get(),
            {ErrorCode::InvalidInput,
                tr("No file was made, because %1 rows of the list were refused. The first: %2")
                    .arg(lines.size())
                    .arg(lines.value(0)),
                lines.join(QLatin1Char('\n'))});
    }
}

void Program::backUp()
{
    const QFileInfo file(m_office->workspace().path());
    const QString proposal =
        QDir(m_preferences->lastFolder())
            .filePath(QStringLiteral("%1-%2.wuxing")
                          .arg(file.completeBaseName(), m_clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    const QString path =
        QFileDialog::getSaveFileName(m_window.get(), tr("Write a copy"), proposal, tr("Star ledger files (*.wuxing)"));
    if (path.isEmpty())
        return;
    // The dialog has asked already whether a file there may be replaced.
    QFile::remove(path);
    if (messages::check(m_window.get(), m_office->backups().backupTo(path)))
        messages::inform(
            m_window.get(), tr("The copy was written and checked: %1").arg(QDir::toNativeSeparators(path)));
}

void Program::restore()
{
    const QString path = m_office->workspace().path();
    BackupDialog dialog(m_office->backups(), m_preferences->lastFolder(), m_window.get());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString chosen = dialog.chosen();
    m_window->hide();
    m_window.reset();
    m_office.reset();
    const auto kept = BackupService::restore(chosen, path, m_clock.now());
    if (!kept)
        messages::show(nullptr, kept.error());
    openFile(path);
    if (!m_window)
        makeWindow();
    if (kept)
        messages::inform(
            m_window.get(), tr("Restored. What was open before is kept as %1").arg(QDir::toNativeSeparators(*kept)));
}

void Program::importTable() { ImportDialog(*m_office, *m_preferences, m_window->scope().year, m_window.get()).exec(); }

void Program::editSettings()
{
    const int year = m_office ? m_window->scope().year : 0;
    SettingsDialog dialog(*m_preferences, m_office.get(), year, m_window.get());
    connect(&dialog, &SettingsDialog::lookChanged, this, &Program::applyLook, Qt::QueuedConnection);
    dialog.exec();
}

void Program::applyLook()
{
    const Scope scope = m_window->scope();
    const QString page = m_window->currentPage();
    m_preferences->setWindowGeometry(m_window->saveGeometry());
    m_translator.install(m_preferences->language());
    appearance::apply(m_preferences->theme(), m_preferences->fontPoints());
    makeWindow();
    m_window->setScope(scope);
    m_window->showPage(page);
}

void Program::backUpDaily()
{
    if (!m_office || m_office->workspace().isReadOnly())
        return;
    const auto made = m_office->backups().backupDaily();
    if (!made)
        messages::show(m_window.get(),
            {made.error().code, tr("The daily backup failed: %1").arg(made.error().message), made.error().detail});
}

} // namespace wuxing
