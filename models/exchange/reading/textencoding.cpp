// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/textencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::TextEncoding)
};

// Empty when the bytes are not valid in GB 18030.
std::optional<QString> fromGb18030(const QByteArray& bytes)
{
#ifdef Q_OS_WIN
    // A Qt built without ICU does not know the encoding, Windows does. Where its table of GB 18030 was left out (as in
    // Wine), GBK is read, the part of it that every Chinese program writes.
    constexpr UINT gb18030 = 54936;
    constexpr UINT gbk = 936;
    const UINT codePage = IsValidCodePage(gb18030) ? gb18030 : gbk;
    const int size = static_cast<int>(bytes.size());
    const int length = MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, bytes.constData(), size, nullptr, 0);
    if (length <= 0)
        return std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(codePage, 0, bytes.constData(), size, reinterpret_cast<wchar_t*>(text.data()), length);
    return text;
#else
    QStringDecoder decoder("GB18030");
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
#endif
}

// Empty when the bytes are not whole characters of UTF-8.
std::optional<QString> fromUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

// How many bytes at the end begin a character of UTF-8 without ending it; 0 when none do.
qsizetype halfCharacter(const QByteArray& bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<uchar>(bytes.at(bytes.size() - back));
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0) {
            const qsizetype whole = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return back < whole ? back : 0;
        }
    }
    return 0;
}

Error cutOff()
{
    return {ErrorCode::InvalidInput,
        Text::tr("The file ends in the middle of a character: it was cut off. Get it again."), {}};
}

// Half characters and codes that are none are left to the reader of the table, which knows the row.
bool isForeign(QChar c)
{
    const ushort code = c.unicode();
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0xfffd;
}

// A table but for a few characters, which are named by their line.
Error foreignCharacter(const QString& text)
{
    const auto first = std::find_if(text.begin(), text.end(), isForeign);
    return {ErrorCode::InvalidInput,
        Text::tr("Line %1 holds a character that cannot be read (code %2). Delete it there and save the list again.")
            .arg(std::count(text.begin(), first, QLatin1Char('\n')) + 1)
            .arg(first->unicode(), 4, 16, QLatin1Char('0')),
        {}};
}

bool isWorkbook(const QByteArray& bytes) { return bytes.startsWith("PK\x03\x04"); }

Error notText(const QByteArray& bytes)
{
    if (isWorkbook(bytes))
        return {ErrorCode::InvalidInput,
            Text::tr("This is a workbook, not a text table. Save it in WPS or Excel as CSV and choose that file."), {}};
    return {ErrorCode::InvalidInput,
        Text::tr("This is not a text table (CSV). Save the list in WPS or Excel as CSV and choose that file."), {}};
}

} // namespace

Result<QString> decodeText(const QByteArray& bytes)
{
    std::optional<QString> text;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        if (bytes.size() % 2 != 0)
            return cutOff();
        QStringDecoder decoder(QStringDecoder::Utf16);
        text = QString(decoder.decode(bytes));
    } else {
        text = fromUtf8(bytes);
        if (const qsizetype half = text ? 0 : halfCharacter(bytes); half > 0) {
            // The rest of it is UTF-8, and more than letters of English.
            const auto rest = fromUtf8(bytes.chopped(half));
            if (rest && rest->size() != bytes.size() - half)
                return cutOff();
        }
        if (!text)
            text = fromGb18030(bytes);
    }
    // A mark of the byte order is no text, also where lists were put one behind the other.
    if (text)
        text->remove(QChar(0xfeff));
    const qsizetype foreign = text ? std::count_if(text->begin(), text->end(), isForeign) : 0;
    constexpr qsizetype fewest = 20; //< one in so many: what is no text has more
    if (text && !isWorkbook(bytes) && foreign > 0 && foreign * fewest < text->size())
        return foreignCharacter(*text);
    if (!text || foreign > 0)
        return notText(bytes);
    return std::move(*text);
}

} // namespace wuxing
