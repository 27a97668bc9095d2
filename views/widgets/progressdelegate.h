// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace wuxing {

// Paints progress as a bar with its percent, and a mark where it is expected to be by now.
class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ProgressDelegate(int percentRole, int expectedRole, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_percentRole;
    int m_expectedRole;
};

} // namespace wuxing
