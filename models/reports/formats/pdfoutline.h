// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace wuxing {

// What Qt's PDF writer cannot do by itself, done to its finished output. Both understand the plain structure that
// writer makes (one cross-reference table, uncompressed objects) and leave anything else as it is.
namespace pdfoutline {

struct Bookmark {
    QString title;
    QString group; //< the entry it stands under, empty: at the top
    int page = 0; //< from 0
};

// Adds an outline by an incremental update.
QByteArray withOutline(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks);
// Sets the time of creation, so that the same report gives the same file.
QByteArray withCreationTime(const QByteArray& pdf, const QDateTime& time);

} // namespace pdfoutline

} // namespace wuxing
