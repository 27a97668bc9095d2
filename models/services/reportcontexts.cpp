// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportcontexts.h"

#include "services/file/historyservice.h"
#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/work/unitservice.h"

namespace wuxing {

ReportContexts::ReportContexts(
    Workspace& workspace, const SettingService& settings, const UnitService& units, const HistoryService& history)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_units(units)
    , m_history(history)
{
}

ReportContext ReportContexts::of(RowId scope) const
{
    const FileSettings& settings = m_settings.settings();
    ReportContext context;
    context.tree = m_units.tree().get();
    // The district's own node and "everything" are the same scope.
    context.scope = context.tree->root() && context.tree->root()->unit.id == scope ? 0 : scope;
    context.office = settings.officeName;
    context.today = m_settings.today();
    context.limits = settings.lights;
    if (settings.demonstration)
        context.mark = QStringLiteral("演示数据 · 单位与评定均为虚构");
    const auto head = m_history.head();
    if (!head)
        m_workspace.report(head.error());
    else if (!head->isEmpty())
        context.seal = QStringLiteral("台账校验码 %1").arg(head->left(16));
    return context;
}

} // namespace wuxing
