// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace wuxing::hands {

// A table under the hands of a person: found by its name, its rows by a word that stands in them, its columns by their
// head. All of it fails the test when there is no such thing.
class ShownTable {
public:
    ShownTable(const QWidget& in, const QString& name);

    QTableView* view() const { return m_view; }
    int rows() const;
    int row(const QString& word) const; //< the first with a cell of exactly this word
    int column(const QString& head) const; //< heads of two lines are compared with a space between
    QString cell(int row, int column) const;
    QString cell(const QString& rowWord, const QString& head) const;
    QStringList cells(const QString& head) const; //< down the column
    int currentRow() const;

    void choose(int row, int column) const;
    void choose(const QString& rowWord, const QString& head) const;
    void chooseRow(int row) const; //< all of it
    void chooseBlock(int top, int left, int bottom, int right) const;
    void chooseNothing() const;
    // F2, the words, Enter.
    void enter(int row, int column, const QString& words) const;
    void enter(const QString& rowWord, const QString& head, const QString& words) const;
    // The clipboard holds the block, Ctrl+V is pressed.
    void paste(int row, int column, const QString& block) const;
    void doubleClick(int row, int column) const;

private:
    const QAbstractItemModel& model() const;
    QTableView* m_view;
};

} // namespace wuxing::hands
