// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of the start: a bare QMainWindow with a QTreeView of 98 names, left as soon as it is painted.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

namespace {
class Window : public QMainWindow {
protected:
    bool event(QEvent* event) override
    {
        const bool handled = QMainWindow::event(event);
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] {
                std::puts("usable");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return handled;
    }
};
} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1180, 720);
    // Chinese names as the program shows them: without them the baseline would not even load the font.
    QStandardItemModel model;
    for (int row = 0; row < 98; ++row) {
        const QString name = QStringLiteral("某村%1").arg(row);
        model.appendRow({new QStandardItem(name), new QStandardItem(QStringLiteral("二星")),
            new QStandardItem(QStringLiteral("在办"))});
    }
    QTreeView tree;
    tree.setModel(&model);
    window.setCentralWidget(&tree);
    window.show();
    const int result = QApplication::exec();
    window.takeCentralWidget();
    return result;
}
