// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/report.h"

#include <QTextBrowser>

#include <optional>

namespace wuxing {

// A report on the screen, as it is printed: what pages show that show everything of one thing.
class ReportView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReportView(QWidget* parent = nullptr);

    void setReport(Result<Report> report); //< an error is shown instead
    void clearReport(const QString& hint); //< nothing chosen
    const std::optional<Report>& report() const { return m_report; }

private:
    std::optional<Report> m_report;
};

} // namespace wuxing
