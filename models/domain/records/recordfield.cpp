// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/recordfield.h"

namespace wuxing {

QStringList FieldWords::allHeadings() const
{
    QStringList all;
    if (paper)
        all << heading();
    if (headings)
        all << QString::fromUtf16(headings).split(QLatin1Char(' '));
    return all << name();
}

} // namespace wuxing
