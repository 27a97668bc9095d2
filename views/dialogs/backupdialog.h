// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/file/backupservice.h"
#include "views/dialogs/dialog.h"

class QPushButton;
class QTreeWidget;

namespace wuxing {

// The backups of a file, which may be damaged or gone, to restore one of them or any other.
class BackupDialog : public Dialog {
    Q_OBJECT

public:
    BackupDialog(const QString& path, const QString& folder, QWidget* parent);
    QString chosen() const { return m_chosen; } //< the copy to restore

private:
    void chooseOther();
    void choose();
    void fitColumns();

    QString m_folder;
    QString m_chosen;
    QTreeWidget* m_list;
    QPushButton* m_restore = nullptr;
};

} // namespace wuxing
