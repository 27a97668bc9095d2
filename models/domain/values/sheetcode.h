// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace wuxing {

// The short code printed on a review sheet: which record it shows (25 bits), what stood in it (45 bits), and a check
// character against misreading. Fifteen characters in groups of five, from an alphabet without I, L, O and U; typed in
// any case, with or without dashes.
struct SheetCode {
    quint32 record = 0;
    quint64 content = 0;

    // From the natural key of the record and the bytes of its content.
    static SheetCode of(const QString& record, const QByteArray& content);
    static quint32 recordOf(const QString& record);
    static Result<SheetCode> parse(const QString& text);
    QString toString() const;
    bool operator==(const SheetCode&) const = default;
};

} // namespace wuxing
