// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QTreeView;

namespace wuxing {

// Keeps the names of a tree readable: the first column takes what is left, and of the others only those are shown that
// fit beside a name, in the order given; they come back when there is room again. Widths in pixels. Owned by the tree.
class NameFirst : public QObject {
    Q_OBJECT

public:
    struct Column {
        int place;
        int width;
    };
    NameFirst(QTreeView& tree, int nameWidth, std::vector<Column> others);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTreeView& m_tree;
    int m_nameWidth;
    std::vector<Column> m_others;
};

} // namespace wuxing
