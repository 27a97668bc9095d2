// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/formats/reportformat.h"

namespace wuxing {

// The report as it is printed.
class PdfFormat final : public ReportFormat {
public:
    QString key() const override { return QStringLiteral("pdf"); }
    QString label() const override;
    Status write(const Report& report, QIODevice& device) const override;
};

} // namespace wuxing
