// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportcatalogue.h"

#include "domain/quantity.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
using Period = ReportKind::Period;

Result<Report> ruleSheets(Office& office, const ReportRequest& request)
{
    auto rural = office.reports().rules(request.year, StarSetKind::Rural);
    auto urban = office.reports().rules(request.year, StarSetKind::Urban);
    if (!rural || !urban)
        return rural ? rural : urban;
    rural->key = QStringLiteral("rules-%1").arg(request.year);
    rural->sections.insert(rural->sections.end(), urban->sections.begin(), urban->sections.end());
    return rural;
}
} // namespace

QString ReportKind::label() const { return QCoreApplication::translate("wuxing::ReportKind", title); }

const std::vector<ReportKind>& reportKinds()
{
    static const std::vector<ReportKind> kinds{
        {"monthly", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Monthly report"), Period::Month,
            [](Office& o, const ReportRequest& r) { return o.reports().monthly(r.scope, r.month); }},
        {"review-sheets", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Review sheets, one per branch"), Period::Quarter,
            [](Office& o, const ReportRequest& r) { return o.reports().reviewSheets(r.scope, r.quarter); }},
        {"review-summary", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Review summary by township"), Period::Quarter,
            [](Office& o, const ReportRequest& r) { return o.reports().reviewSummary(r.scope, r.quarter); }},
        {"gaps", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Gaps to the next star"), Period::Quarter,
            [](Office& o, const ReportRequest& r) { return o.reports().gaps(r.scope, r.quarter); }},
        {"distribution", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Distribution by level"), Period::Year,
            [](Office& o, const ReportRequest& r) {
                return Result<Report>(o.reports().distribution(r.scope, r.year));
            }},
        {"movement", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Movement from the year before"), Period::Year,
            [](Office& o, const ReportRequest& r) {
                return Result<Report>(o.reports().movement(r.scope, r.year - 1, r.year));
            }},
        {"announcement", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Announcement list"), Period::Year,
            [](Office& o, const ReportRequest& r) {
                return Result<Report>(o.reports().announcement(r.scope, r.year));
            }},
        {"plans", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Plans of the branches"), Period::Year,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().plans(r.scope, r.year)); }},
        {"rules", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Rules of the year"), Period::Year, ruleSheets},
        {"contest", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Contest result"), Period::Year,
            [](Office& o, const ReportRequest& r) { return o.reports().contestOf(r.year); }},
        {"appraisal", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Year-end appraisal"), Period::Year,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().appraisals(r.scope, r.year)); }},
        {"ledger", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Rectification ledger"), Period::None,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().ledger(r.scope)); }},
        {"roster", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Roster of branches"), Period::Year,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().roster(r.scope, r.year)); }}};
    return kinds;
}

const ReportKind* reportKind(const QString& key)
{
    for (const ReportKind& kind : reportKinds()) {
        if (key == QLatin1String(kind.key))
            return &kind;
    }
    return nullptr;
}

Result<ReportRequest> reportRequest(const ReportKind& kind, Office& office, RowId scope, const QString& period)
{
    const QDate today = office.today();
    const int rated = office.ratings().lastRatedYear(today.year());
    ReportRequest request{
        scope, Month::of(today), office.assessments().latestQuarter(today.year()), rated == 0 ? today.year() : rated};
    if (period.isEmpty())
        return request;
    if (kind.period == Period::Month) {
        const auto month = Month::parse(period);
        if (!month)
            return month.error();
        request.month = *month;
    } else if (kind.period == Period::Quarter) {
        const auto quarter = Quarter::parse(period);
        if (!quarter)
            return quarter.error();
        request.quarter = *quarter;
    } else {
        const auto year = parseWholeNumber(period.left(4), 2000, 2100);
        if (!year)
            return year.error();
        request.year = *year;
    }
    return request;
}

} // namespace wuxing
