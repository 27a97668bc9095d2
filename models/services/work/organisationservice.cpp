// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/work/organisationservice.h"

#include "services/file/workspace.h"
#include "storage/database.h"

#include <algorithm>

namespace wuxing {

OrganisationService::OrganisationService(Workspace& workspace)
    : m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, &OrganisationService::onChanged);
}

Status OrganisationService::load()
{
    auto organisation = m_workspace.database().organisation().read();
    if (!organisation)
        return organisation.error();
    m_isStored = !organisation->empty();
    m_organisation = m_isStored ? std::move(*organisation) : sampleOrganisation();
    return {};
}

QString OrganisationService::departmentName(RowId id) const
{
    const auto found = std::find_if(m_organisation.begin(), m_organisation.end(),
        [&](const Department& department) { return department.id == id; });
    return found == m_organisation.end() ? QString() : found->name;
}

const Department* OrganisationService::findByName(const QString& name) const
{
    const auto found = std::find_if(m_organisation.begin(), m_organisation.end(),
        [&](const Department& department) { return department.name == name; });
    return found == m_organisation.end() ? nullptr : &*found;
}

Status OrganisationService::save(const Organisation& organisation)
{
    for (const Department& department : organisation) {
        if (department.name.trimmed().isEmpty())
            return Error{ErrorCode::InvalidInput, tr("A task force needs a name."), {}};
        const auto same = std::count_if(organisation.begin(), organisation.end(),
            [&](const Department& other) { return other.name == department.name; });
        if (same > 1)
            return Error{ErrorCode::InvalidInput, tr("“%1” stands twice.").arg(department.name), {}};
    }
    auto saved = m_workspace.write({Action::Code::EditOrganisation, {}},
        [&](Database& database) { return database.organisation().put(organisation); });
    if (!saved && saved.error().detail.contains(QLatin1String("FOREIGN KEY")))
        return Error{ErrorCode::Conflict,
            tr("A task force that has given opinions cannot be removed. Rename it instead."), saved.error().detail};
    return saved;
}

Status OrganisationService::putIfMissing(Database& database) const
{
    return m_isStored ? Status() : database.organisation().put(m_organisation);
}

void OrganisationService::onChanged(const ChangeEvent& event)
{
    if (!event.touches("department") && !event.touches("department_member") && !event.touches("department_charge"))
        return;
    if (auto loaded = load(); !loaded)
        m_workspace.report(loaded.error());
}

} // namespace wuxing
