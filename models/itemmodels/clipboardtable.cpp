// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/clipboardtable.h"

#include "domain/values/characters.h"
#include "exchange/reading/recordparser.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QRegularExpression>

#include <map>
#include <set>

namespace wuxing::clipboardtable {

namespace {
// As spreadsheets write a cell in which a line break or a tab would end it.
QString quotedWhereNeeded(const QString& text)
{
    static const QRegularExpression needed(QStringLiteral("[\t\r\n]|^\""));
    if (!text.contains(needed))
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}
} // namespace

QString copy(const QModelIndexList& indexes, bool withHeader)
{
    std::set<int> columns;
    std::map<int, std::map<int, QString>> rows;
    for (const QModelIndex& index : indexes) {
        columns.insert(index.column());
        rows[index.row()][index.column()] = quotedWhereNeeded(index.data(Qt::DisplayRole).toString());
    }
    QString text;
    const auto addLine = [&](const QStringList& cells) { text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n'); };
    if (withHeader && !indexes.isEmpty()) {
        QStringList cells;
        for (const int column : columns)
            cells << quotedWhereNeeded(indexes.first().model()->headerData(column, Qt::Horizontal).toString());
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

Result<std::vector<QStringList>> parse(const QString& text)
{
    std::vector<QStringList> rows;
    RecordParser parser(text, QLatin1Char('\t'), RecordParser::Source::Clipboard);
    QStringList cells;
    while (parser.next(cells)) {
        for (QString& cell : cells) {
            // Word processors break lines within a cell by a control character.
            const QString sound = characters::sound(cell);
            if (sound.count(QChar::ReplacementCharacter) > cell.count(QChar::ReplacementCharacter))
                return Error{ErrorCode::InvalidInput,
                    QCoreApplication::translate("wuxing::ClipboardTable",
                        "Row %1 of the block holds a sign that is no character. Type the text again. Nothing was "
                        "changed.")
                        .arg(rows.size() + 1),
                    {}};
            cell = sound;
        }
        rows.push_back(cells);
    }
    return rows;
}

} // namespace wuxing::clipboardtable
