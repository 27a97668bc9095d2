// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "services/rating/ratingservice.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace wuxing {

class Office;
struct UnitNode;
class UnitTree;

// Branches by stars of one year, to be filled in: every entry is an operation of the journal and can be undone.
// Beside the stars stand the level and that of the year before. The office outlives the model.
class RatingGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TownshipColumn,
        BranchColumn,
        FirstStarColumn,
        LevelColumn = FirstStarColumn + starCount,
        LevelBeforeColumn,
        ColumnCount
    };
    enum Role { UnitIdRole = Qt::UserRole + 1, StarStateRole /*int of StarState*/, IsIneffectiveRole, SortRole };

    explicit RatingGridModel(Office& office, QObject* parent = nullptr);

    void show(int year, RowId scope);
    void showOnly(int year, const std::vector<RowId>& branches); //< a list behind a figure
    int year() const { return m_year; }
    int missingBranches() const; //< not rated or incomplete

    static bool isStarColumn(int column) { return column >= FirstStarColumn && column < LevelColumn; }
    // not entered → held → not held → not entered
    Status toggle(const QModelIndex& index);
    Status setState(const QModelIndexList& indexes, StarState state);
    // A block from Excel or WPS, from the given cell on. Refused as a whole, naming the cell, when one is not
    // understood.
    Status paste(const QModelIndex& topLeft, const QString& text);
    // The first selected row's states into the selected rows below, column by column.
    Status fillDown(const QModelIndexList& indexes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void failed(const wuxing::Error& error);
    void missingChanged();

private:
    void reload();
    void onRatingsChanged(int year, const QSet<RowId>& units, bool allUnits);
    StarState stateAt(const QModelIndex& index) const;
    StarEdit editFor(const QModelIndex& index, StarState state) const;
    Status write(const std::vector<StarEdit>& edits);
    QString toolTip(const QModelIndex& index) const;

    Office& m_office;
    int m_year = 0;
    RowId m_scope = 0;
    std::optional<std::vector<RowId>> m_only;
    std::shared_ptr<const UnitTree> m_tree;
    std::shared_ptr<const YearRatings> m_ratings;
    std::shared_ptr<const YearRatings> m_before;
    std::vector<const UnitNode*> m_rows;
    QHash<RowId, int> m_rowOf;
};

} // namespace wuxing
