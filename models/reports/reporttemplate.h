// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/report.h"

#include <QHash>

namespace wuxing {

// The Chinese text of a report with placeholders, in the notation of Mustache: {{key}} prints a figure,
// {{#key}}…{{/key}} stands only when the figure is not nothing, {{^key}}…{{/key}} only when it is.
// A line "# …" is a heading 一、, "## …" a heading (一); every other line is a paragraph; a line left empty by
// its conditions disappears.
class ReportTemplate {
public:
    explicit ReportTemplate(QString text)
        : m_text(std::move(text))
    {
    }
    static QString shipped(const QString& key); //< from resources/templates

    // Fails with line number and name when a placeholder is unknown or a condition is not closed.
    Result<std::vector<Block>> render(const std::vector<Figure>& figures) const;

private:
    QString m_text;
};

} // namespace wuxing
