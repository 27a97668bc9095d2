// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QAbstractTableModel>

namespace wuxing {

class Office;

// The fields one operation changed, before and after, in words. An import changed hundreds of thousands, so they are
// read in portions as the view scrolls. The office outlives the model.
class OperationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { BranchColumn, TableColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit OperationModel(Office& office, QObject* parent = nullptr);
    void show(const Operation* operation); //< nullptr: nothing

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    std::vector<FieldChange> readNext();

    Office& m_office;
    Operation m_rest; //< with the changes that are still to be read
    std::vector<FieldChange> m_changes;
};

} // namespace wuxing
