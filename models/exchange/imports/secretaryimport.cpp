// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/secretaryimport.h"

#include "domain/units/unitfields.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::SecretaryImport)
};
} // namespace

Status SecretaryImport::begin(ColumnMap&, const TextTable&)
{
    m_changes.clear();
    return {};
}

void SecretaryImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const Unit& unit = branch.unit;
    if (!isFirst(QString::number(unit.id), cells, unit.shortName, plan))
        return;
    const FieldWords& sinceField = fieldOf<&Post::since>();
    QString person = unit.secretary;
    cells.take(fieldOf<&Post::person>(), &person);
    QDate since = person == unit.secretary ? unit.secretarySince : QDate();
    if (!person.isEmpty())
        cells.take(sinceField, &since);
    else if (cells.isFilled(sinceField.column))
        cells.fail("person", Text::tr("a date without a secretary"));
    const UnitService::SecretaryChange change{unit.id, person, since};
    if (auto possible = office().units().checkSecretary(change); cells.isOk() && !possible)
        cells.fail(sinceField.column, possible.error().message);
    if (!cells.isOk())
        return cells.refuse(plan, unit.shortName);
    if (person == unit.secretary && since == unit.secretarySince)
        return cells.add(plan, ImportState::Same, unit.shortName);
    cells.add(plan, unit.secretary.isEmpty() ? ImportState::Added : ImportState::Changed, unit.shortName,
        person.isEmpty() ? QString() : Text::tr("secretary %1").arg(person));
    m_changes.push_back(change);
}

Status SecretaryImport::write(const Action& action, const Progress&)
{
    return office().units().setSecretaries(action, m_changes);
}

} // namespace wuxing
