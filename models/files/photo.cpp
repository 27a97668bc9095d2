// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/photo.h"

#include "files/photometadata.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

#include <cstring>
#include <limits>

namespace wuxing::photo {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Photo)
};

constexpr int quality = 88;
constexpr int fullSize = std::numeric_limits<int>::max();
// What a picture may take in memory when it is read whole: A3 at 600 dots per inch fits.
constexpr qint64 mostMegabytes = 320;
constexpr qint64 mostBytes = mostMegabytes * 1024 * 1024;
// A JPEG can be read at an eighth: the largest that phones make, 200 megapixels, is shown.
constexpr qint64 mostPixelsOfJpeg = 250'000'000;

bool isJpeg(const QByteArray& content) { return content.startsWith("\xff\xd8"); }
bool isPng(const QByteArray& content) { return content.startsWith("\x89PNG") && content.size() >= 33; }

// A progressive JPEG is put together in memory from all its scans before any of it is shown, at whatever size.
bool isProgressive(const QByteArray& jpeg) { return jpeg.contains("\xff\xc2"); }

QSize sizeOf(const QByteArray& content)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    return QImageReader(&buffer).size();
}

qint64 bytesWhenRead(const QByteArray& content, const QSize& size)
{
    constexpr int depthInHeader = 24;
    const bool isDeep = isPng(content) && content.at(depthInHeader) == 16;
    return static_cast<qint64>(size.width()) * size.height() * (isDeep ? 8 : 4);
}

// The most pixels a byte of the format can stand for. A header that promises more is made to fill the memory.
qint64 mostPixels(const QByteArray& content)
{
    qint64 perByte = 1024; // a bit for each block of 64, and something over
    if (content.startsWith("GIF8"))
        perByte = 4096; // twelve bits for the longest run
    else if (isPng(content))
        perByte = 8LL * 1040; // one bit a pixel, packed by deflate
    return static_cast<qint64>(content.size()) * perByte;
}

// Enough memory for the largest picture that `readable` lets through; Qt's own limit is that of a small screen.
void raiseLimitOnce()
{
    static const bool raised = [] {
        QImageReader::setAllocationLimit(static_cast<int>(mostMegabytes));
        return true;
    }();
    Q_UNUSED(raised)
}

QImage readScaled(const QByteArray& content, int longerSide)
{
    raiseLimitOnce();
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || !readable(content))
        return {};
    // Read at the size that is wanted: JPEG decodes an eighth much faster than the whole.
    if (std::max(size.width(), size.height()) > longerSide)
        reader.setScaledSize(size.scaled(longerSide, longerSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    else if (bytesWhenRead(content, size) > mostBytes)
        return {};
    return reader.read();
}

// The points of the picture and nothing else: an image carries the texts of the file it was read from, and writers
// write them again.
QImage bare(const QImage& image)
{
    QImage source = image;
    if (source.colorSpace().isValid() && source.colorSpace() != QColorSpace(QColorSpace::SRgb))
        source.convertToColorSpace(QColorSpace::SRgb);
    const QImage::Format format = image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    source = source.convertToFormat(format);
    QImage points(source.size(), format);
    for (int y = 0; y < source.height() && !points.isNull(); ++y)
        std::memcpy(points.scanLine(y), source.constScanLine(y), static_cast<size_t>(source.width()) * sizeof(QRgb));
    return points;
}

QByteArray saved(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, qstrcmp(format, "JPEG") == 0 ? quality : -1) ? bytes : QByteArray();
}

QByteArray asJpeg(const QImage& image)
{
    QImage opaque = bare(image);
    // JPEG knows no transparency: it would come out black.
    for (int y = 0; image.hasAlphaChannel() && y < opaque.height(); ++y) {
        for (int x = 0; x < opaque.width(); ++x) {
            const QRgb pixel = opaque.pixel(x, y);
            const auto mixed = [&](int part) { return (part * qAlpha(pixel) + 255 * (255 - qAlpha(pixel))) / 255; };
            opaque.setPixel(x, y, qRgb(mixed(qRed(pixel)), mixed(qGreen(pixel)), mixed(qBlue(pixel))));
        }
    }
    return saved(opaque, "JPEG");
}

Error unreadable()
{
    return {ErrorCode::InvalidInput,
        Text::tr("The picture is damaged or cut off. Take it from the camera again, or save it anew in a picture "
                 "program."),
        {}};
}

} // namespace

Status readable(const QByteArray& content)
{
    const QSize size = sizeOf(content);
    if (!size.isValid() || size.isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("It is no picture that can be shown."), {}};
    const qint64 pixels = static_cast<qint64>(size.width()) * size.height();
    if (pixels > mostPixels(content))
        return unreadable();
    const bool readInParts = isJpeg(content) && !isProgressive(content);
    if (readInParts ? pixels > mostPixelsOfJpeg : bytesWhenRead(content, size) > mostBytes)
        return Error{ErrorCode::InvalidInput,
            Text::tr(
                "The picture has %1 × %2 pixels, more than can be shown here. Save it smaller in a picture program.")
                .arg(size.width())
                .arg(size.height()),
            {}};
    return {};
}

Result<Clean> cleaned(const QByteArray& content, const QString& mediaType)
{
    if (auto bytes = photometadata::removed(content))
        return Clean{std::move(*bytes), mediaType};
    const QImage image = readScaled(content, fullSize);
    const bool jpeg = isJpeg(content);
    QByteArray drawn = image.isNull() ? QByteArray() : jpeg ? asJpeg(image) : saved(bare(image), "PNG");
    if (drawn.isEmpty())
        return unreadable();
    return Clean{std::move(drawn), jpeg ? QStringLiteral("image/jpeg") : QStringLiteral("image/png")};
}

Result<QByteArray> shrunk(const QByteArray& content, int longerSide)
{
    if (auto can = readable(content); !can)
        return can.error();
    const QImage image = readScaled(content, longerSide);
    QByteArray jpeg = image.isNull() ? QByteArray() : asJpeg(image);
    if (jpeg.isEmpty())
        return unreadable();
    return jpeg;
}

QByteArray thumbnail(const QByteArray& content, int side)
{
    const QImage image = readScaled(content, side);
    return image.isNull() ? QByteArray() : asJpeg(image);
}

} // namespace wuxing::photo
