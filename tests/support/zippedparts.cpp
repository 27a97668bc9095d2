// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/zippedparts.h"

#include <zip.h>

QByteArray zippedPart(const QByteArray& zipped, const QString& name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(zipped.constData(), static_cast<zip_uint64_t>(zipped.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive)
        return {};
    QByteArray content;
    if (zip_file_t* file = zip_fopen(archive, name.toUtf8().constData(), 0)) {
        QByteArray piece(65536, Qt::Uninitialized);
        for (zip_int64_t read = 0; (read = zip_fread(file, piece.data(), static_cast<zip_uint64_t>(piece.size()))) > 0;)
            content.append(piece.constData(), static_cast<qsizetype>(read));
        zip_fclose(file);
    }
    zip_close(archive);
    return content;
}
