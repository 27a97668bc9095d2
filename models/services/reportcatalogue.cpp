// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportcatalogue.h"

#include "domain/quantity.h"
#include "reports/reportformat.h"
#include "services/office.h"

#include <QCoreApplication>
#include <QDir>

namespace wuxing {

namespace {
using Period = ReportKind::Period;
using Years = ReportKind::Years;

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
        {"ledger-village", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Ledger, one sheet per village"), Period::None,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().villageLedgers(r.scope)); }},
        {"escalation", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Papers of the escalation"), Period::Year,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().escalation(r.scope, r.year)); },
            Years::Working},
        {"cases", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Weak branches of the year"), Period::Year,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().cases(r.scope, r.year)); },
            Years::Working},
        {"case-files", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Files of the weak branches"), Period::Year,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().caseFiles(r.scope, r.year)); },
            Years::Working},
        {"case-reports", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Monthly reports of the cases"), Period::Month,
            [](Office& o, const ReportRequest& r) { return o.reports().caseReports(r.scope, r.month); }},
        {"month-board", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Who owes a monthly report"), Period::Year,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().monthBoard(r.scope, r.year)); },
            Years::Working},
        {"visits", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Visits and opinions"), Period::Year,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().visits(r.scope, r.year)); },
            Years::Working},
        {"income", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Collective income"), Period::Year,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().income(r.scope, r.year)); },
            Years::Income},
        {"dossier", QT_TRANSLATE_NOOP("wuxing::ReportKind", "Booklet of a branch"), Period::Year,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().dossier(r.scope, r.year)); },
            Years::Working},
        {"evidence-list", QT_TRANSLATE_NOOP("wuxing::ReportKind", "List of evidence"), Period::None,
            [](Office& o, const ReportRequest& r) { return Result<Report>(o.reports().evidence(r.scope)); }},
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
RowId scopeOf(const Office& office, const ReportRequest& request)
{
    const UnitNode* root = office.units().tree()->root();
    return root && root->unit.id == request.scope ? 0 : request.scope;
}

Result<std::optional<FreezeService::Frozen>> frozen(
    Office& office, const ReportKind& kind, const ReportRequest& request)
{
    if (kind.period == Period::None)
        return std::optional<FreezeService::Frozen>();
    return office.freezes().find(QLatin1String(kind.key), periodOf(kind, request), scopeOf(office, request));
}

} // namespace

Result<Report> watchedReport(Office& office, const std::function<Result<Report>()>& make)
{
    const ReadWatch watch(office.workspace());
    return watch.checked(make());
}

Result<Report> buildReport(Office& office, const ReportKind& kind, const ReportRequest& request)
{
    auto kept = frozen(office, kind, request);
    if (!kept)
        return kept.error();
    if (*kept)
        return std::move((*kept)->report);
    return watchedReport(office, [&] { return kind.build(office, request); });
}

Status freezeReport(Office& office, const ReportKind& kind, const ReportRequest& request)
{
    if (kind.period == Period::None)
        return Error{ErrorCode::InvalidInput,
            QCoreApplication::translate("wuxing::ReportKind", "A report without a period cannot be frozen."), {}};
    const auto report = watchedReport(office, [&] { return kind.build(office, request); });
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

Result<QStringList> writeEvidenceFolder(Office& office, RowId scope, const QString& folder)
{
    const ReadWatch watch(office.workspace());
    const std::vector<Evidence> own = office.evidence().ofScope(scope);
    if (auto read = watch.status(); !read)
        return read.error();
    auto copies = office.evidence().copyTo(folder, own);
    if (!copies)
        return copies;
    const auto list = watchedReport(office, [&] { return office.reports().evidence(scope, *copies); });
    if (!list)
        return list.error();
    outputfile::Options options;
    options.replacesAnything = false;
    options.isPrivate = true;
    for (const QString& format : {QStringLiteral("docx"), QStringLiteral("xlsx")}) {
        const auto path =
            reportFormat(format)->writeFile(*list, QDir(folder).filePath(QStringLiteral("清单.") + format), options);
        if (!path)
            return path.error();
        copies->append(*path);
    }
    return copies;
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
