// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tablehands.h"

#include "support/catch.h"
#include "support/hands.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>
#include <QTest>

namespace wuxing::hands {

ShownTable::ShownTable(const QWidget& in, const QString& name)
    : m_view(nullptr)
{
    const auto views = in.findChildren<QTableView*>();
    for (QTableView* view : views) {
        if (view->accessibleName() == name)
            m_view = view;
    }
    if (!m_view)
        FAIL("no table " << name.toStdString());
}

const QAbstractItemModel& ShownTable::model() const { return *m_view->model(); }

int ShownTable::rows() const { return model().rowCount(); }

int ShownTable::row(const QString& word) const
{
    for (int row = 0; row < rows(); ++row) {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (cell(row, column) == word)
                return row;
        }
    }
    FAIL("no row with " << word.toStdString());
    return -1;
}

int ShownTable::column(const QString& head) const
{
    for (int column = 0; column < model().columnCount(); ++column) {
        if (model().headerData(column, Qt::Horizontal).toString().simplified() == head)
            return column;
    }
    FAIL("no column " << head.toStdString());
    return -1;
}

QString ShownTable::cell(int row, int column) const { return model().index(row, column).data().toString(); }

QString ShownTable::cell(const QString& rowWord, const QString& head) const { return cell(row(rowWord), column(head)); }

QStringList ShownTable::cells(const QString& head) const
{
    QStringList down;
    const int at = column(head);
    for (int row = 0; row < rows(); ++row)
        down << cell(row, at);
    return down;
}

int ShownTable::currentRow() const { return m_view->currentIndex().row(); }

void ShownTable::choose(int row, int column) const
{
    const QModelIndex index = model().index(row, column);
    REQUIRE(index.isValid());
    m_view->activateWindow(); // a dialog that closed may have left no window active
    m_view->setFocus();
    // Not by the view, which asks which keys are held down: those of the last keystroke would count.
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    settle();
}

void ShownTable::choose(const QString& rowWord, const QString& head) const { choose(row(rowWord), column(head)); }

void ShownTable::chooseRow(int row) const
{
    choose(row, 0);
    m_view->selectRow(row);
    settle();
}

void ShownTable::chooseBlock(int top, int left, int bottom, int right) const
{
    choose(top, left);
    m_view->selectionModel()->select(
        QItemSelection(model().index(top, left), model().index(bottom, right)), QItemSelectionModel::ClearAndSelect);
    settle();
}

void ShownTable::chooseNothing() const
{
    m_view->setCurrentIndex({});
    m_view->clearSelection();
    settle();
}

void ShownTable::enter(int row, int column, const QString& words) const
{
    choose(row, column);
    key(Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    REQUIRE(editor);
    REQUIRE(editor != m_view);
    type(editor, words);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
}

void ShownTable::enter(const QString& rowWord, const QString& head, const QString& words) const
{
    enter(row(rowWord), column(head), words);
}

void ShownTable::paste(int row, int column, const QString& block) const
{
    choose(row, column);
    QApplication::clipboard()->setText(block);
    key(Qt::Key_V, Qt::ControlModifier);
}

void ShownTable::doubleClick(int row, int column) const
{
    const QModelIndex index = model().index(row, column);
    REQUIRE(index.isValid());
    m_view->scrollTo(index);
    const QPoint place = m_view->visualRect(index).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    settle();
}

} // namespace wuxing::hands
