// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableimport.h"

#include "exchange/appraisalimport.h"
#include "exchange/assessmentimport.h"
#include "exchange/caseimport.h"
#include "exchange/incomeimport.h"
#include "exchange/ledgerimport.h"
#include "exchange/metricimport.h"
#include "exchange/opinionimport.h"
#include "exchange/planimport.h"
#include "exchange/ratingimport.h"
#include "exchange/ruleimport.h"
#include "exchange/scoreimport.h"
#include "exchange/secretaryimport.h"
#include "exchange/targetimport.h"
#include "exchange/unitimport.h"
#include "exchange/visitimport.h"
#include "exchange/workledgerimport.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::TableImport)
};
} // namespace

QStringList TableImport::kindKeys()
{
    return {QStringLiteral("units"), QStringLiteral("secretaries"), QStringLiteral("awards"), QStringLiteral("targets"),
        QStringLiteral("ledger"), QStringLiteral("rules"), QStringLiteral("plans"), QStringLiteral("assessments"),
        QStringLiteral("metrics"), QStringLiteral("opinions"), QStringLiteral("scores"), QStringLiteral("appraisals"),
        QStringLiteral("extensions"), QStringLiteral("progress"), QStringLiteral("calendar"), QStringLiteral("cases"),
        QStringLiteral("case-reports"), QStringLiteral("ballots"), QStringLiteral("visits"), QStringLiteral("income"),
        QStringLiteral("projects"), QStringLiteral("pairings")};
}

std::optional<TableImport::Kind> TableImport::kindFromKey(const QString& key)
{
    if (key == QLatin1String("ratings"))
        return Kind::Ratings;
    const qsizetype place = kindKeys().indexOf(key);
    return place < 0 ? std::nullopt : std::optional(static_cast<Kind>(place));
}

QString TableImport::kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::Units:
        return Text::tr("Units");
    case Kind::Secretaries:
        return Text::tr("Secretaries");
    case Kind::Ratings:
        return Text::tr("Ratings");
    case Kind::Targets:
        return Text::tr("Level targets");
    case Kind::Ledger:
        return Text::tr("Ledger items");
    case Kind::Rules:
        return Text::tr("Rules");
    case Kind::Plans:
        return Text::tr("Plans");
    case Kind::Assessments:
        return Text::tr("Assessments");
    case Kind::Metrics:
        return Text::tr("Figures for thresholds");
    case Kind::Opinions:
        return Text::tr("Opinions of the joint review");
    case Kind::Scores:
        return Text::tr("Contest scores");
    case Kind::Appraisals:
        return Text::tr("Year-end appraisal");
    case Kind::Extensions:
        return Text::tr("Extensions of ledger items");
    case Kind::LedgerSteps:
        return Text::tr("Progress of ledger items");
    case Kind::Calendar:
        return Text::tr("Holidays and make-up days");
    case Kind::Cases:
        return Text::tr("Weak branches");
    case Kind::CaseReports:
        return Text::tr("Monthly reports of cases");
    case Kind::Ballots:
        return Text::tr("Ballots of an acceptance");
    case Kind::Visits:
        return Text::tr("Visits and opinions");
    case Kind::Income:
        return Text::tr("Collective income");
    case Kind::Projects:
        return Text::tr("Projects");
    case Kind::Pairings:
        return Text::tr("Pairings");
    }
    return {};
}

// An import whose plan is thrown away when reading failed while it was made: planned against an empty file, every row
// would be new.
class TableImport::Watched final : public TableImport {
public:
    Watched(Office& office, std::unique_ptr<TableImport> import)
        : m_office(office)
        , m_import(std::move(import))
    {
    }
    Result<ImportPlan> plan(const TextTable& table) override
    {
        const ReadWatch watch(m_office.workspace());
        return watch.checked(m_import->plan(table));
    }

protected:
    Status write(const Action& action, const Progress& progress) override { return m_import->write(action, progress); }
    Action::Code action() const override { return m_import->action(); }

private:
    Office& m_office;
    std::unique_ptr<TableImport> m_import;
};

std::unique_ptr<TableImport> TableImport::make(Kind kind, Office& office, const ImportOptions& options)
{
    return std::make_unique<Watched>(office, makeBare(kind, office, options));
}

std::unique_ptr<TableImport> TableImport::makeBare(Kind kind, Office& office, const ImportOptions& options)
{
    switch (kind) {
    case Kind::Units:
        return std::make_unique<UnitImport>(office, options);
    case Kind::Secretaries:
        return std::make_unique<SecretaryImport>(office);
    case Kind::Ratings:
        return std::make_unique<RatingImport>(office, options);
    case Kind::Targets:
        return std::make_unique<TargetImport>(office, options);
    case Kind::Ledger:
        return std::make_unique<LedgerImport>(office);
    case Kind::Rules:
        return std::make_unique<RuleImport>(office, options);
    case Kind::Plans:
        return std::make_unique<PlanImport>(office, options);
    case Kind::Assessments:
        return std::make_unique<AssessmentImport>(office, options);
    case Kind::Metrics:
        return std::make_unique<MetricImport>(office, options);
    case Kind::Opinions:
        return std::make_unique<OpinionImport>(office, options);
    case Kind::Scores:
        return std::make_unique<ScoreImport>(office, options);
    case Kind::Appraisals:
        return std::make_unique<AppraisalImport>(office, options);
    case Kind::Extensions:
        return std::make_unique<ExtensionImport>(office, options);
    case Kind::LedgerSteps:
        return std::make_unique<ProgressImport>(office, options);
    case Kind::Calendar:
        return std::make_unique<CalendarImport>(office);
    case Kind::Cases:
        return std::make_unique<CaseImport>(office, options);
    case Kind::CaseReports:
        return std::make_unique<CaseReportImport>(office, options);
    case Kind::Ballots:
        return std::make_unique<BallotImport>(office, options);
    case Kind::Visits:
        return std::make_unique<VisitImport>(office, options);
    case Kind::Income:
        return std::make_unique<IncomeImport>(office, options);
    case Kind::Projects:
        return std::make_unique<ProjectImport>(office, options);
    case Kind::Pairings:
        return std::make_unique<PairingImport>(office);
    }
    return {};
}

Status TableImport::apply(const ImportPlan& plan, const Progress& progress)
{
    if (!plan.canApply())
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1 rows of %2 were refused, so nothing was imported. Correct them and import again.")
                .arg(plan.count(ImportState::Refused))
                .arg(plan.file),
            {}};
    if (!plan.changesAnything() && plan.notes.isEmpty())
        return {};
    return write({action(),
                     {plan.file, QString::number(plan.count(ImportState::Added)),
                         QString::number(plan.count(ImportState::Changed))}},
        progress);
}

} // namespace wuxing
