// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportcatalogue.h"

#include "domain/values/quantity.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
using Period = ReportKind::Period;
using Years = ReportKind::Years;

} // namespace

QString ReportKind::label() const { return QCoreApplication::translate("wuxing::ReportKind", title); }

const std::vector<ReportKind>& reportKinds()
{
    static const std::vector<ReportKind> kinds{
        {"monthly", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Monthly report"), Period::Month, reporting::monthly},
        {"review-sheets", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Review sheets, one per branch"), Period::Quarter,
            reporting::reviewSheets},
        {"review-summary", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Review summary by township"), Period::Quarter,
            reporting::reviewSummary},
        {"gaps", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Gaps to the next star"), Period::Quarter, reporting::gaps},
        {"distribution", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Distribution by level"), Period::Year,
            reporting::distribution},
        {"movement", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Movement from the year before"), Period::Year,
            reporting::movement},
        {"announcement", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Announcement list"), Period::Year,
            reporting::announcement},
        {"plans", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Plans of the branches"), Period::Year, reporting::plans},
        {"rules", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Rules of the year"), Period::Year, reporting::rules},
        {"contest", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Contest result"), Period::Year, reporting::contest},
        {"appraisal", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Year-end appraisal"), Period::Year,
            reporting::appraisals},
        {"ledger", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Rectification ledger"), Period::None, reporting::ledger},
        {"ledger-village", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Ledger, one sheet per village"), Period::None,
            reporting::villageLedgers},
        {"escalation", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Papers of the escalation"), Period::Year,
            reporting::escalation, Years::Working},
        {"cases", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Weak branches of the year"), Period::Year, reporting::cases,
            Years::Working},
        {"case-files", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Files of the weak branches"), Period::Year,
            reporting::caseFiles, Years::Working},
        {"case-reports", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Monthly reports of the cases"), Period::Month,
            reporting::caseReports},
        {"month-board", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Who owes a monthly report"), Period::Year,
            reporting::monthBoard, Years::Working},
        {"visits", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Visits and opinions"), Period::Year, reporting::visits,
            Years::Working},
        {"income", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Collective income"), Period::Year, reporting::income,
            Years::Income},
        {"dossier", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Booklet of a branch"), Period::Year, reporting::dossier,
            Years::Working},
        {"evidence-list", QT_TRANSLATE_NOOP("wuxing::ReportKind", "List of evidence"), Period::None,
            reporting::evidence},
        {"roster", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Roster of branches"), Period::Year, reporting::roster}};
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

namespace {

QString periodOf(const ReportKind& kind, const ReportRequest& request)
{
    switch (kind.period) {
    case Period::Month:
        return request.month.toString();
    case Period::Quarter:
        return request.quarter.toString();
    case Period::Year:
        return QString::number(request.year);
    case Period::None:
        break;
    }
    return {};
}

// The district's own node and "everything" are the same scope.
RowId scopeOf(const Office& office, const ReportRequest& request) { return office.contexts().of(request.scope).scope; }

Result<std::optional<FreezeService::Frozen>> frozen(
    Office& office, const ReportKind& kind, const ReportRequest& request)
{
    if (kind.period == Period::None)
        return std::optional<FreezeService::Frozen>();
    return office.freezes().find(QLatin1String(kind.key), periodOf(kind, request), scopeOf(office, request));
}

} // namespace

Result<Report> watchedReport(Office& office, Gatherer& gather, const ReportRequest& request)
{
    const ReadWatch watch(office.workspace());
    return watch.checked(gather(office, request));
}

Result<Report> buildReport(Office& office, const ReportKind& kind, const ReportRequest& request)
{
    auto kept = frozen(office, kind, request);
    if (!kept)
        return kept.error();
    if (*kept)
        return std::move((*kept)->report);
    return watchedReport(office, *kind.gather, request);
}

Status freezeReport(Office& office, const ReportKind& kind, const ReportRequest& request)
{
    if (kind.period == Period::None)
        return Error{ErrorCode::InvalidInput,
            QCoreApplication::translate("wuxing::ReportKind", "A report without a period cannot be frozen."), {}};
    const auto report = watchedReport(office, *kind.gather, request);
    if (!report)
        return report.error();
    return office.freezes().freeze(QLatin1String(kind.key), periodOf(kind, request), scopeOf(office, request), *report);
}

Status liftFrozen(Office& office, const ReportKind& kind, const ReportRequest& request, const QString& reason)
{
    return office.freezes().lift(QLatin1String(kind.key), periodOf(kind, request), scopeOf(office, request), reason);
}

bool isFrozen(Office& office, const ReportKind& kind, const ReportRequest& request)
{
    return kind.period != Period::None
        && office.freezes().isFrozen(QLatin1String(kind.key), periodOf(kind, request), scopeOf(office, request));
}

int standardYear(const ReportKind& kind, const Office& office, int year)
{
    int standard = kind.years == ReportKind::Years::Rated ? office.ratings().lastRatedYear(year) : 0;
    if (kind.years == ReportKind::Years::Income) {
        for (const int known : office.incomes().years())
            standard = known <= year ? known : standard;
    }
    return standard == 0 ? year : standard;
}

Result<ReportRequest> reportRequest(const ReportKind& kind, Office& office, RowId scope, const QString& period)
{
    const QDate today = office.today();
    ReportRequest request{scope, Month::of(today), office.assessments().latestQuarter(today.year()), 0};
    request.year = standardYear(kind, office, today.year());
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
