// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/texttable.h"

#include "exchange/textencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::TextTable)
};

constexpr qint64 largestFile = 256LL * 1024 * 1024;

// The separator that the first lines hold most of.
QChar separatorOf(const QString& text)
{
    qsizetype end = 0;
    for (int line = 0; line < 5 && end >= 0; ++line)
        end = text.indexOf(QLatin1Char('\n'), end + 1);
    const QStringView head = QStringView(text).left(end < 0 ? text.size() : end);
    QChar best = QLatin1Char(',');
    for (const QChar candidate : {QLatin1Char('\t'), QLatin1Char(';')}) {
        if (head.count(candidate) > head.count(best))
            best = candidate;
    }
    return best;
}

// One pass over the text; a record may span lines inside quotes.
class Parser {
public:
    Parser(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool nextRecord(QStringList& cells)
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

    bool endedInsideQuotes() const { return m_endedInsideQuotes; }

private:
    bool isEnd(QChar c) const { return c == m_separator || c == QLatin1Char('\n') || c == QLatin1Char('\r'); }

    QString cell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('"'))
            return quotedCell();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isEnd(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(start, m_at - start).trimmed();
    }

    QString quotedCell()
    {
        QString value;
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c != QLatin1Char('"')) {
                value += c;
            } else if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('"')) {
                value += c;
                ++m_at;
            } else {
                while (m_at < m_text.size() && !isEnd(m_text.at(m_at)))
                    ++m_at;
                return value.trimmed();
            }
        }
        m_endedInsideQuotes = true;
        return value;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_endedInsideQuotes = false;
};

} // namespace

Result<TextTable> TextTable::parse(const QString& text, const QString& file)
{
    TextTable table;
    table.file = file;
    Parser parser(text, separatorOf(text));
    QStringList cells;
    for (int number = 1; parser.nextRecord(cells); ++number) {
        if (parser.endedInsideQuotes())
            return Error{ErrorCode::InvalidInput,
                Text::tr("%1, row %2: a quotation mark is never closed. The file seems to be cut off; get it again.")
                    .arg(file)
                    .arg(number),
                {}};
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
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Text::tr("%1 cannot be read. Close it in WPS or Excel and try again.").arg(path),
            file.errorString()};
    if (file.size() > largestFile)
        return Error{ErrorCode::InvalidInput, Text::tr("%1 is too large to be a list.").arg(name), {}};
    return fromBytes(file.readAll(), name);
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
