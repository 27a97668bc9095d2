// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/reportview.h"

#include "reporting/reportcatalogue.h"
#include "reports/formats/htmlformat.h"
#include "services/office.h"
#include "views/dialogs/waiting.h"

#include <QUrl>

#include <algorithm>

namespace wuxing {

namespace {
// A report of a month stays in one piece; a long one is seen at once, because a leaf of it is laid out in a moment.
constexpr int rowsOfOnePiece = 200;
constexpr int rowsPerLeaf = 60;

int leafOf(const Report& report)
{
    return HtmlFormat::leafCount(report, rowsOfOnePiece) == 1 ? rowsOfOnePiece : rowsPerLeaf;
}
} // namespace

struct ReportView::Made {
    std::shared_ptr<const Report> report;
    int rows = 0; //< of a leaf
    int leaves = 0;
    QString first;
};

ReportView::ReportView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &ReportView::follow);
}

void ReportView::show(Office& office, Make make)
{
    m_office = &office;
    m_make = std::move(make);
    start();
}

void ReportView::start()
{
    drop();
    setHtml(
        QStringLiteral("<p>%1 <a href=\"job:cancel\">%2</a></p>").arg(tr("The report is being made…"), tr("Cancel")));
    m_job = m_office->jobs().start<Made>(
        Jobs::Kind::Reading, tr("The report is being made…"),
        [make = m_make](Office& office, const Progress& progress) -> Result<Made> {
            auto report = make(office);
            if (!report)
                return report.error();
            if (!progress(0, 0))
                return waiting::cancelled();
            // Charts are painted here and not by the window; the leaves behind the first are written when they are
            // wanted.
            auto made = std::make_shared<const Report>(std::move(*report));
            const int rows = leafOf(*made);
            const int leaves = HtmlFormat::leafCount(*made, rows);
            QString first = HtmlFormat::leaf(*made, rows, 0);
            return Made{std::move(made), rows, leaves, std::move(first)};
        },
        this, [this](const Result<Made>& made) { take(made); });
}

void ReportView::drop()
{
    m_report.reset();
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
    m_job = nullptr;
}

void ReportView::take(const Result<Made>& made)
{
    m_job = nullptr;
    if (!made && made.error().code == ErrorCode::Cancelled) {
        setHtml(QStringLiteral("<p>%1 <a href=\"job:again\">%2</a></p>").arg(tr("Cancelled."), tr("Make the report")));
        return;
    }
    if (!made)
        return setPlainText(made.error().message);
    m_report = made->report;
    m_rows = made->rows;
    m_leaves = made->leaves;
    showLeaf(0, made->first);
}

void ReportView::showLeaf(int number, const QString& leaf)
{
    if (m_leaves == 1)
        return setHtml(leaf);
    const auto link = [&](int to, const QString& words) {
        return to < 0 || to >= m_leaves ? QString() : QStringLiteral("<a href=\"leaf:%1\">%2</a>").arg(to).arg(words);
    };
    const QString ways = QStringLiteral("<p align=\"center\">%1 &nbsp; %2 &nbsp; %3</p>")
                             .arg(link(number - 1, tr("‹ Back")), tr("Part %1 of %2").arg(number + 1).arg(m_leaves),
                                 link(number + 1, tr("Next ›")));
    setHtml(ways + leaf + ways);
}

void ReportView::follow(const QUrl& link)
{
    if (link.scheme() == QLatin1String("figure"))
        emit figureClicked(link.path());
    else if (link.scheme() == QLatin1String("leaf")) {
        const int number = std::clamp(link.path().toInt(), 0, m_leaves - 1);
        showLeaf(number, HtmlFormat::leaf(*m_report, m_rows, number));
    } else if (link.path() == QLatin1String("again"))
        start();
    else if (m_job)
        m_job->cancel();
}

void ReportView::clearReport(const QString& hint)
{
    drop();
    setPlainText(hint);
}

std::shared_ptr<const Report> ReportView::awaitReport()
{
    if (m_job)
        waiting::waitFor(this, *m_job);
    return m_report;
}

} // namespace wuxing
