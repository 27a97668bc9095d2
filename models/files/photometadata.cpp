// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/photometadata.h"

#include <QList>
#include <QtEndian>

#include <algorithm>

namespace wuxing::photometadata {

namespace {

quint8 at(const QByteArray& bytes, qsizetype place) { return static_cast<quint8>(bytes[place]); }

// The orientation an Exif block speaks of, 1 when it speaks of none.
quint16 orientationOf(const QByteArray& exif)
{
    if (!exif.startsWith(QByteArrayLiteral("Exif\0\0")) || exif.size() < 20)
        return 1;
    const QByteArray tiff = exif.mid(6);
    const bool little = tiff.startsWith("II");
    const auto number16 = [&](qsizetype place) -> quint16 {
        if (place < 0 || place + 2 > tiff.size())
            return 0;
        return little ? qFromLittleEndian<quint16>(tiff.constData() + place)
                      : qFromBigEndian<quint16>(tiff.constData() + place);
    };
    const auto number32 = [&](qsizetype place) -> quint32 {
        if (place < 0 || place + 4 > tiff.size())
            return 0;
        return little ? qFromLittleEndian<quint32>(tiff.constData() + place)
                      : qFromBigEndian<quint32>(tiff.constData() + place);
    };
    const qsizetype directory = number32(4);
    const int entries = number16(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + 12 * static_cast<qsizetype>(i);
        if (number16(entry) == 0x0112) {
            const quint16 orientation = number16(entry + 8);
            return orientation >= 1 && orientation <= 8 ? orientation : 1;
        }
    }
    return 1;
}

// An Exif segment that says the orientation and nothing else.
QByteArray orientationSegment(quint16 orientation)
{
    QByteArray segment = QByteArrayLiteral("\xff\xe1\x00\x22"
                                           "Exif\0\0"
                                           "MM\0\x2a\0\0\0\x08"
                                           "\0\x01"
                                           "\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
                                           "\0\0\0\0");
    segment[29] = static_cast<char>(orientation);
    return segment;
}

// Reads a JPEG from marker to marker (ITU-T T.81, annex B).
class Jpeg {
public:
    explicit Jpeg(const QByteArray& content)
        : m_content(content)
    {
    }

    std::optional<QByteArray> withoutMetadata()
    {
        m_place = 2;
        for (;;) {
            const auto marker = nextMarker();
            if (!marker)
                return std::nullopt;
            if (*marker == endOfImage)
                break;
            if (!segment(*marker) || (*marker == startOfScan && !scan()))
                return std::nullopt;
        }
        const QByteArray upright = m_orientation > 1 ? orientationSegment(m_orientation) : QByteArray();
        return m_content.left(2) + upright + m_kept + QByteArrayLiteral("\xff\xd9");
    }

private:
    static constexpr quint8 endOfImage = 0xd9;
    static constexpr quint8 startOfScan = 0xda;

    static bool isRestart(quint8 marker) { return marker >= 0xd0 && marker <= 0xd7; }

    // A marker is a ff, any number of further ones, and its code.
    std::optional<quint8> nextMarker()
    {
        if (m_place >= m_content.size() || at(m_content, m_place) != 0xff)
            return std::nullopt;
        while (m_place < m_content.size() && at(m_content, m_place) == 0xff)
            ++m_place;
        if (m_place >= m_content.size())
            return std::nullopt;
        return at(m_content, m_place++);
    }

    bool segment(quint8 marker)
    {
        // Tables, frames and scans; everything else of 0xc0 and above carries what programs like to say.
        const bool makesPicture =
            (marker >= 0xc0 && marker <= 0xcf && marker != 0xc8) || (marker >= startOfScan && marker <= 0xdd);
        const bool isMore = marker >= 0xe0 && marker <= 0xfe;
        if ((!makesPicture && !isMore) || m_place + 2 > m_content.size())
            return false;
        const qsizetype length = qFromBigEndian<quint16>(m_content.constData() + m_place);
        if (length < 2 || m_place + length > m_content.size())
            return false;
        const QByteArray body = m_content.mid(m_place + 2, length - 2);
        m_place += length;
        if (marker == 0xe1 && m_orientation == 1)
            m_orientation = orientationOf(body);
        if (makesPicture || (marker == 0xe2 && body.startsWith(QByteArrayLiteral("ICC_PROFILE\0"))))
            keep(marker, body);
        else if (marker == 0xe0 && body.startsWith(QByteArrayLiteral("JFIF\0")) && body.size() >= 14)
            keep(marker, body.left(12) + QByteArrayLiteral("\0\0")); // without its small picture
        else if (marker == 0xee && body.startsWith("Adobe") && body.size() >= 12)
            keep(marker, body.left(12)); // says how colours are meant
        return true;
    }

    void keep(quint8 marker, const QByteArray& body)
    {
        const auto length = static_cast<quint16>(body.size() + 2);
        m_kept += '\xff';
        m_kept += static_cast<char>(marker);
        m_kept += static_cast<char>(length >> 8);
        m_kept += static_cast<char>(length & 0xff);
        m_kept += body;
    }

    // The bits of a scan: in them a ff is followed by 0 or a restart marker unless the next segment begins.
    bool scan()
    {
        const qsizetype begin = m_place;
        for (;;) {
            const qsizetype found = m_content.indexOf('\xff', m_place);
            qsizetype code = found;
            while (code >= 0 && code < m_content.size() && at(m_content, code) == 0xff)
                ++code;
            if (found < 0 || code >= m_content.size())
                return false; // cut off
            const quint8 marker = at(m_content, code);
            if (marker != 0 && !isRestart(marker)) {
                m_kept += m_content.mid(begin, found - begin);
                m_place = found;
                return true;
            }
            if (code - found > 1)
                return false;
            m_place = code + 1;
        }
    }

    const QByteArray& m_content;
    qsizetype m_place = 0;
    QByteArray m_kept;
    quint16 m_orientation = 1;
};

const QByteArray pngSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

// The chunks of a PNG that make the picture (www.w3.org/TR/png-3).
std::optional<QByteArray> pngWithoutMetadata(const QByteArray& content)
{
    static const QByteArrayList makePicture{"IHDR", "PLTE", "IDAT", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
        "cICP", "bKGD", "pHYs", "acTL", "fcTL", "fdAT", "IEND"};
    QByteArray kept = pngSignature;
    qsizetype place = pngSignature.size();
    while (place + 12 <= content.size()) {
        const qsizetype length = 12 + static_cast<qsizetype>(qFromBigEndian<quint32>(content.constData() + place));
        const QByteArray type = content.mid(place + 4, 4);
        if (place + length > content.size())
            return std::nullopt;
        if (makePicture.contains(type))
            kept += content.mid(place, length);
        if (type == "IEND")
            return kept;
        place += length;
    }
    return std::nullopt;
}

// Reads a GIF from block to block (www.w3.org/Graphics/GIF/spec-gif89a.txt).
class Gif {
public:
    explicit Gif(const QByteArray& content)
        : m_content(content)
    {
    }

    std::optional<QByteArray> withoutMetadata()
    {
        constexpr qsizetype header = 13;
        if (!keep(header) || !keepColours(at(m_content, 10)))
            return std::nullopt;
        while (m_place < m_content.size()) {
            const quint8 kind = at(m_content, m_place);
            if (kind == 0x3b)
                return m_kept + ';';
            if (kind == 0x2c ? !image() : kind != 0x21 || !extension())
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    bool keep(qsizetype bytes)
    {
        if (m_place + bytes > m_content.size())
            return false;
        m_kept += m_content.mid(m_place, bytes);
        m_place += bytes;
        return true;
    }
    bool keepColours(quint8 flags) { return (flags & 0x80) == 0 || keep(3LL << ((flags & 7) + 1)); }

    // The blocks from a place on, until one of no length; where they end, or -1.
    qsizetype endOfBlocks(qsizetype place) const
    {
        while (place < m_content.size() && at(m_content, place) != 0)
            place += 1 + at(m_content, place);
        return place < m_content.size() ? place + 1 : -1;
    }

    bool image()
    {
        const qsizetype flags = m_place + 9;
        if (!keep(10) || !keepColours(at(m_content, flags)) || !keep(1))
            return false;
        const qsizetype end = endOfBlocks(m_place);
        return end >= 0 && keep(end - m_place);
    }

    // Kept are how long a picture stands and how often all are shown; texts and what programs say are not.
    bool extension()
    {
        const qsizetype end = m_place + 2 < m_content.size() ? endOfBlocks(m_place + 2) : -1;
        if (end < 0)
            return false;
        const QByteArray block = m_content.mid(m_place, end - m_place);
        const bool isRepetition = block.size() == 19
            && (block.mid(3).startsWith("NETSCAPE2.0\3\1") || block.mid(3).startsWith("ANIMEXTS1.0\3\1"));
        const bool isControl = at(block, 1) == 0xf9 && block.size() == 8;
        if (isControl || isRepetition)
            m_kept += block;
        m_place = end;
        return true;
    }

    const QByteArray& m_content;
    qsizetype m_place = 0;
    QByteArray m_kept;
};

} // namespace

std::optional<QByteArray> removed(const QByteArray& content)
{
    if (content.startsWith("\xff\xd8"))
        return Jpeg(content).withoutMetadata();
    if (content.startsWith(pngSignature))
        return pngWithoutMetadata(content);
    if (content.startsWith("GIF8"))
        return Gif(content).withoutMetadata();
    return std::nullopt;
}

} // namespace wuxing::photometadata
