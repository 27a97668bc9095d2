// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeevent.h"
#include "domain/ledger/ledgersummary.h"
#include "domain/rating/distribution.h"
#include "domain/units/unitsearch.h"
#include "itemmodels/unitfilter.h"

#include <QAbstractItemModel>
#include <QDate>
#include <QSet>

#include <memory>

namespace wuxing {

class Office;

// District → township → branch with stars, level and ledger badges, filtered as one types. The filter is part of the
// model: one pass over a dense tree, because a proxy over 52,378 rows would cost many times that at every keystroke.
// Shows a snapshot of the office's tree; the office outlives the model.
class UnitTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, StarsColumn, LedgerColumn, ColumnCount };
    enum Role {
        UnitIdRole = Qt::UserRole + 1,
        KindRole, //< int of UnitKind
        IsActiveRole,
        StarsRole, //< QVariantList of int of StarState, for branches
        LevelStarsRole, //< number of stars, -1 when not rated
        RatedRole, //< rated branches below, for districts and townships
        BranchesRole, //< branches below
        OpenItemsRole,
        OverdueItemsRole
    };

    explicit UnitTreeModel(Office& office, QObject* parent = nullptr);

    // The year whose stars are shown; a year without ratings shows the last one before it that has some.
    void setYear(int year);
    int shownYear() const { return m_shownYear; }
    void setFilter(const UnitFilter& filter);
    const UnitFilter& filter() const { return m_filter; }

    RowId unitId(const QModelIndex& index) const;
    QModelIndex indexOf(RowId unit) const; //< invalid when the filter hides it
    int visibleBranches() const { return m_visibleBranches; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Rollup {
        int branches = 0;
        int rated = 0;
        LedgerBadge badge;
    };

    void reload();
    void applyFilter();
    std::vector<char> matchingNodes() const; //< one flag per node; bytes, because bits are slow to set
    bool matches(const UnitNode& branch) const;
    void onRatingsChanged(int year, const QSet<RowId>& units, bool allUnits);
    void readBadges();
    void onLedgerChanged(const ChangeEvent& event);
    void showBadges();
    void emitAllChanged();
    void computeRollups() const;
    const Rollup& rollup(const UnitNode& node) const;
    QVariant displayData(const UnitNode& node, int column) const;
    QString toolTip(const UnitNode& node, int column) const;
    QString starsToolTip(const UnitNode& node) const;
    QVariantList starStates(const Unit& unit) const;

    Office& m_office;
    int m_year = 0;
    int m_shownYear = 0;
    std::shared_ptr<const UnitTree> m_tree;
    std::shared_ptr<const YearRatings> m_ratings;
    UnitSearch m_search;
    QHash<RowId, LedgerBadge> m_badges;
    QDate m_badgeDay; //< lights are those of a day
    UnitFilter m_filter;
    // Visible children of each node, flat: those of node i start at m_firstChild[i].
    std::vector<const UnitNode*> m_visible;
    std::vector<int> m_firstChild;
    std::vector<int> m_childCount;
    std::vector<int> m_row; //< row within the visible parent, -1 when hidden
    int m_visibleBranches = 0;
    mutable std::vector<Rollup> m_rollups; //< filled when first painted after a change
};

} // namespace wuxing
