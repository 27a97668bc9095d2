// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/backupdialog.h"

#include "services/file/backupname.h"
#include "views/dialogs/questions.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wuxing {

namespace {

QTreeWidgetItem* rowOf(const BackupFile& backup)
{
    return new QTreeWidgetItem({backup.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
        QLocale().formattedDataSize(backup.bytes), QDir::toNativeSeparators(backup.path)});
}

} // namespace

BackupDialog::BackupDialog(const QString& path, const QString& folder, QWidget* parent)
    : Dialog(parent)
    , m_folder(folder)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Restore a backup"));
    auto* explanation = new QLabel(
        tr("The chosen copy takes the place of %1. What is there now is kept beside it, so this can be taken "
           "back.")
            .arg(QDir::toNativeSeparators(path)));
    explanation->setWordWrap(true);
    m_list->setHeaderLabels({tr("Made on"), tr("Size"), tr("File")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Backups"));
    std::vector<BackupFile> backups = BackupService::listOf(path);
    for (const QString& copy : backupname::besides(path))
        backups.push_back({copy, backupname::madeAt(copy), QFileInfo(copy).size()});
    std::stable_sort(
        backups.begin(), backups.end(), [](const BackupFile& a, const BackupFile& b) { return a.at > b.at; });
    for (const BackupFile& backup : backups)
        m_list->addTopLevelItem(rowOf(backup));
    fitColumns();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setEnabled(m_list->topLevelItemCount() > 0);
    QPushButton* other = buttons->addButton(tr("&Other file…"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &BackupDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, &BackupDialog::chooseOther);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 38, fontMetrics().height() * 20);
}

void BackupDialog::fitColumns()
{
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
}

void BackupDialog::choose()
{
    if (const QTreeWidgetItem* row = m_list->currentItem()) {
        m_chosen = QDir::fromNativeSeparators(row->text(2));
        accept();
    }
}

void BackupDialog::chooseOther()
{
    const QString path = Questions::of(this)
                             .choose(this,
                                 {Questions::Files::What::Open, tr("Choose the copy to restore"), m_folder,
                                     {tr("Star ledger files (*.wuxing *.bak)"), tr("All files (*)")}})
                             .path();
    if (path.isEmpty())
        return;
    // It joins the list: what is restored is seen before it is.
    const QFileInfo file(path);
    m_list->insertTopLevelItem(0, rowOf({path, file.lastModified(), file.size()}));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    fitColumns();
    m_restore->setEnabled(true);
    m_restore->setFocus();
}

} // namespace wuxing
