// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/recordparser.h"

namespace wuxing {

namespace {
constexpr QLatin1Char quote('"');
}

RecordParser::RecordParser(const QString& text, QChar separator, Source source)
    : m_text(text)
    , m_separator(separator)
    , m_source(source)
{
}

bool RecordParser::next(QStringList& cells)
{
    cells.clear();
    if (m_at >= m_text.size())
        return false;
    while (true) {
        cells << cell();
        if (m_at >= m_text.size())
            return true;
        const QChar c = m_text.at(m_at++);
        if (c == m_separator)
            continue;
        if (c == QLatin1Char('\r') && m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\n'))
            ++m_at;
        return true;
    }
}

bool RecordParser::isEnd(qsizetype place) const
{
    const QChar c = m_text.at(place);
    return c == m_separator || c == QLatin1Char('\n') || c == QLatin1Char('\r');
}

qsizetype RecordParser::endOfBareCell(qsizetype start) const
{
    while (start < m_text.size() && !isEnd(start))
        ++start;
    return start;
}

QString RecordParser::cell()
{
    const qsizetype start = m_at;
    QString value;
    if (m_at < m_text.size() && m_text.at(m_at) == quote && quotedCell(value))
        return m_source == Source::File ? value.trimmed() : value;
    m_at = endOfBareCell(start);
    value = m_text.mid(start, m_at - start);
    return m_source == Source::File ? value.trimmed() : value;
}

// Reads a cell between quotes. False when the quotes turn out to be part of the text: "五星"支部.
bool RecordParser::quotedCell(QString& value)
{
    bool needsQuotes = false;
    qsizetype place = m_at + 1;
    for (;; ++place) {
        if (place >= m_text.size()) {
            if (m_source == Source::Clipboard)
                return false;
            m_fault = m_fault == Fault::None ? Fault::OpenQuote : m_fault;
            m_at = place;
            return true;
        }
        const QChar c = m_text.at(place);
        if (c == quote) {
            if (place + 1 >= m_text.size() || m_text.at(place + 1) != quote)
                break;
            ++place;
            needsQuotes = true;
        } else if (c == QLatin1Char('\r') && place + 1 < m_text.size() && m_text.at(place + 1) == QLatin1Char('\n')) {
            continue; // a line break within a cell is one character, whatever wrote the file
        } else if (isEnd(place)) {
            needsQuotes = true;
        }
        value += c;
    }
    const qsizetype end = endOfBareCell(place + 1);
    const QStringView behind = QStringView(m_text).mid(place + 1, end - place - 1);
    if (m_source == Source::Clipboard) {
        // Spreadsheets quote what needs it; other quotes were typed into the cell.
        if (!needsQuotes || !behind.isEmpty())
            return false;
    } else if (!behind.trimmed().isEmpty()) {
        if (!needsQuotes && behind.count(quote) % 2 == 0)
            return false;
        m_fault = m_fault == Fault::None ? Fault::TextBehindQuote : m_fault;
    }
    m_at = end;
    return true;
}

} // namespace wuxing
