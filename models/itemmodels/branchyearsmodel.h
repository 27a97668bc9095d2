// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/rating.h"
#include "domain/units/unittree.h"

#include <QAbstractTableModel>

#include <memory>

namespace wuxing {

class Office;

// Branches by years: the level of each year side by side. The office outlives the model.
class BranchYearsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TownshipColumn, BranchColumn, FirstYearColumn };
    enum Role { UnitIdRole = Qt::UserRole + 1, StarsRole /*as in UnitTreeModel*/, SortRole };

    explicit BranchYearsModel(Office& office, QObject* parent = nullptr);
    void show(RowId scope);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();

    Office& m_office;
    RowId m_scope = 0;
    std::shared_ptr<const UnitTree> m_tree;
    std::vector<std::shared_ptr<const YearRatings>> m_years;
    std::vector<const UnitNode*> m_rows;
};

} // namespace wuxing
