// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QAbstractTableModel>

namespace wuxing {

class Office;

// The journal of a scope, newest first, in words. Reads in portions as the view scrolls. The office outlives the model.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, TimeColumn, AuthorColumn, ActionColumn, ChangesColumn, ColumnCount };
    enum Role { IsOutsideRole = Qt::UserRole + 1 };

    explicit HistoryModel(Office& office, QObject* parent = nullptr);
    void show(RowId scope);
    const Operation* operationAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    void reload();
    std::vector<Operation> readNext();

    Office& m_office;
    RowId m_scope = 0;
    std::vector<Operation> m_operations;
    bool m_complete = false;
};

} // namespace wuxing
