// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imports/branchtableimport.h"
#include "exchange/reading/twins.h"
#include "services/ledger/ledgerplan.h"

namespace wuxing {

// Rows that say something about a ledger item: found by branch and problem (and start, where two have the same words).
// The rows of one item follow each other, each planned on what the row before left. Rows the file holds already are the
// same. Where the file knows how an item stands but not how it came there, the rows are its past: they are taken as
// they are when they end where the item stands.
class LedgerRowImport : public BranchTableImport {
public:
    using BranchTableImport::BranchTableImport;

protected:
    // An item while its rows are planned.
    struct Replay {
        LedgerItem item = {}; //< as the rows before left it
        bool isPast = false;
        std::vector<Verification> said = {}; //< since it was last reported done
        int working = 0; //< percent before it was reported done
        std::vector<size_t> matched = {}; //< what of the file the rows before said already
        // True, and kept in mind, when nobody before said it.
        bool claim(size_t place);
    };
    // One row, planned on what the rows before left. No value: the file holds it.
    using Step = std::function<std::optional<LedgerChange>(Replay& replay)>;

    Status begin(ColumnMap& map, const TextTable& table) override;
    void planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan) final;
    void end(ImportPlan& plan) final;
    Status write(const Action& action, const Progress& progress) override;

    virtual Step stepOf(RowReader& cells, const LedgerItem& item) = 0;
    virtual Replay present(const LedgerItem& item) const = 0;
    // Where the past of an item began; none when the file knows it.
    virtual std::optional<Replay> past(const LedgerItem& item) const = 0;
    virtual bool endsAt(const LedgerItem& replayed, const LedgerItem& item) const = 0;

private:
    struct Row {
        int number = 0;
        QString subject;
        Step step;
    };
    using Changes = std::vector<std::optional<LedgerChange>>;
    const LedgerItem* findItem(RowReader& cells, const UnitNode& branch) const;
    static Changes replay(Replay& from, const std::vector<Row>& rows);
    Changes planned(const LedgerItem& item, const std::vector<Row>& rows) const;

    std::shared_ptr<const std::vector<LedgerItem>> m_ledger;
    Twins<LedgerItem> m_twins;
    QMultiHash<std::pair<RowId, QString>, const LedgerItem*> m_known; //< by branch and problem
    QString m_problemHeading;
    QHash<RowId, std::vector<Row>> m_rows; //< by item
    std::vector<const LedgerItem*> m_order; //< items as the table names them first
    std::vector<LedgerChange> m_changes;
};

// Extensions: 问题描述, 新时限, 延期原因, 批准人, 批准日期.
class ExtensionImport final : public LedgerRowImport {
public:
    using LedgerRowImport::LedgerRowImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    Step stepOf(RowReader& cells, const LedgerItem& item) override;
    Replay present(const LedgerItem& item) const override;
    std::optional<Replay> past(const LedgerItem& item) const override;
    bool endsAt(const LedgerItem& replayed, const LedgerItem& item) const override;

private:
    QHash<RowId, std::vector<Extension>> m_extensions; //< of the file
};

} // namespace wuxing
