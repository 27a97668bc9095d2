// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imports/workledgerimport.h"

namespace wuxing {

// Steps and progress notes in the order they happened: 问题描述, 日期, 动作
// (开始、进展、报完成、核实、销号、退回、重新打开、 取消), 进度, 说明, 核实人, 核实方; 状态 is where the step leads.
class ProgressImport final : public LedgerRowImport {
public:
    using LedgerRowImport::LedgerRowImport;

protected:
    Status begin(ColumnMap& map, const TextTable& table) override;
    Step stepOf(RowReader& cells, const LedgerItem& item) override;
    Replay present(const LedgerItem& item) const override;
    std::optional<Replay> past(const LedgerItem& item) const override;
    bool endsAt(const LedgerItem& replayed, const LedgerItem& item) const override;

private:
    struct Said {
        QDate date;
        std::optional<LedgerAction> action; //< none: a note on the way
        std::optional<int> percent;
        QString note;
        QString verifier;
        QString party;
        std::optional<LedgerState> state; //< where it leads, when the row says so
    };
    bool isKnown(const Said& said, Replay& replay) const;
    LedgerChange planned(const Said& said, Replay& replay) const;
    static LedgerChange asItWas(const Said& said, const LedgerItem& item);

    QHash<RowId, std::vector<ProgressNote>> m_notes; //< of the file
    mutable QHash<RowId, std::vector<Verification>> m_verifications; //< of the file, as they were asked for
};

} // namespace wuxing
