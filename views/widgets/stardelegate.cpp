// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/stardelegate.h"

#include "views/widgets/cellpaint.h"
#include "views/widgets/starpainter.h"

#include <QMouseEvent>
#include <QPainter>

namespace wuxing {

namespace {

QRectF starBox(const QRect& cell, double height)
{
    return {cell.center().x() - height / 2 + 0.5, cell.center().y() - height / 2 + 0.5, height, height};
}

} // namespace

StarsDelegate::StarsDelegate(int starsRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_starsRole(starsRole)
{
}

void StarsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant value = index.data(m_starsRole);
    if (!value.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    cellpaint::background(painter, item);
    const QVariantList states = value.toList();
    const double size = option.fontMetrics.height() * 0.95;
    QRectF box(option.rect.left() + 4, option.rect.center().y() - size / 2 + 0.5, size, size);
    for (const QVariant& state : states) {
        starpainter::paint(*painter, box.adjusted(1, 1, -1, -1), static_cast<StarState>(state.toInt()), option.palette,
            cellpaint::isSelected(option));
        box.translate(size + 1, 0);
    }
    painter->setPen(cellpaint::ink(option));
    const QRectF rest(box.left() + 3, option.rect.top(), option.rect.right() - box.left() - 4, option.rect.height());
    const QString level = index.data(Qt::DisplayRole).toString();
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(level, Qt::ElideRight, static_cast<int>(rest.width())));
}

QSize StarsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return hint.expandedTo(QSize(option.fontMetrics.height() * 8, 0));
}

StarCellDelegate::StarCellDelegate(int stateRole, int ineffectiveRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_stateRole(stateRole)
    , m_ineffectiveRole(ineffectiveRole)
{
}

void StarCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    cellpaint::background(painter, item);
    const QRectF box = starBox(option.rect, option.fontMetrics.height() * 1.05);
    starpainter::paint(*painter, box, static_cast<StarState>(index.data(m_stateRole).toInt()), option.palette,
        cellpaint::isSelected(option));
    if (index.data(m_ineffectiveRole).toBool()) {
        // Held, but it does not count: struck through.
        painter->save();
        painter->setPen(QPen(cellpaint::ink(option), 1.4));
        painter->drawLine(box.bottomLeft(), box.topRight());
        painter->restore();
    }
}

QSize StarCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo(QSize(option.fontMetrics.height() * 3, 0));
}

bool StarCellDelegate::editorEvent(
    QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    // A single click chooses the cell: a star is never given by a click that only meant to look.
    if (event->type() != QEvent::MouseButtonDblClick || !index.flags().testFlag(Qt::ItemIsEditable))
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QRectF box = starBox(option.rect, option.fontMetrics.height() * 1.4);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier || !box.contains(mouse->position()))
        return false;
    emit toggleRequested(index);
    return true;
}

} // namespace wuxing
