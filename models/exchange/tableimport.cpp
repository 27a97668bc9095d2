// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableimport.h"

#include "exchange/appraisalimport.h"
#include "exchange/assessmentimport.h"
#include "exchange/calendarimport.h"
#include "exchange/caseimport.h"
#include "exchange/casereportimport.h"
#include "exchange/incomeimport.h"
#include "exchange/ledgerimport.h"
#include "exchange/metricimport.h"
#include "exchange/opinionimport.h"
#include "exchange/planimport.h"
#include "exchange/progressimport.h"
#include "exchange/projectimport.h"
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

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::TableImport)
};
} // namespace

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

Result<ColumnMap> TableImport::header(
    const TextTable& table, const std::vector<KnownColumn>& columns, ImportPlan& plan, const ColumnMap::Suits& suits)
{
    auto map = ColumnMap::find(table, columns, suits);
    if (!map)
        return map;
    const QString& unit = map->moneyUnit();
    const bool readsMoney =
        std::any_of(columns.begin(), columns.end(), [](const KnownColumn& column) { return column.money; });
    if (!readsMoney && !unit.isEmpty() && unit != QStringLiteral("元"))
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1: above the table stands that its figures are in %2, but they are read here as they stand. "
                     "Write them out and take that line away.")
                .arg(table.file, unit),
            {}};
    plan.file = table.file;
    plan.unread = map->unread();
    if (const QStringList& above = map->above(); !above.isEmpty())
        plan.notes << Text::tr("Above the header, not read as data: %1").arg(above.join(QStringLiteral("；")));
    return map;
}

Status TableImport::apply(const ImportPlan& plan, const Progress& progress)
{
    if (!plan.canApply())
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1 rows of %2 were refused, so nothing was imported. Correct them and import again.")
                .arg(plan.count(ImportState::Refused))
                .arg(plan.file),
            {}};
    if (!plan.changesAnything())
        return {};
    return write({action(),
                     {plan.file, QString::number(plan.count(ImportState::Added)),
                         QString::number(plan.count(ImportState::Changed))}},
        progress);
}

} // namespace wuxing
