// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/ledgertable.h"

#include "domain/ledger/ledgerfields.h"
#include "exchange/reading/recordtable.h"

#include <QStringList>

#include <tuple>

namespace wuxing::ledgertable {

QString keyOf(RowId unit, const QString& problem, const QDate& start)
{
    return QStringLiteral("%1|%2|%3").arg(QString::number(unit), start.toString(Qt::ISODate), problem.simplified());
}

QString keyOf(const LedgerItem& item) { return keyOf(item.unit, item.problem, item.start); }

QString contentOf(const LedgerItem& item) { return recordtable::cells(item).join(QChar(0x1f)); }

Twins<LedgerItem> twinsOf(const std::vector<LedgerItem>& items)
{
    return {items, [](const LedgerItem& item) { return keyOf(item); }, &contentOf};
}

std::vector<Outcome> sortedOutcomes(const LedgerItem& item)
{
    std::vector<Outcome> outcomes = item.outcomes;
    std::stable_sort(outcomes.begin(), outcomes.end(), [](const Outcome& a, const Outcome& b) {
        return std::tuple(a.label, a.unit, a.quantity) < std::tuple(b.label, b.unit, b.quantity);
    });
    return outcomes;
}

QString numbered(const QString& word, int number) { return number == 1 ? word : word + QString::number(number); }

SheetColumn numbered(const SheetColumn& column, int number)
{
    SheetColumn numbered = column;
    numbered.key = ledgertable::numbered(column.key, number);
    for (QString& heading : numbered.headings)
        heading = ledgertable::numbered(heading, number);
    numbered.written = ledgertable::numbered(column.written, number);
    numbered.field = nullptr; // several columns hold it
    numbered.isOnNeed = number > 1;
    return numbered;
}

} // namespace wuxing::ledgertable
