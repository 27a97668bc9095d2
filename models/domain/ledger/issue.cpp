// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/issue.h"

#include <QCoreApplication>
#include <QStringList>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Issue)
};
} // namespace

QString Issue::text() const
{
    QStringList place;
    if (!file.isEmpty())
        place << file;
    if (row > 0)
        place << Text::tr("row %1").arg(row);
    if (!column.isEmpty())
        place << Text::tr("column “%1”").arg(column);
    if (place.isEmpty())
        return message;
    return Text::tr("%1: %2", "place, problem").arg(place.join(Text::tr(", ", "between places")), message);
}

} // namespace wuxing
