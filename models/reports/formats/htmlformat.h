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
    // The report in leaves of about so many rows each, for windows: a page of any length would stand still before it
    // shows its beginning. There is at least one, numbered from 0, and only the one asked for is written.
    static int leafCount(const Report& report, int rows);
    static QString leaf(const Report& report, int rows, int number);
};

} // namespace wuxing
