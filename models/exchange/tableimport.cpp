// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableimport.h"

#include "exchange/ledgerimport.h"
#include "exchange/ratingimport.h"
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
        QStringLiteral("ledger")};
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
