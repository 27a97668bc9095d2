// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>

namespace wuxing {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(4, 0, 4, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) { m_items.append(item); }

QLayoutItem* FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        const QSize one = item->sizeHint();
        size = {size.width() + one.width() + (size.width() > 0 ? spacing() : 0), std::max(size.height(), one.height())};
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool moves) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QPoint place = inner.topLeft();
    int rowHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (size.width() > inner.width()) {
            size.setWidth(std::max(inner.width(), item->minimumSize().width()));
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width()));
        }
        if (place.x() > inner.left() && place.x() + size.width() > inner.left() + inner.width()) {
            place = {inner.left(), place.y() + rowHeight + spacing()};
            rowHeight = 0;
        }
        if (moves)
            item->setGeometry({place, size});
        place.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return place.y() + rowHeight - rect.top() + contentsMargins().bottom();
}

QWidget* labelled(const QString& label, QWidget* field)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QLabel(label);
    words->setBuddy(field);
    row->addWidget(words);
    row->addWidget(field);
    return both;
}

} // namespace wuxing
