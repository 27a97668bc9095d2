// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/visits/visitentryform.h"

#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/widgets/branchbox.h"
#include "views/widgets/forms.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QGridLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace wuxing {

VisitEntryForm::VisitEntryForm(Office& office, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_branch(new BranchBox(office, 0))
    , m_visitor(new QLineEdit)
    , m_date(forms::makeDateEdit(office.today()))
    , m_group(new QLineEdit)
    , m_head(new QLineEdit)
    , m_people(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_way(new QComboBox)
    , m_absent(new QLineEdit)
    , m_opinion(new QLineEdit)
    , m_category(new QComboBox)
    , m_urgency(new QComboBox)
    , m_opinions(new QListWidget)
    , m_state(new QLabel)
{
    m_people->setValidator(new QIntValidator(0, 99, m_people));
    m_people->setPlaceholderText(tr("in digits"));
    for (const VisitWay way : {VisitWay::Home, VisitWay::Phone, VisitWay::Meeting, VisitWay::Other})
        m_way->addItem(wordLabel(way), static_cast<int>(way));
    // A digit chooses: 1 is the first category.
    const QStringList categories = opinionCategories();
    for (qsizetype i = 0; i < categories.size(); ++i)
        m_category->addItem(QStringLiteral("%1 %2").arg(i + 1).arg(categories[i]), categories[i]);
    int number = 0;
    for (const Urgency urgency : {Urgency::Normal, Urgency::Urgent, Urgency::Critical})
        m_urgency->addItem(QStringLiteral("%1 %2").arg(++number).arg(wordLabel(urgency)), static_cast<int>(urgency));
    m_order = {m_branch, m_visitor, m_date, m_group, m_head, m_people, m_phone, m_way, m_absent, m_opinion, m_category,
        m_urgency};
    for (QWidget* field : std::as_const(m_order))
        field->installEventFilter(this);
    m_branch->lineEdit()->installEventFilter(this);
    m_opinions->installEventFilter(this);
    layOut();
    setEnabled(!office.workspace().isReadOnly());
}

void VisitEntryForm::layOut()
{
    auto* grid = new QGridLayout(this);
    const auto add = [&](int row, int column, const QString& text, QWidget* field, int span = 1) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        grid->addWidget(label, row, column * 2);
        grid->addWidget(field, row, column * 2 + 1, 1, span * 2 - 1);
    };
    add(0, 0, tr("&Village"), m_branch);
    add(0, 1, tr("Visi&tor"), m_visitor);
    add(0, 2, tr("&Date"), m_date);
    add(1, 0, tr("&Group"), m_group);
    add(1, 1, tr("&Household"), m_head);
    add(1, 2, tr("&People"), m_people);
    add(2, 0, tr("P&hone"), m_phone);
    add(2, 1, tr("&Way"), m_way);
    add(2, 2, tr("&Nobody met because"), m_absent);
    add(3, 0, tr("&Opinion"), m_opinion, 3);
    add(4, 0, tr("&Category"), m_category);
    add(4, 1, tr("&Urgency"), m_urgency);
    auto* save = new QPushButton(tr("&Keep visit"));
    save->setToolTip(tr("Keeps the visit; Enter in the empty opinion does the same"));
    save->setAutoDefault(false);
    grid->addWidget(save, 4, 5);
    m_opinions->setMaximumHeight(fontMetrics().height() * 5);
    m_opinions->setAccessibleName(tr("Opinions of this visit"));
    m_opinions->setToolTip(tr("Del removes an opinion"));
    grid->addWidget(m_opinions, 5, 0, 1, 6);
    auto* hint = new QLabel(tr(
        "Enter goes to the next field, an empty opinion and Enter keeps the visit. Village, visitor and date stay."));
    hint->setWordWrap(true);
    grid->addWidget(hint, 6, 0, 1, 6);
    grid->addWidget(m_state, 7, 0, 1, 6);
    for (const int column : {1, 3, 5})
        grid->setColumnStretch(column, 1);
    connect(save, &QPushButton::clicked, this, &VisitEntryForm::save);
    // Enter in the list of villages chooses there; it goes on all the same, or every later field would slide by one.
    connect(
        m_branch->completer(), qOverload<const QModelIndex&>(&QCompleter::activated), this, [this] { goOn(m_branch); },
        Qt::QueuedConnection);
    m_branch->completer()->popup()->installEventFilter(this);
}

void VisitEntryForm::setScope(RowId scope)
{
    const UnitNode* node = m_office.units().tree()->find(scope);
    if (node && node->unit.isBranch())
        m_branch->setUnit(scope);
}

bool VisitEntryForm::hasDraft() const
{
    const QLineEdit* lines[]{m_head, m_people, m_phone, m_absent, m_opinion};
    return !m_entered.empty() || std::any_of(std::begin(lines), std::end(lines), [](const QLineEdit* line) {
        return !line->text().isEmpty();
    });
}

bool VisitEntryForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (QAbstractItemView* list = m_branch->completer()->popup(); watched == list) {
        // With nothing chosen in the list, Enter would only close it.
        if (!isEnter || list->currentIndex().isValid())
            return false;
        list->hide();
        goOn(m_branch);
        return true;
    }
    if (watched == m_opinions && key->key() == Qt::Key_Delete && m_opinions->currentRow() >= 0) {
        m_entered.erase(m_entered.begin() + m_opinions->currentRow());
        delete m_opinions->takeItem(m_opinions->currentRow());
        return true;
    }
    if (!isEnter || watched == m_opinions)
        return QWidget::eventFilter(watched, event);
    goOn(watched == m_branch->lineEdit() ? m_branch : qobject_cast<QWidget*>(watched));
    return true;
}

void VisitEntryForm::goOn(QWidget* field)
{
    if (field == m_opinion && m_opinion->text().trimmed().isEmpty())
        return save();
    if (field == m_absent && !m_absent->text().trimmed().isEmpty())
        return save();
    if (field == m_urgency)
        return addOpinion();
    const qsizetype place = m_order.indexOf(field);
    QWidget* next = m_order.value(place + 1);
    if (!next)
        return;
    next->setFocus(Qt::TabFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(next))
        line->selectAll();
}

void VisitEntryForm::addOpinion()
{
    Opinion opinion;
    opinion.body = m_opinion->text().trimmed();
    opinion.category = m_category->currentData().toString();
    opinion.urgency = static_cast<Urgency>(m_urgency->currentData().toInt());
    m_opinions->addItem(QStringLiteral("%1 · %2 · %3").arg(opinion.body, opinion.category, wordLabel(opinion.urgency)));
    m_entered.push_back(std::move(opinion));
    m_opinion->clear();
    m_urgency->setCurrentIndex(0);
    m_opinion->setFocus();
}

VisitEntry VisitEntryForm::entry() const
{
    VisitEntry entry;
    Visit& visit = entry.visit;
    visit.unit = m_branch->unit();
    visit.visitor = m_visitor->text().trimmed();
    visit.date = m_date->date();
    visit.way = static_cast<VisitWay>(m_way->currentData().toInt());
    visit.absentReason = m_absent->text().trimmed();
    visit.opinions = m_entered;
    const int workdays = m_office.settings().settings().work.answerWorkdays;
    for (Opinion& opinion : visit.opinions)
        opinion.due = m_office.ledger().calendar().addWorkdays(visit.date, workdays);
    if (!m_head->text().trimmed().isEmpty())
        entry.household = Household{0, visit.unit, m_group->text().trimmed(), m_head->text().trimmed(),
            m_people->text().toInt(), m_phone->text().trimmed()};
    return entry;
}

void VisitEntryForm::save()
{
    if (!m_opinion->text().trimmed().isEmpty())
        addOpinion();
    VisitEntry visit = entry();
    if (visit.visit.way == VisitWay::Home && !visit.household) {
        m_state->setText(tr("A visit at home needs the name of the household."));
        m_head->setFocus();
        return;
    }
    if (!messages::check(window(), m_office.visits().save(std::move(visit))))
        return;
    ++m_saved;
    m_state->setText(tr("%n visit(s) kept", nullptr, m_saved));
    clearSheet();
    emit visitSaved(m_saved);
}

void VisitEntryForm::clearSheet()
{
    for (QLineEdit* line : {m_head, m_people, m_phone, m_absent, m_opinion})
        line->clear();
    m_entered.clear();
    m_opinions->clear();
    m_way->setCurrentIndex(0);
    m_group->setFocus();
    m_group->selectAll();
}

} // namespace wuxing
