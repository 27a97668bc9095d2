// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace wuxing {

// Numbers its rows as they stand, not as the source counts them. Sorts by what is shown: what is empty first, then
// numbers (typed ones, too) by value, dates by day, and texts with the numbers in them by value.
class NumberedProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace wuxing
