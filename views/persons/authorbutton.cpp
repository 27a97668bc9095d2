// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/persons/authorbutton.h"

#include "domain/exchange/site.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace wuxing {

namespace {

// In a name an ampersand is no key to press.
QString plainText(QString name) { return name.replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace

AuthorButton::AuthorButton(Office& office, Preferences& preferences, QWidget* parent)
    : QToolButton(parent)
    , m_office(office)
    , m_preferences(preferences)
    , m_site(office.persons().site())
    , m_menu(new QMenu(tr("&Who works here"), this))
    , m_writers(new QActionGroup(this))
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Who works here"));
    setToolTip(tr("Every change is recorded under this name. Press to choose another."));
    // A long name takes no room from the window.
    setMinimumWidth(fontMetrics().height() * 3);
    connect(&office.persons(), &PersonService::changed, this, &AuthorButton::refresh);

    // Whoever was named when the program was started (WUXING_AUTHOR) is the answer already.
    if (office.workspace().identity().isLogin) {
        const auto remembered = preferences.personIn(m_site);
        m_asks = !remembered;
        if (m_asks)
            preferences.setPersonIn(m_site, 0);
        else
            office.persons().choose(*remembered);
    }
    refresh();
}

void AuthorButton::refresh()
{
    const QString writer =
        fontMetrics().elidedText(m_office.persons().writer(), Qt::ElideRight, fontMetrics().height() * 16);
    setText(plainText(m_asks ? tr("Recorded as %1 – choose who works here…").arg(writer) : writer));
    fillMenu();
}

void AuthorButton::fillMenu()
{
    m_menu->clear();
    const PersonService& persons = m_office.persons();
    const RowId writes = m_office.workspace().identity().person;
    // Queued: the menu is made anew while the action that asked for it is still at work.
    const auto add = [&](const QString& text, auto slot) {
        QAction* action = m_menu->addAction(text);
        connect(action, &QAction::triggered, this, slot, Qt::QueuedConnection);
        return action;
    };
    const auto offer = [&](const QString& name, RowId person) {
        QAction* action = add(plainText(name), [this, person] { choose(person); });
        action->setCheckable(true);
        action->setActionGroup(m_writers);
        action->setChecked(person == writes);
    };
    for (const Person& person : persons.persons()) {
        if (person.active)
            offer(PersonService::nameOf(person), person.id);
    }
    offer(PersonService::nameOf(Identity::ofThisComputer()), 0);
    m_menu->addSeparator();
    add(tr("&Other person…"), &AuthorButton::addPerson);
    add(tr("&Change name or duty…"), &AuthorButton::changePerson)->setEnabled(writes != 0);
    add(tr("&Retire this person"), &AuthorButton::retirePerson)->setEnabled(writes != 0);
}

void AuthorButton::choose(RowId person)
{
    m_asks = false;
    m_preferences.setPersonIn(m_site, person);
    m_office.persons().choose(person);
}

void AuthorButton::addPerson() { askFor(tr("Who works here?"), {}); }

void AuthorButton::changePerson()
{
    if (const Person* person = m_office.persons().chosen())
        askFor(tr("Change a person"), *person);
}

void AuthorButton::retirePerson()
{
    const RowId person = m_office.workspace().identity().person;
    if (messages::check(this, m_office.persons().retire(person)))
        choose(0);
}

void AuthorButton::askFor(const QString& title, Person person)
{
    FormDialog form(title, window());
    const QLineEdit* name = form.addLine(tr("&Name"), person.name);
    const QLineEdit* duty = form.addLine(tr("&Duty"), person.duty);
    QComboBox* office = form.addChoice(tr("&Office"));
    const auto add = [&](const Unit& unit, OfficeLevel level) {
        office->addItem(tr("%1 (%2)", "unit, level").arg(unit.shortName, wordLabel(level)), unit.id);
    };
    const auto tree = m_office.units().tree();
    const RowId district = tree->root()->unit.id;
    add(tree->root()->unit, OfficeLevel::District);
    for (const UnitNode* township : tree->root()->children)
        add(township->unit, OfficeLevel::Township);
    office->setCurrentIndex(std::max(0, office->findData(person.unit)));
    form.addHint(tr("Every change is recorded under this name. Who sits down here later chooses another one in the "
                    "status line."));
    form.askUntil([&]() -> Status {
        person.name = name->text();
        person.duty = duty->text();
        person.unit = office->currentData().toLongLong();
        person.level = person.unit == district ? OfficeLevel::District : OfficeLevel::Township;
        const auto saved = m_office.persons().save(person);
        if (!saved)
            return saved.error();
        choose(*saved);
        return {};
    });
}

} // namespace wuxing
