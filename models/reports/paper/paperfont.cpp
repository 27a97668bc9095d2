// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/paperfont.h"

#include <QFontInfo>

#include <cmath>

namespace wuxing::paperfont {

double fromMillimetres(double mm) { return mm * 72 / 25.4 * units; }

QFont make(paperstyle::Face face, double points)
{
    QFont font;
    font.setFamilies(paperstyle::families(face));
    font.setPixelSize(static_cast<int>(std::lround(points * units)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList substitutions()
{
    using paperstyle::Face;
    QStringList found;
    for (const Face face : {Face::Title, Face::Heading1, Face::Heading2, Face::Body, Face::Number}) {
        const QString used = QFontInfo(make(face, paperstyle::bodyPoints)).family();
        if (!paperstyle::isWanted(face, used))
            found << paperstyle::wordName(face) + QStringLiteral("→") + used;
    }
    return found;
}

} // namespace wuxing::paperfont
