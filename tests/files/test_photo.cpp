// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/photo.h"
#include "files/photometadata.h"
#include "support/catch.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

using namespace wuxing;

namespace {

const QByteArray secret = QByteArrayLiteral("33.58N 114.02E Zhang");

QImage scene(QSize size = {64, 48})
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 3 % 256, y * 5 % 256, (x + y) % 256));
    }
    return image;
}

QByteArray bytesOf(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QByteArray segment(char marker, const QByteArray& body)
{
    QByteArray made("\xff");
    made += marker;
    made += static_cast<char>((body.size() + 2) >> 8);
    made += static_cast<char>((body.size() + 2) & 0xff);
    return made + body;
}

QByteArray exif() { return segment('\xe1', QByteArrayLiteral("Exif\0\0II*\0\x08\0\0\0\0\0 ") + secret); }

QByteArray chunk(const QByteArray& type, const QByteArray& body)
{
    QByteArray made(4, '\0');
    qToBigEndian(static_cast<quint32>(body.size()), made.data());
    return made + type + body + QByteArrayLiteral("\0\0\0\0"); // nobody checks the sum of what is left out
}

// A PNG that is nothing but its header.
QByteArray headerOfPng(quint32 width, quint32 height, char depth)
{
    QByteArray body(13, '\0');
    qToBigEndian(width, body.data());
    qToBigEndian(height, body.data() + 4);
    body[8] = depth;
    body[9] = 6; // colours and transparency
    QByteArray png = bytesOf(scene({1, 1}), "PNG").left(8) + chunk("IHDR", body);
    const quint32 sum = [&] {
        // www.w3.org/TR/png-3/#D-CRCAppendix
        quint32 crc = 0xffffffff;
        const QByteArray summed = "IHDR" + body;
        for (const char byte : summed) {
            crc ^= static_cast<quint8>(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 1) != 0 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
        }
        return ~crc;
    }();
    qToBigEndian(sum, png.data() + png.size() - 4);
    return png + chunk("IDAT", QByteArray(60, 'x'));
}

photo::Clean clean(const QByteArray& content, const char* type)
{
    auto done = photo::cleaned(content, QLatin1String(type));
    REQUIRE_OK(done);
    CHECK_FALSE(done->content.contains(secret));
    CHECK_FALSE(QImage::fromData(done->content).isNull());
    return std::move(*done);
}

} // namespace

TEST_CASE("a photo tells nothing of its place, wherever in the file that stands", "[files]")
{
    const QByteArray plain = bytesOf(scene(), "JPG");
    const qsizetype scan = plain.indexOf("\xff\xda");
    const QImage shown = QImage::fromData(plain);
    const std::vector<std::pair<const char*, QByteArray>> photos{
        {"at the beginning", plain.left(2) + exif() + plain.mid(2)},
        {"behind fill bytes", plain.left(2) + "\xff\xff\xff" + exif() + plain.mid(2)},
        {"behind a marker with fill bytes", plain.left(scan) + "\xff\xff" + exif() + "\xff" + plain.mid(scan)},
        {"in a comment", plain.left(2) + segment('\xfe', secret) + plain.mid(2)},
        {"in the notes of a maker", plain.left(2) + segment('\xe5', secret) + plain.mid(2)},
        {"in a small picture",
            plain.left(2) + segment('\xe0', QByteArrayLiteral("JFXX\0\x10") + secret) + plain.mid(2)},
        {"behind the last scan", plain.chopped(2) + exif() + "\xff\xd9"}, {"behind the end", plain + secret}};
    for (const auto& [name, photo] : photos) {
        CAPTURE(name);
        CHECK(QImage::fromData(clean(photo, "image/jpeg").content) == shown);
    }
}

TEST_CASE("a photo of several scans tells nothing between them", "[files]")
{
    QByteArray plain;
    QBuffer buffer(&plain);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    REQUIRE(writer.write(scene()));
    const qsizetype first = plain.indexOf("\xff\xda");
    const qsizetype second = plain.indexOf("\xff\xda", first + 2);
    REQUIRE(second > first);
    const QByteArray photo = plain.left(second) + exif() + plain.mid(second);
    CHECK(QImage::fromData(clean(photo, "image/jpeg").content) == QImage::fromData(plain));
}

TEST_CASE("a photo whose parts nobody can follow is drawn anew, and one that cannot be read is refused", "[files]")
{
    const QByteArray plain = bytesOf(scene(), "JPG");
    const qsizetype scan = plain.indexOf("\xff\xda");
    clean(plain.left(2) + exif() + plain.mid(2, plain.size() - 40), "image/jpeg"); // cut off in the picture
    clean(plain.left(scan) + "garbage " + secret + plain.mid(scan), "image/jpeg");
    const QByteArray png = bytesOf(scene(), "PNG");
    const QByteArray text = chunk("tEXt", "Comment" + QByteArrayLiteral("\0") + secret);
    const qsizetype data = png.indexOf("IDAT") - 4;
    const auto cut = photo::cleaned(png.left(data) + text + png.mid(data, 200), QStringLiteral("image/png"));
    if (cut) {
        CHECK_FALSE(cut->content.contains(secret));
        CHECK_FALSE(QImage::fromData(cut->content).isNull());
    } else {
        CHECK(cut.error().code == ErrorCode::InvalidInput);
    }
    CHECK_FALSE(photo::cleaned(png.left(30) + secret, QStringLiteral("image/png")));
    CHECK_FALSE(photo::cleaned(plain.left(20) + secret, QStringLiteral("image/jpeg")));
}

TEST_CASE("a PNG, a GIF and a bitmap tell nothing but the picture", "[files]")
{
    const QByteArray png = bytesOf(scene(), "PNG");
    const qsizetype data = png.indexOf("IDAT") - 4;
    for (const char* type : {"tEXt", "iTXt", "eXIf", "prVt"}) {
        CAPTURE(type);
        const auto done = clean(png.left(data) + chunk(type, secret) + png.mid(data), "image/png");
        CHECK(QImage::fromData(done.content) == QImage::fromData(png));
    }
    clean(png + secret, "image/png");
    // A GIF of one black point, with a comment and a note of a program before the picture.
    const QByteArray head = QByteArrayLiteral("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff");
    const QByteArray control = QByteArrayLiteral("!\xf9\x04\0\0\0\0\0");
    const QByteArray picture = QByteArrayLiteral(",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0");
    const auto blocks = [](const QByteArray& text) {
        return static_cast<char>(text.size()) + text + QByteArrayLiteral("\0");
    };
    const auto gif = clean(head + "!\xfe" + blocks(secret) + "!\xff" + QByteArrayLiteral("\x0bXMP DataXMP")
            + blocks(secret) + control + picture + ";" + secret,
        "image/gif");
    CHECK(gif.content == head + control + picture + ";");
    CHECK(gif.mediaType == QStringLiteral("image/gif"));
    const auto bitmap = clean(bytesOf(scene(), "BMP") + secret, "image/bmp");
    CHECK(bitmap.mediaType == QStringLiteral("image/png"));
    CHECK(QImage::fromData(bitmap.content).convertToFormat(QImage::Format_RGB32) == scene());
}

TEST_CASE("a photo taken with the camera on its side still stands upright when it is clean", "[files]")
{
    const QByteArray plain = bytesOf(scene(), "JPG");
    const QByteArray turned = segment('\xe1',
        QByteArrayLiteral("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0") + secret);
    QByteArray done = clean(plain.left(2) + "\xff" + turned + plain.mid(2), "image/jpeg").content;
    QBuffer buffer(&done);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    CHECK(reader.read().size() == QSize(48, 64));
}

TEST_CASE("a picture made smaller and a small one for lists carry no texts of the large one", "[files]")
{
    QImage image = scene();
    image.setText(QStringLiteral("Comment"), QString::fromLatin1(secret));
    const QByteArray png = bytesOf(image, "PNG");
    REQUIRE(QImage::fromData(png).text(QStringLiteral("Comment")) == QString::fromLatin1(secret));
    const QByteArray plain = bytesOf(scene(), "JPG");
    for (const QByteArray& content : {png, QByteArray(plain.left(2) + segment('\xfe', secret) + plain.mid(2))}) {
        const auto small = photo::shrunk(content, 32);
        REQUIRE_OK(small);
        CHECK_FALSE(small->contains(secret));
        CHECK(QImage::fromData(*small).size() == QSize(32, 24));
        CHECK_FALSE(photo::thumbnail(content, 32).contains(secret));
    }
}

TEST_CASE("a picture made to fill the memory is refused by its header", "[files]")
{
    QElapsedTimer clock;
    clock.start();
    const std::vector<std::pair<const char*, QByteArray>> bombs{{"a few bytes of PNG", headerOfPng(15000, 15000, 16)},
        {"just below the limit", headerOfPng(9000, 9000, 8)},
        {"289 million points", headerOfPng(17000, 17000, 8) + QByteArray(2'000'000, 'x')},
        {"a GIF as wide as they get", QByteArrayLiteral("GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0")}};
    for (const auto& [name, content] : bombs) {
        CAPTURE(name);
        const auto refused = photo::readable(content);
        REQUIRE_FALSE(refused);
        CHECK_FALSE(refused.error().message.isEmpty());
        CHECK_FALSE(photo::shrunk(content, 1600));
        CHECK(photo::thumbnail(content, 240).isEmpty());
    }
    CHECK(clock.elapsed() < 1000);
    CHECK(photo::readable(bytesOf(scene({1, 1}), "PNG")));
    QImage empty(3000, 2000, QImage::Format_Mono);
    empty.fill(0);
    CHECK(photo::readable(bytesOf(empty, "PNG")));
}
