// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperfont.h"

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

} // namespace wuxing::paperfont
