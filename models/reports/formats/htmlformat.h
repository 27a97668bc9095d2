// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/formats/reportformat.h"

namespace wuxing {

// The report for the preview: figures are links (figure:KEY) to the lists behind them.
class HtmlFormat final : public ReportFormat {
public:
    QString key() const override { return QStringLiteral("html"); }
    QString label() const override;
    Status write(const Report& report, QIODevice& device) const override;
    // The report in pages of about so many rows each, for windows: a page of any length would stand still before it
    // shows its beginning. At least one.
    static QStringList leaves(const Report& report, int rows);
};

} // namespace wuxing
