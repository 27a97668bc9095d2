// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace wuxing {

// Fields side by side, going on in the next row where the width ends, so that large letters make a page longer and
// never wider. A label and its field are kept together by adding them as one widget (labelled()).
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    Qt::Orientations expandingDirections() const override { return {}; }
    QSize minimumSize() const override; //< of the widest field
    QSize sizeHint() const override; //< all in one row
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool moves) const; //< the height it takes

    QList<QLayoutItem*> m_items;
};

// A label with its mnemonic in front of its field.
QWidget* labelled(const QString& label, QWidget* field);

} // namespace wuxing
