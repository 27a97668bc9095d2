// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formats/zipwriter.h"

#include <QCoreApplication>
#include <QIODevice>

#include <zip.h>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ZipWriter)
};

// 1980-01-01, the earliest time a zip can hold.
constexpr time_t noTime = 315532800;

Error failed(const char* detail)
{
    return {ErrorCode::Io, Text::tr("The document could not be packed."), QString::fromUtf8(detail)};
}

struct SourceDeleter {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceDeleter>;

Status addAll(zip_t* archive, const std::vector<ZipEntry>& entries)
{
    for (const ZipEntry& entry : entries) {
        zip_source_t* data =
            zip_source_buffer(archive, entry.content.constData(), static_cast<zip_uint64_t>(entry.content.size()), 0);
        if (!data)
            return failed(zip_strerror(archive));
        const zip_int64_t index =
            zip_file_add(archive, entry.name.toUtf8().constData(), data, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
        if (index < 0) {
            zip_source_free(data);
            return failed(zip_strerror(archive));
        }
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), noTime, 0);
    }
    return {};
}

Status copyTo(zip_source_t* source, QIODevice& device)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return failed("zip_source_open");
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(stat.size))
        return failed("zip_source_read");
    if (device.write(bytes) != bytes.size())
        return Error{
            ErrorCode::Io, Text::tr("The document could not be written. Check the disk."), device.errorString()};
    return {};
}

} // namespace

Status writeZip(const std::vector<ZipEntry>& entries, QIODevice& device)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source)
        return failed(zip_error_strerror(&error));
    zip_source_keep(source.get()); // the archive takes one reference, we read the other afterwards
    zip_t* archive = zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(source.get());
        return failed(zip_error_strerror(&error));
    }
    if (auto added = addAll(archive, entries); !added) {
        zip_discard(archive);
        return added;
    }
    if (zip_close(archive) < 0) {
        zip_discard(archive);
        return failed("zip_close");
    }
    return copyTo(source.get(), device);
}

} // namespace wuxing
