// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace wuxing {

// Paints a row of five stars from a role that holds a list of states, and the level in words beside it; where the role
// is empty, the text instead.
class StarsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    StarsDelegate(int starsRole, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_starsRole;
};

// Paints one star from a role that holds one state; a double click on it asks for the next state.
class StarCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    StarCellDelegate(int stateRole, int ineffectiveRole, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

signals:
    void toggleRequested(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    int m_stateRole;
    int m_ineffectiveRole;
};

} // namespace wuxing
