// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/griddelegate.h"

#include "itemmodels/gridmodel.h"
#include "views/appearance.h"

#include <QComboBox>
#include <QLineEdit>

namespace wuxing {

void GridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto mark = static_cast<GridMark>(index.data(GridModel::MarkRole).toInt());
    if (mark == GridMark::Strong)
        option->font.setBold(true);
    if (mark == GridMark::None || mark == GridMark::Strong)
        return;
    option->palette.setColor(QPalette::Text, appearance::mark(mark, option->palette));
    // An open cell that waits for an entry is tinted: it has no words to carry the colour.
    if (mark == GridMark::Open && option->text.isEmpty())
        option->backgroundBrush = appearance::waiting(option->palette);
}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStringList choices = index.data(GridModel::ChoicesRole).toStringList();
    if (choices.isEmpty()) {
        auto* line = qobject_cast<QLineEdit*>(QStyledItemDelegate::createEditor(parent, option, index));
        if (line)
            line->setFrame(false);
        return line;
    }
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->addItems(choices);
    return box;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentText(index.data(Qt::EditRole).toString());
        box->lineEdit()->selectAll();
        return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentText(), Qt::EditRole);
        return;
    }
    QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace wuxing
