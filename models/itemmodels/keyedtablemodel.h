// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"

#include <QAbstractTableModel>

#include <vector>

namespace wuxing {

// A table whose rows have keys and are read anew when the file changes. Rows that stay are told to stay, in their new
// places, so that views keep selection, current cell and scroll position whatever came, went or moved.
class KeyedTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

protected:
    // Goes from the rows with the first keys to those with the second: removes what went, moves what stays, inserts
    // what came. False when there is no telling which row is which, or nearly all are others: then the model is to be
    // reset.
    bool follow(const std::vector<RowId>& before, const std::vector<RowId>& after);

private:
    // The rows themselves are the heirs'. Places are those of the moment of the call; of insertRowsFrom also those in
    // the keys after, which are the same.
    virtual void removeRowsAt(int first, int last) = 0;
    virtual void reorderRows(const std::vector<int>& order) = 0; //< row i is to be the one that was order[i]
    virtual void insertRowsFrom(int first, int last) = 0;
};

} // namespace wuxing
