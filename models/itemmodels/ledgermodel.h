// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeevent.h"
#include "domain/ledger/ledgerfields.h"
#include "domain/ledger/ledgerquery.h"
#include "itemmodels/keyedtablemodel.h"

#include <map>
#include <vector>

namespace wuxing {

class Office;

// The rectification ledger as a table with the columns of domain.md section 4. Filter and order are questions to the
// database; the model holds the ids of its rows and the items that are on the screen. The office outlives it.
class LedgerModel : public KeyedTableModel {
    Q_OBJECT

public:
    // What is worked out of an item; every other column is a field of it (columnOf).
    enum Column { LightColumn, TownshipColumn, BranchColumn, OutcomeColumn };
    enum Role {
        ItemIdRole = Qt::UserRole + 1,
        UnitIdRole,
        LightRole, //< int of Light
        StateRole, //< int of LedgerState
        ExpectedRole, //< expected progress in percent
        ProgressRole //< percent
    };

    explicit LedgerModel(Office& office, QObject* parent = nullptr);

    // Which items are shown. Order, day and limits are the model's own.
    void setQuery(LedgerQuery query);
    const LedgerQuery& query() const { return m_query; }
    // Valid until another row is asked for; null when there is none.
    const LedgerItem* itemAt(int row) const;
    std::vector<LedgerItem> itemsAt(const QList<int>& rows) const;
    int rowOf(RowId item) const; //< -1 when there is none
    static int columnOf(Column column);
    template <auto Place> static int columnOf() { return columnOf(fieldOf<Place>()); }
    static int columnOf(const FieldWords& field);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void reloaded(); //< after the rows were asked for again

private:
    struct Shown;
    static const std::vector<Shown>& columns();
    void onLedgerChanged(const ChangeEvent& event);
    bool showAnew(const ChangeEvent& event);
    void reload();
    std::vector<RowId> ask();
    Light lightAt(const LedgerItem& item) const;
    QString display(const LedgerItem& item, const Shown& column) const;
    QString computed(const LedgerItem& item, Column column) const;
    void removeRowsAt(int first, int last) override;
    void reorderRows(const std::vector<int>& order) override;
    void insertRowsFrom(int first, int last) override;
    void take(std::vector<RowId> ids);
    QString shown(const LedgerItem& item, const Field<LedgerItem>& field) const;
    QString toolTip(const LedgerItem& item, const Shown& column) const;

    Office& m_office;
    LedgerQuery m_query;
    std::vector<RowId> m_ids; //< of all rows, in their order
    std::vector<RowId> m_next; //< of the rows to be, while the model goes there
    mutable std::map<int, std::map<RowId, LedgerItem>> m_chunks; //< what was looked at lately
    mutable std::vector<int> m_lately; //< chunks, the latest last
};

} // namespace wuxing
