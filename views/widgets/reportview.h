// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/report.h"

#include <QPointer>
#include <QTextBrowser>

#include <functional>
#include <memory>

namespace wuxing {

class Job;
class Office;

// A report on the screen, as it is printed, made by a job of the office. Until it is there the view says so and offers
// to cancel; a long one is shown in parts, and links lead from one to the next. Only what was asked last is shown.
class ReportView : public QTextBrowser {
    Q_OBJECT

public:
    using Make = std::function<Result<Report>(Office&)>; //< called on the thread of the job, with an office of its own

    explicit ReportView(QWidget* parent = nullptr);

    void show(Office& office, Make make); //< an error is shown instead of the report
    using QTextBrowser::show;
    void clearReport(const QString& hint); //< nothing chosen
    // Null: none, or not made yet.
    const std::shared_ptr<const Report>& report() const { return m_report; }
    // The same, waited for where it is being made.
    std::shared_ptr<const Report> awaitReport();

signals:
    void figureClicked(const QString& key);

private:
    struct Made;
    void start();
    void drop(); //< what is being made
    void take(const Result<Made>& made);
    void follow(const QUrl& link);
    void showLeaf(int number, const QString& leaf);

    Office* m_office = nullptr; //< outlives the view
    Make m_make;
    QPointer<Job> m_job;
    std::shared_ptr<const Report> m_report;
    int m_rows = 0; //< of a leaf
    int m_leaves = 0;
};

} // namespace wuxing
