// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wuxing {

// What stands in the window while no file is open: new, open, demonstration, restore, recent files.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const QStringList& recentFiles, QWidget* parent = nullptr);

signals:
    void newRequested();
    void openRequested();
    void demonstrationRequested();
    void restoreRequested();
    void fileRequested(const QString& path);
};

} // namespace wuxing
