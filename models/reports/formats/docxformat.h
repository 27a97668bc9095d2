// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/formats/reportformat.h"

namespace wuxing {

// Office Open XML text: real Word styles and headings, odd and even page numbers, sections per page set-up.
class DocxFormat final : public ReportFormat {
public:
    QString key() const override { return QStringLiteral("docx"); }
    QString label() const override;
    Status write(const Report& report, QIODevice& device) const override;
};

} // namespace wuxing
