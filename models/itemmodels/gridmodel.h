// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/gridsource.h"
#include "itemmodels/keyedtablemodel.h"

#include <memory>

namespace wuxing {

class Workspace;

// The item model of every table whose content a GridSource gives: shows it, enters cells, blocks and fill-down through
// it, and follows the file. Rows stay, with selection and scroll, as long as their keys do. The workspace outlives it.
class GridModel : public KeyedTableModel {
    Q_OBJECT

public:
    enum Role { UnitIdRole = Qt::UserRole + 1, MarkRole /*int of GridMark*/, SortRole, KeyRole, ChoicesRole };

    explicit GridModel(Workspace& workspace, QObject* parent = nullptr);

    void setSource(std::unique_ptr<GridSource> source); //< null: an empty table
    GridSource* source() const { return m_source.get(); }
    void reload();
    // Whether somebody looks at it, as is taken at first. While nobody does, a change of the file is only remembered,
    // and read when somebody looks again: a window has many tables, and shows one.
    void setLookedAt(bool isLookedAt);

    Status setTexts(const QModelIndexList& indexes, const QString& text);
    // A block from Excel or WPS from a cell on; refused as a whole where it does not fit, or where it would change a
    // cell that cannot be edited.
    Status paste(const QModelIndex& topLeft, const QString& block);
    // The topmost chosen cell of each column into those below.
    Status fillDown(const QModelIndexList& indexes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void failed(const wuxing::Error& error);
    void reloaded();

private:
    void onChanged(const ChangeEvent& event);
    void take(GridContent content);
    void removeRowsAt(int first, int last) override;
    void reorderRows(const std::vector<int>& order) override;
    void insertRowsFrom(int first, int last) override;
    const GridCell& cell(const QModelIndex& index) const;
    Status write(const std::vector<GridEdit>& edits);
    QString rowName(int row) const;

    Workspace& m_workspace;
    std::unique_ptr<GridSource> m_source;
    GridContent m_content;
    GridContent m_next; //< while the rows go there
    bool m_isLookedAt = true;
    bool m_isStale = false; //< the file changed while nobody looked
};

} // namespace wuxing
