// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/formats/reportformat.h"

namespace wuxing {

// One sheet per table with typed cells, frozen header and print set-up; the text and the figures on sheets of their
// own.
class XlsxFormat final : public ReportFormat {
public:
    QString key() const override { return QStringLiteral("xlsx"); }
    QString label() const override;
    Status write(const Report& report, QIODevice& device) const override;
};

} // namespace wuxing
