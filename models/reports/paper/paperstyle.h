// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wuxing {

// The type of official documents by GB/T 9704-2012 (domain.md section 7), in one place for all formats.
namespace paperstyle {

enum class Face { Title, Heading1, Heading2, Body, Number };

// The face asked for first, then the substitutes: the proprietary 小标宋 is never bundled, and 仿宋_GB2312 lacks rare
// characters, so FangSong comes before it. The last ones are what Linux has.
QStringList families(Face face);
// Whether a family is the face itself, by its Chinese or its English name.
bool isWanted(Face face, const QString& family);
// The name a Word document asks for, and the substitute it names beside it.
QString wordName(Face face);
QString wordSubstitute(Face face);

inline constexpr double titlePoints = 22; // 2号
inline constexpr double bodyPoints = 16; // 3号
inline constexpr double pagePoints = 14; // 4号
inline constexpr double notePoints = 10.5; // 5号
inline constexpr double sealPoints = 7.5; // 6号
inline constexpr int linesPerPage = 22;
inline constexpr int charactersPerLine = 28;
inline constexpr double characterPitch = 15.79; // 28 characters on 156 mm
inline constexpr double pageNumberGap = 7; // mm below the text area

} // namespace paperstyle

} // namespace wuxing
