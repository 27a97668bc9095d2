// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace wuxing::photometadata {

// A JPEG, PNG or GIF with the parts that make the picture and no others: no position, camera, names, comments, small
// pictures of the picture, and nothing behind its end, where phones hang a film of the moment. How the camera was held
// stays, so that the picture still stands upright. Nothing when the content is not built as its format asks, so that
// nobody can say what it holds; then it must be drawn anew.
std::optional<QByteArray> removed(const QByteArray& content);

} // namespace wuxing::photometadata
