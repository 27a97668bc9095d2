// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/light.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace wuxing {

class Office;

// The whole ledger as a table with the columns of domain.md section 4; scope, filter and order are LedgerProxy's.
// The office outlives the model.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        LightColumn,
        StateColumn,
        TownshipColumn,
        BranchColumn,
        ProblemColumn,
        DueColumn,
        ProgressColumn,
        SourceColumn,
        MeasureColumn,
        LeaderColumn,
        DepartmentColumn,
        PersonColumn,
        StartColumn,
        ResultColumn,
        OutcomeColumn,
        EvidenceColumn,
        ClosingColumn,
        RemarkColumn,
        ColumnCount
    };
    enum Role {
        ItemIdRole = Qt::UserRole + 1,
        UnitIdRole,
        LightRole, //< int of Light
        StateRole, //< int of LedgerState
        ExpectedRole, //< expected progress in percent
        SortRole
    };

    explicit LedgerModel(Office& office, QObject* parent = nullptr);

    const LedgerItem* itemAt(int row) const;
    int rowOf(RowId item) const; //< -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    Light lightAt(const LedgerItem& item) const;
    QVariant display(const LedgerItem& item, int column) const;
    QVariant sortKey(const LedgerItem& item, int column) const;
    QString toolTip(const LedgerItem& item, int column) const;

    Office& m_office;
    std::shared_ptr<const std::vector<LedgerItem>> m_items;
};

} // namespace wuxing
