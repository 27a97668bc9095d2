// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableimport.h"

#include "exchange/appraisalimport.h"
#include "exchange/assessmentimport.h"
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
        QStringLiteral("metrics"), QStringLiteral("opinions"), QStringLiteral("scores"), QStringLiteral("appraisals")};
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
    }
    return {};
}

std::unique_ptr<TableImport> TableImport::make(Kind kind, Office& office, const ImportOptions& options)
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
