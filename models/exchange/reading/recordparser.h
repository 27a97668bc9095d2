// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wuxing {

// Reads text as records of cells, with quotes where a cell needs them (RFC 4180); a record may span lines inside
// quotes. The one reader of table files and of what spreadsheets put on the clipboard. The text outlives the parser.
class RecordParser {
public:
    enum class Source {
        File, //< blanks around a cell are none of it; a quote that makes no sense is a fault
        Clipboard //< cells as they are; a quote that makes no sense is a character like others
    };
    enum class Fault {
        None,
        OpenQuote, //< never closed: half a file
        TextBehindQuote //< of which nobody can say where the cell ends
    };

    RecordParser(const QString& text, QChar separator, Source source);

    bool next(QStringList& cells); //< false at the end of the text
    Fault fault() const { return m_fault; } //< the first one met so far

private:
    bool isEnd(qsizetype place) const;
    qsizetype endOfBareCell(qsizetype start) const;
    QString cell();
    bool quotedCell(QString& value);

    const QString& m_text;
    QChar m_separator;
    Source m_source;
    qsizetype m_at = 0;
    Fault m_fault = Fault::None;
};

} // namespace wuxing
