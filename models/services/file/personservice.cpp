// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/personservice.h"

#include "services/file/workspace.h"
#include "storage/database.h"

#include <algorithm>

namespace wuxing {

PersonService::PersonService(Workspace& workspace)
    : m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, &PersonService::onChanged);
}

Status PersonService::load()
{
    auto persons = m_workspace.database().persons().all();
    if (!persons)
        return persons.error();
    m_persons = std::move(*persons);
    // Who writes may have another name by now, be gone by an undo, or be known at last.
    const Identity& identity = m_workspace.identity();
    if (identity.person != 0)
        m_wanted = identity.person;
    if (m_wanted != 0)
        choose(m_wanted);
    else if (!identity.isLogin)
        writeAs(identity.author);
    emit changed();
    return {};
}

const Person* PersonService::find(RowId id) const
{
    const auto found =
        std::find_if(m_persons.begin(), m_persons.end(), [&](const Person& person) { return person.id == id; });
    return found == m_persons.end() ? nullptr : &*found;
}

const Person* PersonService::named(const QString& name) const
{
    const Person* found = nullptr;
    for (const Person& person : m_persons) {
        if (!person.active || (person.name != name && nameOf(person) != name))
            continue;
        if (found)
            return nullptr;
        found = &person;
    }
    return found;
}

Result<RowId> PersonService::save(Person person)
{
    person.name = person.name.simplified();
    person.duty = person.duty.simplified();
    if (person.name.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Write the name of the person."), {}};
    if (person.level != OfficeLevel::District && person.unit == 0)
        return Error{ErrorCode::InvalidInput, tr("Choose the office of the person."), {}};
    const auto same = std::find_if(m_persons.begin(), m_persons.end(), [&](const Person& other) {
        return other.id != person.id && other.name == person.name && other.duty == person.duty
            && other.level == person.level && other.unit == person.unit;
    });
    const bool isNew = person.id == 0;
    if (same != m_persons.end()) {
        if (!isNew)
            return Error{ErrorCode::Conflict, tr("“%1” is there already.").arg(nameOf(person)), {}};
        person.id = same->id;
    } else if (isNew) {
        person.id = makeRowId();
    }
    const Action::Code code = isNew ? Action::Code::AddPerson : Action::Code::EditPerson;
    const auto saved =
        m_workspace.write({code, {person.name}}, [&](Database& database) { return database.persons().put(person); });
    if (!saved)
        return saved.error();
    return person.id;
}

Status PersonService::retire(RowId id)
{
    const Person* known = find(id);
    if (!known)
        return Error{ErrorCode::NotFound, tr("There is no such person."), {}};
    Person person = *known;
    person.active = false;
    return m_workspace.write({Action::Code::RetirePerson, {person.name}},
        [&](Database& database) { return database.persons().put(person); });
}

void PersonService::choose(RowId id)
{
    m_wanted = id;
    Identity identity = Identity::ofThisComputer();
    if (const Person* person = find(id); person && person->active) {
        identity.author = person->name;
        identity.person = id;
        identity.isLogin = false;
    }
    m_workspace.setIdentity(identity);
    emit changed();
}

void PersonService::writeAs(const QString& name)
{
    if (const Person* person = named(name))
        return choose(person->id);
    m_wanted = 0;
    m_workspace.setIdentity(Identity::named(name));
    emit changed();
}

const Person* PersonService::chosen() const { return find(m_workspace.identity().person); }

QString PersonService::writer() const
{
    const Person* person = chosen();
    return person ? nameOf(*person) : nameOf(m_workspace.identity());
}

QString PersonService::authorOf(const Operation& operation) const
{
    if (operation.kind == OperationKind::Upgrade)
        return tr("(the program)");
    if (operation.author.isEmpty())
        return tr("(nobody)");
    if (operation.person == 0)
        return tr("%1 (not registered)").arg(operation.author);
    const Person* person = find(operation.person);
    return nameOf({.name = operation.author, .duty = person ? person->duty : QString()});
}

QString PersonService::nameOf(const Person& person)
{
    return person.duty.isEmpty() ? person.name : tr("%1 (%2)", "name, duty").arg(person.name, person.duty);
}

QString PersonService::nameOf(const Identity& nobody)
{
    return nobody.isLogin ? tr("%1 (login name)").arg(nobody.author) : nobody.author;
}

RowId PersonService::site() const { return m_workspace.valueOr(m_workspace.database().journal().site()); }

void PersonService::onChanged(const ChangeEvent& event)
{
    if (!event.touches("person"))
        return;
    if (auto loaded = load(); !loaded)
        m_workspace.report(loaded.error());
}

} // namespace wuxing
