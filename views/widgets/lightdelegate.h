// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace wuxing {

// Paints a light as a shape of its own beside its word: filled circle overdue, triangle behind, diamond due soon,
// ring on track.
class LightDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    LightDelegate(int lightRole, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_lightRole;
};

} // namespace wuxing
