// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"
#include "views/widgets/tableview.h"

#include <QPersistentModelIndex>

#include <memory>
#include <vector>

namespace wuxing {

class GridModel;
class GridSource;
class NumberedProxy;
class Workspace;

// A table of a page over a GridSource: sorted, numbered, entered by typing, choosing, pasting a block, filling down and
// clearing; errors are shown. The workspace outlives it.
class GridView : public TableView {
    Q_OBJECT

public:
    explicit GridView(Workspace& workspace, QWidget* parent = nullptr);

    void setSource(std::unique_ptr<GridSource> source);
    GridModel& grid() const { return *m_grid; }
    // Enters the same text into the chosen cells that are still empty.
    void fillEmpty(const QString& text);
    void fillDown();
    void paste();
    void clearCells();
    RowId currentUnit() const; //< 0 when no row is current
    std::vector<RowId> selectedUnits() const; //< of the chosen rows, each once; empty when none
    QModelIndex sourceIndex(const QModelIndex& shown) const;

signals:
    void unitActivated(wuxing::RowId unit); //< a row about a branch was double-clicked

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void editAgain(const QModelIndex& cell, const QString& typed);
    QModelIndexList chosenCells() const;
    QModelIndexList chosenEntries() const;
    void rememberCurrent();
    void countMade(int first, int last);
    void chooseAgain();
    void fitColumns();

    GridModel* m_grid;
    NumberedProxy* m_sorted;
    int m_fittedColumns = 0;
    QPersistentModelIndex m_refusedCell; //< where what was refused stands again
    QString m_refusedText;
    QPersistentModelIndex m_below; //< where Enter goes after the cell that is being entered
    bool m_wasRefused = false; //< the last cell entered
    // While rows are read anew: which came, and where one stood.
    QPersistentModelIndex m_made;
    int m_madeCount = 0;
    RowId m_currentKey = 0;
    int m_currentColumn = 0;
};

} // namespace wuxing
