// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/photo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

namespace wuxing::photo {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Photo)
};

constexpr int mostPixels = 300'000'000; //< more than any camera makes: a picture made to fill the memory
constexpr int quality = 88;

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

QImage readScaled(const QByteArray& content, int longerSide)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || static_cast<qint64>(size.width()) * size.height() > mostPixels)
        return {};
    // Read at the size that is wanted: JPEG decodes an eighth much faster than the whole.
    if (std::max(size.width(), size.height()) > longerSide)
        reader.setScaledSize(size.scaled(longerSide, longerSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QByteArray asJpeg(const QImage& image)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    // JPEG knows no transparency: it would come out black.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; image.hasAlphaChannel() && x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const auto mixed = [&](int part) { return (part * qAlpha(pixel) + 255 * (255 - qAlpha(pixel))) / 255; };
            opaque.setPixel(x, y, qRgb(mixed(qRed(pixel)), mixed(qGreen(pixel)), mixed(qBlue(pixel))));
        }
    }
    (image.hasAlphaChannel() ? opaque : image).save(&buffer, "JPEG", quality);
    return jpeg;
}

qsizetype nextMarker(const QByteArray& content, qsizetype place)
{
    const qsizetype found = content.indexOf('\xff', place);
    return found < 0 ? content.size() : found;
}

// Where a JPEG ends: behind its end marker, or at the end of the content when it is cut off. In the scans, which begin
// at the given place, a 0xff is followed by 0 or a restart marker unless it begins a segment.
qsizetype endOfJpeg(const QByteArray& content, qsizetype place)
{
    while (place + 1 < content.size()) {
        const quint8 marker = at(content, place + 1);
        if (at(content, place) != 0xff)
            place = nextMarker(content, place);
        else if (marker == 0x00 || marker == 0xff || (marker >= 0xd0 && marker <= 0xd7))
            ++place;
        else if (marker == 0xd9)
            return place + 2;
        else if (place + 4 <= content.size())
            place += 2 + qFromBigEndian<quint16>(content.constData() + place + 2);
        else
            break;
    }
    return content.size();
}

// The chunks of a PNG that make the picture; texts and Exif are left out (www.w3.org/TR/png-3).
QByteArray pngWithoutTexts(const QByteArray& content)
{
    constexpr qsizetype signature = 8;
    QByteArray kept = content.left(signature);
    qsizetype place = signature;
    while (place + 12 <= content.size()) {
        const qsizetype length = 12 + static_cast<qsizetype>(qFromBigEndian<quint32>(content.constData() + place));
        const QByteArray type = content.mid(place + 4, 4);
        if (place + length > content.size())
            return content; // cut off: stays as it is
        if (type != "eXIf" && type != "tEXt" && type != "zTXt" && type != "iTXt")
            kept += content.mid(place, length);
        if (type == "IEND")
            break;
        place += length;
    }
    return kept;
}

} // namespace

bool isReadable(const QByteArray& content)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    const QSize size = QImageReader(&buffer).size();
    return size.isValid() && !size.isEmpty() && static_cast<qint64>(size.width()) * size.height() <= mostPixels;
}

QByteArray withoutPosition(const QByteArray& content)
{
    if (content.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n")))
        return pngWithoutTexts(content);
    if (!content.startsWith(QByteArrayLiteral("\xff\xd8")))
        return content;
    QByteArray kept = content.left(2);
    quint16 orientation = 1;
    qsizetype place = 2;
    QByteArray rest;
    while (place + 4 <= content.size() && at(content, place) == 0xff) {
        const quint8 marker = at(content, place + 1);
        const qsizetype length = 2 + qFromBigEndian<quint16>(content.constData() + place + 2);
        // The picture itself begins, or the file is cut off: the rest stays as it is.
        if (marker == 0xda || place + length > content.size())
            break;
        const bool isApplication = marker >= 0xe1 && marker <= 0xef && marker != 0xee; // Adobe's colours stay
        const bool isComment = marker == 0xfe;
        const bool isProfile = marker == 0xe2 && content.mid(place + 4, 11) == "ICC_PROFILE";
        if (marker == 0xe1)
            orientation = std::max(orientation, orientationOf(content.mid(place + 4, length - 4)));
        if ((!isApplication && !isComment) || isProfile)
            rest += content.mid(place, length);
        place += length;
    }
    if (orientation > 1)
        kept += orientationSegment(orientation);
    return kept + rest + content.mid(place, endOfJpeg(content, place) - place);
}

Result<QByteArray> shrunk(const QByteArray& content, int longerSide)
{
    const QImage image = readScaled(content, longerSide);
    if (image.isNull())
        return Error{ErrorCode::InvalidInput, Text::tr("The picture cannot be read."), {}};
    return asJpeg(image);
}

QByteArray thumbnail(const QByteArray& content, int side)
{
    const QImage image = readScaled(content, side);
    return image.isNull() ? QByteArray() : asJpeg(image);
}

} // namespace wuxing::photo
