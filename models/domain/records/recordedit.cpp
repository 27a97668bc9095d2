// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/recordedit.h"

#include <QCoreApplication>
#include <QStringList>

namespace wuxing {

Error movedError(const std::vector<MovedValue>& moved)
{
    QStringList labels;
    for (const MovedValue& value : moved)
        labels << value.label;
    return {ErrorCode::Conflict,
        QCoreApplication::translate("wuxing::RecordEdit",
            "Meanwhile somebody else changed: %1. Nothing was saved; look at what stands there now.")
            .arg(labels.join(QStringLiteral("、"))),
        {}};
}

Error goneError()
{
    return {ErrorCode::NotFound,
        QCoreApplication::translate("wuxing::RecordEdit", "It was removed meanwhile. Nothing was saved."), {}};
}

} // namespace wuxing
