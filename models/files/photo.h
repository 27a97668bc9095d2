// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace wuxing::photo {

// Whether it is a picture by more than its first bytes, of a size a camera makes. Reads the header only.
bool isReadable(const QByteArray& content);

// A JPEG or PNG without its metadata: no position, no camera, no maker's notes, and nothing behind its end, where
// phones hang a film of the moment. How the camera was held stays, so that the picture still stands upright. Other
// content comes back as it is.
QByteArray withoutPosition(const QByteArray& content);

// The picture made smaller until its longer side has at most the given pixels, upright, as a JPEG without metadata. A
// smaller picture keeps its size. Fails when it cannot be read or is far larger than any camera makes.
Result<QByteArray> shrunk(const QByteArray& content, int longerSide);

// A small JPEG for lists; empty when the content is no picture that can be read.
QByteArray thumbnail(const QByteArray& content, int side);

} // namespace wuxing::photo
