// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/freezeservice.h"

#include "reports/formats/reportjson.h"
#include "services/file/workspace.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::FreezeService)
};

} // namespace

Result<std::optional<FreezeService::Frozen>> FreezeService::find(
    const QString& what, const QString& period, RowId unit) const
{
    const auto kept = m_workspace.database().frozen().current(what, period, unit);
    if (!kept)
        return kept.error();
    if (!*kept)
        return std::optional<Frozen>();
    const auto body = m_workspace.database().frozen().body(**kept);
    if (!body)
        return Error{body.error().code,
            Text::tr("The frozen report %1 of %2 was changed outside the program. Restore a backup.").arg(what, period),
            body.error().detail};
    auto report = reportjson::read(QString::fromUtf8(*body));
    if (!report)
        return report.error();
    return std::optional<Frozen>(
        Frozen{std::move(*report), (*kept)->frozenAt.toLocalTime().toString(Qt::ISODate), (*kept)->content});
}

bool FreezeService::isFrozen(const QString& what, const QString& period, RowId unit) const
{
    return m_workspace.valueOr(m_workspace.database().frozen().current(what, period, unit)).has_value();
}

Status FreezeService::freeze(const QString& what, const QString& period, RowId unit, const Report& report)
{
    const auto present = m_workspace.database().frozen().current(what, period, unit);
    if (!present)
        return present.error();
    if (present->has_value())
        return Error{ErrorCode::Conflict, Text::tr("The report of %1 is frozen already.").arg(period), {}};
    return m_workspace.write({Action::Code::FreezeReport, {report.title, period}},
        [&](Database& database) { return put(database, what, period, unit, report); });
}

Status FreezeService::lift(const QString& what, const QString& period, RowId unit, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("Reopening a frozen report needs a reason."), {}};
    const auto kept = m_workspace.database().frozen().current(what, period, unit);
    if (!kept)
        return kept.error();
    if (!*kept)
        return Error{ErrorCode::NotFound, Text::tr("The report of %1 is not frozen.").arg(period), {}};
    return m_workspace.write({Action::Code::LiftFreeze, {what, period, reason.trimmed()}}, [&](Database& database) {
        return database.frozen().lift(what, period, unit, m_workspace.clock().now(), reason.trimmed());
    });
}

Status FreezeService::put(
    Database& database, const QString& what, const QString& period, RowId unit, const Report& report) const
{
    return database.frozen().put(
        {0, unit, what, period, {}, {}, {}, m_workspace.clock().now(), {}, {}}, reportjson::write(report).toUtf8());
}

} // namespace wuxing
