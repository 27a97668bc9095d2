// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of the start: a bare QMainWindow with a QTreeView, left as soon as it is painted.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTimer>
#include <QTreeView>

namespace {
class Window : public QMainWindow {
protected:
    bool event(QEvent* event) override
    {
        const bool handled = QMainWindow::event(event);
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return handled;
    }
};
} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1180, 720);
    QStandardItemModel model(98, 3);
    QTreeView tree;
    tree.setModel(&model);
    window.setCentralWidget(&tree);
    window.show();
    const int result = QApplication::exec();
    window.takeCentralWidget();
    return result;
}
