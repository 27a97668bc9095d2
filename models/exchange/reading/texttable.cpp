// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/texttable.h"

#include "domain/values/characters.h"
#include "exchange/reading/recordparser.h"
#include "exchange/reading/textencoding.h"
#include "files/inputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::TextTable)
};

constexpr qint64 largestFile = 256LL * 1024 * 1024;
// What a sheet of a spreadsheet holds at most. More is no list, and would only fill the memory.
constexpr qsizetype mostColumns = 16384;
constexpr qsizetype longestCell = 32767;
constexpr qint64 mostCells = 20'000'000;

// The separator under which the first rows agree best in the number of their cells. Counting the characters would take
// the semicolons of a text for it.
QChar separatorOf(const QString& text)
{
    constexpr int looked = 10;
    QChar best = QLatin1Char(',');
    std::pair<int, qsizetype> bestAgreement(0, 0); // rows that agree, cells in each
    for (const QChar candidate : {QLatin1Char(','), QLatin1Char('\t'), QLatin1Char(';')}) {
        RecordParser parser(text, candidate, RecordParser::Source::File);
        QMap<qsizetype, int> rowsOfWidth;
        QStringList cells;
        for (int i = 0; i < looked && parser.next(cells); ++i) {
            if (cells.size() > 1)
                ++rowsOfWidth[cells.size()];
        }
        for (auto width = rowsOfWidth.cbegin(); width != rowsOfWidth.cend(); ++width) {
            if (const std::pair agreement(width.value(), width.key()); agreement > bestAgreement) {
                bestAgreement = agreement;
                best = candidate;
            }
        }
    }
    return best;
}

// Why a row cannot be read; empty when it can.
QString faultOf(const QStringList& cells, RecordParser::Fault fault)
{
    if (fault == RecordParser::Fault::OpenQuote)
        return Text::tr("a quotation mark is never closed. The file seems to be cut off; get it again.");
    if (fault == RecordParser::Fault::TextBehindQuote)
        return Text::tr("text stands behind a closing quotation mark, and nobody can tell where the cell ends. Write "
                        "each quotation mark inside a cell twice, or save the list again in WPS or Excel.");
    if (cells.size() > mostColumns)
        return Text::tr("it has more than %1 columns. This is not a list; choose the right file.").arg(mostColumns);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString& cell = cells.at(i);
        const QString column = QString::number(i + 1);
        if (cell.size() > longestCell)
            return Text::tr("the cell in column %1 is longer than %2 characters. Shorten it and import again.")
                .arg(column, QString::number(longestCell));
        if (const qsizetype bad = characters::firstUnsound(cell); bad >= 0)
            return Text::tr("the cell in column %1 holds a sign that is no character (U+%2), left by another program. "
                            "Type the text again and import again.")
                .arg(column, QString::number(cell.at(bad).unicode(), 16).toUpper().rightJustified(4, QLatin1Char('0')));
    }
    return {};
}

} // namespace

Result<TextTable> TextTable::parse(const QString& text, const QString& file)
{
    TextTable table;
    table.file = file;
    RecordParser parser(text, separatorOf(text), RecordParser::Source::File);
    QStringList cells;
    qint64 all = 0;
    for (int number = 1; parser.next(cells); ++number) {
        if (const QString fault = faultOf(cells, parser.fault()); !fault.isEmpty())
            return Error{ErrorCode::InvalidInput,
                Text::tr("%1, row %2: %3", "file, row, problem").arg(file, QString::number(number), fault), {}};
        all += cells.size();
        if (all > mostCells)
            return Error{ErrorCode::InvalidInput,
                Text::tr("%1 is too large to be a list. Split it and import the parts.").arg(file), {}};
        const bool empty = std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
        if (!empty)
            table.rows.push_back({number, cells});
    }
    if (table.rows.empty())
        return Error{ErrorCode::InvalidInput, Text::tr("%1 is empty.").arg(file), {}};
    return table;
}

Result<TextTable> TextTable::fromBytes(const QByteArray& bytes, const QString& file)
{
    const auto text = decodeText(bytes);
    if (!text)
        return Error{text.error().code, Text::tr("%1: %2", "file, problem").arg(file, text.error().message), {}};
    return parse(*text, file);
}

Result<TextTable> TextTable::fromFile(const QString& path)
{
    const auto content = inputfile::read(path, largestFile);
    if (!content)
        return content.error();
    return fromBytes(*content, QFileInfo(path).fileName());
}

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [](QChar c) {
            return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
        });
        if (needsQuotes)
            cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        quoted << cell;
    }
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace wuxing
