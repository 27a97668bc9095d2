// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imports/importplan.h"

#include <QAbstractTableModel>

namespace wuxing {

// What an import would do, row by row, refused rows first.
class ImportPlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RowColumn, StateColumn, SubjectColumn, TextColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 1 /*int of ImportState*/ };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const ImportPlan& plan);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ImportPlan::Row> m_rows;
};

} // namespace wuxing
