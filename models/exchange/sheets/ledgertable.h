// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgeritem.h"
#include "exchange/reading/twins.h"
#include "exchange/sheets/sheet.h"

namespace wuxing {

// What the tables of the ledger share: by what they call an item, and its columns of outcomes.
namespace ledgertable {

constexpr int outcomeColumns = 20; //< outcomes of one item: 成果名称, 成果名称2 … with their 数量 and 单位

// By branch, words of the problem and start: so lists of every month find their items again.
QString keyOf(RowId unit, const QString& problem, const QDate& start);
QString keyOf(const LedgerItem& item);
QString contentOf(const LedgerItem& item); //< what tells items apart that are called the same
Twins<LedgerItem> twinsOf(const std::vector<LedgerItem>& items);
// In an order that does not hang on row ids.
std::vector<Outcome> sortedOutcomes(const LedgerItem& item);
QString numbered(const QString& word, int number); //< 成果名称, 成果名称2
SheetColumn numbered(const SheetColumn& column, int number); //< goes out on need, but for the first

} // namespace ledgertable

} // namespace wuxing
