// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/namefirst.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

namespace wuxing {

NameFirst::NameFirst(QTreeView& tree, int nameWidth, std::vector<Column> others)
    : QObject(&tree)
    , m_tree(tree)
    , m_nameWidth(nameWidth)
    , m_others(std::move(others))
{
    tree.header()->setStretchLastSection(false);
    tree.header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const Column& column : m_others) {
        tree.header()->setSectionResizeMode(column.place, QHeaderView::Interactive);
        tree.setColumnWidth(column.place, column.width);
    }
    tree.viewport()->installEventFilter(this);
}

bool NameFirst::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        int left = m_tree.viewport()->width() - m_nameWidth;
        for (const Column& column : m_others) {
            m_tree.setColumnHidden(column.place, left < column.width);
            left -= column.width;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wuxing
