// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace wuxing::photo {

// Whether it is a picture by more than its first bytes that can be shown without filling the memory: of a size a camera
// or a scanner makes, and not larger than its bytes can tell. Reads the header only; the reason otherwise.
Status readable(const QByteArray& content);

struct Clean {
    QByteArray content;
    QString mediaType;
};
// The picture without its metadata (see photometadata::removed). What is not built as its format asks, and kinds that
// nobody cleans, are drawn anew: as JPEG what was one, as PNG the others. Refused when it cannot be read, and so nobody
// knows what it would give away.
Result<Clean> cleaned(const QByteArray& content, const QString& mediaType);

// The picture made smaller until its longer side has at most the given pixels, upright, as a JPEG without metadata. A
// smaller picture keeps its size.
Result<QByteArray> shrunk(const QByteArray& content, int longerSide);

// A small JPEG for lists; empty when the content is no picture that can be read.
QByteArray thumbnail(const QByteArray& content, int side);

} // namespace wuxing::photo
