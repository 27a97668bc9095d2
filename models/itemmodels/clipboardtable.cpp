// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/clipboardtable.h"

#include <QAbstractItemModel>

#include <map>
#include <set>

namespace wuxing::clipboardtable {

namespace {
// A line break or tab inside a cell would end it.
QString oneCell(const QString& text) { return text.simplified(); }
} // namespace

QString copy(const QModelIndexList& indexes, bool withHeader)
{
    std::set<int> columns;
    std::map<int, std::map<int, QString>> rows;
    for (const QModelIndex& index : indexes) {
        columns.insert(index.column());
        rows[index.row()][index.column()] = oneCell(index.data(Qt::DisplayRole).toString());
    }
    QString text;
    const auto addLine = [&](const QStringList& cells) { text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n'); };
    if (withHeader && !indexes.isEmpty()) {
        QStringList cells;
        for (const int column : columns)
            cells << indexes.first().model()->headerData(column, Qt::Horizontal).toString();
        addLine(cells);
    }
    for (const auto& [row, values] : rows) {
        QStringList cells;
        for (const int column : columns) {
            const auto value = values.find(column);
            cells << (value == values.end() ? QString() : value->second);
        }
        addLine(cells);
    }
    return text;
}

std::vector<QStringList> parse(const QString& text)
{
    std::vector<QStringList> rows;
    QString body = text;
    body.remove(QLatin1Char('\r'));
    if (body.endsWith(QLatin1Char('\n')))
        body.chop(1);
    const QStringList lines = body.split(QLatin1Char('\n'));
    for (const QString& line : lines)
        rows.push_back(line.split(QLatin1Char('\t')));
    return rows;
}

} // namespace wuxing::clipboardtable
