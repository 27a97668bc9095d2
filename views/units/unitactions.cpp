// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/units/unitactions.h"

#include "domain/units/unitfields.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/movedvalues.h"
#include "views/units/unitdialog.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace wuxing {

UnitActions::UnitActions(Office& office, QWidget* window)
    : QObject(window)
    , m_office(office)
    , m_window(window)
{
    m_addBranch =
        add(tr("Add &branch…"), tr("Adds a village or community to the chosen township"), &UnitActions::addBranch);
    add(tr("Add &township…"), tr("Adds a township or street to the district"), &UnitActions::addTownship);
    add(tr("&Edit or rename…"), tr("Name, code, kind and star set of the chosen unit"), &UnitActions::edit);
    m_move = add(
        tr("&Move to another township…"), tr("Moves the chosen branch; its history goes with it"), &UnitActions::move);
    m_secretary =
        add(tr("&Secretary…"), tr("Who is secretary of the chosen branch, and since when"), &UnitActions::setSecretary);
    m_deactivate = add(tr("&Deactivate…"), tr("Takes the chosen unit out of use after a day; its history stays"),
        &UnitActions::deactivate);
    m_reactivate = add(tr("&Reactivate"), tr("Takes the chosen unit into use again"), &UnitActions::reactivate);
}

QAction* UnitActions::add(const QString& text, const QString& toolTip, void (UnitActions::*slot)())
{
    auto* action = new QAction(text, this);
    action->setToolTip(toolTip);
    action->setStatusTip(toolTip);
    action->setEnabled(!m_office.workspace().isReadOnly());
    connect(action, &QAction::triggered, this, slot);
    m_actions << action;
    return action;
}

void UnitActions::setUnit(RowId unit)
{
    m_unit = unit;
    const UnitNode* node = m_office.units().tree()->find(unit);
    const bool writable = !m_office.workspace().isReadOnly();
    const bool isBranch = node && node->unit.isBranch();
    const bool isDistrict = !node || node->unit.kind == UnitKind::District;
    m_addBranch->setEnabled(writable && !isDistrict);
    m_move->setEnabled(writable && isBranch);
    m_secretary->setEnabled(writable && isBranch);
    m_deactivate->setEnabled(writable && !isDistrict && node->unit.activeTo.isNull());
    m_reactivate->setEnabled(writable && !isDistrict && !node->unit.activeTo.isNull());
}

void UnitActions::addBranch()
{
    const UnitNode* node = m_office.units().tree()->find(m_unit);
    if (node)
        addUnder(node->unit.isBranch() ? node->unit.parent : node->unit.id, true);
}

void UnitActions::addTownship() { addUnder(m_office.units().tree()->root()->unit.id, false); }

void UnitActions::addUnder(RowId parent, bool branch)
{
    const UnitNode* above = m_office.units().tree()->find(parent);
    Unit unit;
    unit.parent = parent;
    unit.kind = branch ? UnitKind::Village : UnitKind::Township;
    unit.code = above->unit.code.left(branch ? 9 : 6);
    unit.sortOrder = m_office.units().placeBehind(parent);
    UnitDialog dialog(unit, m_window);
    while (dialog.exec() == QDialog::Accepted) {
        if (messages::check(m_window, m_office.units().add(dialog.unit())))
            return;
    }
}

void UnitActions::edit()
{
    const UnitNode* node = m_office.units().tree()->find(m_unit);
    if (!node)
        return;
    const Unit before = node->unit;
    UnitDialog dialog(before, m_window);
    const auto save = [&] {
        const UnitNode* stands = m_office.units().tree()->find(before.id);
        return movedvalues::save<Unit>(&dialog, m_office, {before, dialog.unit()},
            stands ? std::optional(stands->unit) : std::nullopt,
            [&](const RecordEdit<Unit>& edit) { return m_office.units().edit(edit); });
    };
    while (dialog.exec() == QDialog::Accepted) {
        if (messages::check(m_window, save()))
            return;
    }
}

void UnitActions::move()
{
    const auto tree = m_office.units().tree();
    const UnitNode* node = tree->find(m_unit);
    if (!node)
        return;
    FormDialog form(tr("Move %1").arg(node->unit.shortName), m_window);
    QComboBox* to = form.addChoice(tr("&To which township or street"));
    for (const UnitNode* township : tree->root()->children) {
        if (township != node->parent)
            to->addItem(township->unit.shortName, QVariant::fromValue(township->unit.id));
    }
    form.askUntil([&] { return m_office.units().move(m_unit, to->currentData().value<RowId>()); });
}

void UnitActions::setSecretary()
{
    const UnitNode* node = m_office.units().tree()->find(m_unit);
    if (!node)
        return;
    FormDialog form(tr("Secretary of %1").arg(node->unit.shortName), m_window);
    const QLineEdit* name = form.addLine(tr("&Name"), node->unit.secretary);
    const QDateEdit* since =
        form.addDate(tr("&Since"), node->unit.secretarySince.isValid() ? node->unit.secretarySince : m_office.today());
    form.askUntil([&] { return m_office.units().setSecretary(m_unit, name->text().trimmed(), since->date()); });
}

void UnitActions::deactivate()
{
    const UnitNode* node = m_office.units().tree()->find(m_unit);
    if (!node)
        return;
    FormDialog form(tr("Deactivate %1").arg(node->unit.shortName), m_window);
    const QDateEdit* last = form.addDate(tr("&Last day in use"), m_office.today());
    form.addHint(tr("It leaves the tree on the day after. Its past stays, and the menu Units shows units out of use."));
    form.askUntil([&] { return m_office.units().deactivate(m_unit, last->date()); });
}

void UnitActions::reactivate() { messages::check(m_window, m_office.units().reactivate(m_unit)); }

} // namespace wuxing
