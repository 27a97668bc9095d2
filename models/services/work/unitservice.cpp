// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/work/unitservice.h"

#include "domain/units/divisioncode.h"
#include "domain/units/unitfields.h"
#include "domain/values/pinyin.h"
#include "services/file/workspace.h"
#include "storage/database.h"

#include <algorithm>

namespace wuxing {

UnitService::UnitService(Workspace& workspace)
    : m_workspace(workspace)
    , m_tree(std::make_shared<UnitTree>())
{
    connect(&m_workspace, &Workspace::changed, this, &UnitService::onChanged);
}

Status UnitService::load()
{
    auto units = m_workspace.database().units().all();
    if (!units)
        return units.error();
    auto tree = UnitTree::build(std::move(*units));
    if (!tree)
        return tree.error();
    m_tree = std::make_shared<UnitTree>(std::move(*tree));
    return {};
}

void UnitService::onChanged(const ChangeEvent& event)
{
    if (!event.touches("unit") && !event.touches("post"))
        return;
    if (auto loaded = load(); !loaded)
        m_workspace.report(loaded.error());
    emit treeChanged();
}

Status UnitService::apply(
    const Action& action, const std::vector<Unit>& added, const std::vector<Unit>& changed, const Progress& progress)
{
    const int total = static_cast<int>(added.size() + changed.size());
    constexpr int step = 500;
    return m_workspace.write(action, [&](Database& database) -> Status {
        int done = 0;
        const auto goOn = [&] { return !progress || ++done % step != 0 || progress(done, total); };
        const Error cancelled{ErrorCode::Cancelled, tr("The import was cancelled. Nothing was changed."), {}};
        for (const Unit& unit : added) {
            if (auto inserted = database.units().insert(unit); !inserted)
                return inserted;
            if (!goOn())
                return cancelled;
        }
        for (const Unit& unit : changed) {
            if (auto updated = database.units().update(unit); !updated)
                return updated;
            if (!goOn())
                return cancelled;
        }
        return {};
    });
}

Status UnitService::validate(const Unit& unit) const
{
    const auto invalid = [](const QString& message) { return Error{ErrorCode::InvalidInput, message, {}}; };
    if (unit.name.trimmed().isEmpty() || unit.shortName.trimmed().isEmpty())
        return invalid(tr("A unit needs a name and a short name."));
    if (unit.code.trimmed().isEmpty())
        return invalid(tr("A unit needs a code."));
    const UnitNode* same = m_tree->findByCode(unit.code);
    if (same && same->unit.id != unit.id)
        return invalid(tr("The code %1 already belongs to %2.").arg(unit.code, same->unit.shortName));
    const UnitNode* parent = m_tree->find(unit.parent);
    const UnitNode* root = m_tree->root();
    if (unit.isBranch() && (!parent || parent->unit.isBranch() || parent == root))
        return invalid(tr("A branch must lie in a township or street."));
    if (!unit.isBranch() && unit.kind != UnitKind::District && parent != root)
        return invalid(tr("A township must lie in the district."));
    return {};
}

int UnitService::placeBehind(RowId parent) const
{
    const UnitNode* above = m_tree->find(parent);
    int place = 0;
    for (const UnitNode* child : above ? above->children : std::vector<const UnitNode*>())
        place = std::max(place, child->unit.sortOrder + 1);
    return place;
}

Status UnitService::add(Unit unit)
{
    if (auto valid = validate(unit); !valid)
        return valid;
    // The code may be corrected later, so it makes no id.
    if (unit.id == 0 || m_tree->find(unit.id))
        unit.id = makeRowId();
    return m_workspace.write(
        {Action::Code::AddUnit, {unit.shortName}}, [&](Database& database) { return database.units().insert(unit); });
}

Status UnitService::edit(const RecordEdit<Unit>& edit)
{
    return m_workspace.write({Action::Code::EditUnit, {edit.to.shortName}}, [&](Database& database) -> Status {
        const UnitNode* stands = m_tree->find(edit.to.id);
        const auto unit = stands ? edit.onto(stands->unit) : Result<Unit>(goneError());
        if (!unit)
            return unit.error();
        if (auto valid = validate(*unit); !valid)
            return valid;
        return database.units().update(*unit);
    });
}

Status UnitService::move(RowId id, RowId newParent)
{
    const UnitNode* node = m_tree->find(id);
    const UnitNode* parent = m_tree->find(newParent);
    if (!node || !parent)
        return Error{ErrorCode::NotFound, tr("The unit does not exist any more."), {}};
    Unit unit = node->unit;
    unit.parent = newParent;
    unit.sortOrder = placeBehind(newParent);
    if (auto valid = validate(unit); !valid)
        return valid;
    return m_workspace.write({Action::Code::MoveUnit, {unit.shortName, parent->unit.shortName}},
        [&](Database& database) { return database.units().update(unit); });
}

Status UnitService::deactivate(RowId id, const QDate& lastDay)
{
    const UnitNode* top = m_tree->find(id);
    if (!top || top == m_tree->root())
        return Error{ErrorCode::InvalidInput, tr("The district itself cannot be deactivated."), {}};
    const auto tree = m_tree;
    return m_workspace.write({Action::Code::DeactivateUnit, {top->unit.shortName, lastDay.toString(Qt::ISODate)}},
        [&](Database& database) -> Status {
            for (int i = top->index; i < top->end; ++i) {
                Unit unit = tree->nodes()[static_cast<size_t>(i)].unit;
                if (!unit.activeTo.isNull() && unit.activeTo < lastDay)
                    continue;
                unit.activeTo = lastDay;
                if (auto updated = database.units().update(unit); !updated)
                    return updated;
            }
            return {};
        });
}

Status UnitService::reactivate(RowId id)
{
    const UnitNode* node = m_tree->find(id);
    if (!node)
        return Error{ErrorCode::NotFound, tr("The unit does not exist any more."), {}};
    Unit unit = node->unit;
    unit.activeTo = {};
    return m_workspace.write({Action::Code::ReactivateUnit, {unit.shortName}},
        [&](Database& database) { return database.units().update(unit); });
}

Status UnitService::setSecretary(RowId id, const QString& person, const QDate& since)
{
    const UnitNode* node = m_tree->find(id);
    if (!node)
        return Error{ErrorCode::NotFound, tr("The unit does not exist any more."), {}};
    return setSecretaries({Action::Code::SetSecretary, {node->unit.shortName}}, {{id, person, since}});
}

Status UnitService::checkSecretary(const SecretaryChange& change) const
{
    const UnitNode* node = m_tree->find(change.unit);
    if (!node || !node->unit.isBranch())
        return Error{ErrorCode::InvalidInput, tr("Only a branch has a secretary."), {}};
    const QDate before = node->unit.secretarySince;
    if (change.person.trimmed() != node->unit.secretary && before.isValid() && change.since.isValid()
        && change.since <= before)
        return Error{ErrorCode::InvalidInput,
            tr("%1: the new secretary must start after %2, when the present one did.")
                .arg(node->unit.shortName, before.toString(Qt::ISODate)),
            {}};
    return {};
}

Status UnitService::setSecretaries(const Action& action, const std::vector<SecretaryChange>& changes)
{
    const auto tree = m_tree;
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const SecretaryChange& change : changes) {
            if (auto possible = checkSecretary(change); !possible)
                return possible;
            if (auto done = database.units().setSecretary(
                    tree->find(change.unit)->unit, change.person.trimmed(), change.since, m_workspace.clock().today());
                !done)
                return done;
        }
        return {};
    });
}

Unit UnitService::makeBranch(const QString& code, const QString& name, RowId parent, int sortOrder)
{
    Unit unit;
    unit.id = derivedRowId(QStringLiteral("unit|") + code);
    unit.parent = parent;
    unit.kind = divisioncode::branchKind(code, name);
    unit.code = code;
    unit.name = name;
    unit.shortName = divisioncode::shortName(name);
    unit.starSet = unit.kind == UnitKind::Community ? StarSetKind::Urban : StarSetKind::Rural;
    unit.sortOrder = sortOrder;
    unit.initials = pinyinInitials(unit.shortName);
    return unit;
}

Unit UnitService::makeTownship(const QString& code, const QString& name, RowId district, int sortOrder)
{
    Unit unit = makeBranch(code, name, district, sortOrder);
    unit.kind = divisioncode::townshipKind(code, name);
    unit.shortName = name;
    unit.starSet = StarSetKind::Rural;
    unit.initials = pinyinInitials(name);
    return unit;
}

Unit UnitService::makeDistrict(const QString& code, const QString& name)
{
    Unit unit = makeTownship(code, name, 0, 0);
    unit.kind = UnitKind::District;
    return unit;
}

std::vector<Post> UnitService::posts(RowId unit) const
{
    return m_workspace.valueOr(m_workspace.database().units().posts(unit));
}

} // namespace wuxing
