// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/visits/visitspage.h"

#include "itemmodels/gridmodel.h"
#include "itemmodels/visitsources.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/evidence/evidenceactions.h"
#include "views/visits/visitentryform.h"
#include "views/widgets/gridview.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace wuxing {

namespace {
constexpr int toTell = 100; //< the filter after the states: their item is closed, the household not told
}

VisitsPage::VisitsPage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_tabs(new QTabWidget)
    , m_opinions(new GridView(office.workspace()))
    , m_coverage(new GridView(office.workspace()))
    , m_visits(new GridView(office.workspace()))
    , m_last(new GridView(office.workspace()))
    , m_entry(new VisitEntryForm(office))
    , m_state(new QComboBox)
    , m_category(new QComboBox)
    , m_sums(new QLabel)
{
    setupActions();
    m_coverage->setAccessibleName(tr("Households visited by village"));
    m_visits->setAccessibleName(tr("Visits"));
    m_visits->setSelectionBehavior(QAbstractItemView::SelectRows);
    const QString none =
        tr("No visit of this year is entered here. The tab “Enter visits” takes them one by one; lists come in by "
           "File, Import a table.");
    for (GridView* grid : {m_opinions, m_visits, m_last})
        grid->setEmptyText(none);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeOpinions(), tr("Opinions"));
    m_tabs->addTab(makeEntry(), tr("Enter visits"));
    m_tabs->addTab(m_coverage, tr("Coverage"));
    m_tabs->addTab(m_visits, tr("Visits"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &VisitsPage::markStale);
    connect(&office.visits(), &VisitService::visitsChanged, this, &VisitsPage::updateSums);
}

QWidget* VisitsPage::makeOpinions()
{
    m_opinions->setAccessibleName(tr("Opinions of households"));
    m_opinions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_state->setAccessibleName(tr("Filter the opinions by state"));
    m_state->addItem(tr("All states"), -1);
    for (const OpinionState state :
        {OpinionState::Waiting, OpinionState::InWork, OpinionState::Answered, OpinionState::Refused})
        m_state->addItem(wordLabel(state), static_cast<int>(state));
    m_state->addItem(tr("Households to be told"), toTell);
    m_category->setAccessibleName(tr("Filter the opinions by category"));
    m_category->addItem(tr("All categories"), QString());
    const QStringList categories = opinionCategories();
    for (const QString& category : categories)
        m_category->addItem(category, category);
    connect(m_state, &QComboBox::currentIndexChanged, this, &VisitsPage::markStale);
    connect(m_category, &QComboBox::currentIndexChanged, this, &VisitsPage::markStale);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    m_sums->setWordWrap(true);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_sums, 1);
    filters->addWidget(m_state);
    filters->addWidget(m_category);
    layout->addLayout(filters);
    layout->addWidget(m_opinions, 1);
    return box;
}

QWidget* VisitsPage::makeEntry()
{
    m_last->setAccessibleName(tr("Visits of the year"));
    m_last->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_entry);
    layout->addWidget(m_last, 1);
    return box;
}

bool VisitsPage::hasDraft() const { return m_entry->hasDraft(); }

void VisitsPage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto add = [&](const QString& text, const QString& toolTip, void (VisitsPage::*slot)(),
                         const QKeySequence& key = {}) {
        QAction* action = addPageAction(text, toolTip, key);
        action->setEnabled(writable);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Into the ledger…"), tr("Makes one ledger item of the chosen opinions and all that are alike"),
        &VisitsPage::makeItem, QKeySequence(Qt::CTRL | Qt::Key_L));
    add(tr("&Group"), tr("Says that the chosen opinions are alike; what becomes of one becomes of all"),
        &VisitsPage::group, QKeySequence(Qt::CTRL | Qt::Key_G));
    add(tr("&Hand over…"), tr("Says who deals with the chosen opinions, and until when"), &VisitsPage::handOver);
    add(tr("&Answer…"), tr("Enters the answer that every chosen household was given"), &VisitsPage::answer,
        QKeySequence(Qt::CTRL | Qt::Key_Return));
    add(tr("&Refuse…"), tr("Says why the chosen opinions cannot be followed"), &VisitsPage::refuse);
    add(tr("A&ttach…"), tr("Attaches photos or scans to the chosen visit, or to the visit of the chosen opinion"),
        &VisitsPage::attach);
    add(tr("Re&move visit"), tr("Removes the chosen visit; this can be undone"), &VisitsPage::removeVisit);
    m_reveal =
        addPageAction(tr("Show &names…"), tr("Shows names and phones of households; the journal keeps who and why"));
    m_reveal->setCheckable(true);
    m_reveal->setEnabled(writable);
    connect(m_reveal, &QAction::triggered, this, &VisitsPage::reveal);
}

std::vector<RowId> VisitsPage::chosen() const
{
    std::vector<RowId> ids;
    const QList<int> rows = m_tabs->currentIndex() == 0 ? m_opinions->selectedRowNumbers() : QList<int>();
    for (const int row : rows)
        ids.push_back(m_opinions->model()->index(row, 0).data(GridModel::KeyRole).toLongLong());
    return ids;
}

void VisitsPage::group() { messages::check(this, m_office.opinions().group(chosen(), scope().year)); }

void VisitsPage::makeItem()
{
    if (chosen().empty())
        return messages::inform(this, tr("Choose opinions in the table first."));
    const auto waiting = m_office.opinions().forLedger(chosen(), scope().year);
    if (!waiting)
        return messages::show(this, waiting.error());
    const Opinion& first = waiting->front();
    const auto visit = m_office.visits().find(first.visit);
    const UnitNode* node = visit ? m_office.units().tree()->find(visit->unit) : nullptr;
    if (!node)
        return;
    FormDialog form(tr("Ledger item of %1").arg(node->unit.shortName), this);
    form.addHint(tr("%n opinion(s) become one item; the households are told when it is closed.", nullptr,
        static_cast<int>(waiting->size())));
    const QPlainTextEdit* problem = form.addText(tr("&Problem"), first.body);
    const QPlainTextEdit* measure = form.addText(tr("&Measure"), first.measure);
    const QComboBox* category = form.addWords(tr("&Category"), ledgerCategories(), first.category);
    const QLineEdit* leader = form.addLine(tr("Responsible &leader"));
    const QLineEdit* department = form.addLine(tr("Responsible &unit"), first.department);
    const QLineEdit* person = form.addLine(tr("Responsible p&erson"));
    const QDateEdit* due = form.addDate(tr("&Due"),
        m_office.ledger().calendar().addWorkdays(m_office.today(), m_office.settings().settings().work.answerWorkdays));
    form.askUntil([&]() -> Status {
        LedgerItem item;
        item.unit = node->unit.id;
        item.problem = problem->toPlainText().trimmed();
        item.measure = measure->toPlainText().trimmed();
        item.category = category->currentText().trimmed();
        item.leader = leader->text().trimmed();
        item.department = department->text().trimmed();
        item.person = person->text().trimmed();
        item.start = m_office.today();
        item.due = due->date();
        const auto made = m_office.opinions().makeLedgerItem(chosen(), scope().year, item);
        return made ? Status() : Status(made.error());
    });
}

void VisitsPage::handOver()
{
    const auto ids = chosen();
    if (ids.empty())
        return messages::inform(this, tr("Choose opinions in the table first."));
    FormDialog form(tr("Hand over"), this);
    const QLineEdit* department = form.addLine(tr("&Dealt with by"));
    const QLineEdit* measure = form.addLine(tr("&Measure"));
    const QDateEdit* due = form.addDate(tr("D&ue"),
        m_office.ledger().calendar().addWorkdays(m_office.today(), m_office.settings().settings().work.answerWorkdays));
    form.askUntil([&] {
        return m_office.opinions().handOver(ids, scope().year, department->text(), measure->text(), due->date());
    });
}

void VisitsPage::answer()
{
    const auto ids = chosen();
    if (ids.empty())
        return messages::inform(this, tr("Choose opinions in the table first."));
    FormDialog form(tr("Answer"), this);
    form.addHint(tr("The answer is kept with every chosen opinion: each household was told."));
    const QPlainTextEdit* text = form.addText(tr("&Answer"));
    const QDateEdit* date = form.addDate(tr("&Told on"), m_office.today());
    QComboBox* satisfaction = form.addChoice(tr("&Satisfaction"));
    satisfaction->addItem(tr("not asked"), -1);
    for (const Satisfaction value : {Satisfaction::Satisfied, Satisfaction::Basically, Satisfaction::Dissatisfied})
        satisfaction->addItem(wordLabel(value), static_cast<int>(value));
    form.askUntil([&] {
        const int value = satisfaction->currentData().toInt();
        return m_office.opinions().answer(ids, scope().year, text->toPlainText(), date->date(),
            value < 0 ? std::nullopt : std::optional(static_cast<Satisfaction>(value)));
    });
}

void VisitsPage::refuse()
{
    const auto ids = chosen();
    if (ids.empty())
        return messages::inform(this, tr("Choose opinions in the table first."));
    FormDialog form(tr("Refuse"), this);
    const QPlainTextEdit* reason = form.addText(tr("&Reason"));
    const QDateEdit* date = form.addDate(tr("&Told on"), m_office.today());
    form.askUntil([&] { return m_office.opinions().refuse(ids, scope().year, reason->toPlainText(), date->date()); });
}

RowId VisitsPage::chosenVisit() const
{
    const GridView* view = m_tabs->currentIndex() == 1 ? m_last : m_tabs->currentIndex() == 3 ? m_visits : nullptr;
    return view ? view->currentIndex().data(GridModel::KeyRole).toLongLong() : 0;
}

void VisitsPage::attach()
{
    RowId id = chosenVisit();
    if (const auto opinions = chosen(); opinions.size() == 1) {
        for (const Opinion& opinion : m_office.opinions().withTopics(opinions, scope().year)) {
            if (opinion.id == opinions.front())
                id = opinion.visit;
        }
    }
    const auto visit = m_office.visits().find(id);
    if (!visit)
        return messages::inform(this, tr("Choose a visit or one opinion in the table first."));
    EvidenceService::Target target;
    target.unit = visit->unit;
    target.owner = EvidenceOwner::Visit;
    target.ownerId = visit->id;
    if (const QString done = evidenceactions::attach(m_office, target, this); !done.isEmpty())
        emit statusMessage(done);
}

void VisitsPage::removeVisit()
{
    const RowId id = chosenVisit();
    if (id == 0)
        return messages::inform(this, tr("Choose a visit in the table of visits first."));
    if (messages::check(this, m_office.visits().remove(id)))
        emit statusMessage(tr("Removed. Undo brings the visit back."));
}

void VisitsPage::reveal(bool shown)
{
    m_unmasked = false;
    if (shown) {
        FormDialog form(tr("Show names and phones"), this);
        form.addHint(tr("Names and phones of villagers are personal data. Who looked at them, when and what for is "
                        "kept in the journal."));
        const QLineEdit* purpose = form.addLine(tr("&Purpose"));
        m_unmasked = form.askUntil([&] {
            return m_office.visits().reveal(
                false, purpose->text(), m_office.visits().householdsIn(scope().unit, scope().year));
        });
    }
    m_reveal->setChecked(m_unmasked);
    markStale();
}

void VisitsPage::updateSums()
{
    const OpinionSums sums = m_office.opinions().sums(scope().unit, scope().year);
    m_sums->setText(tr("%1 opinions = %2 answered + %3 in work + %4 refused + %5 waiting; %6 overdue")
                        .arg(sums.total())
                        .arg(sums.answered)
                        .arg(sums.inWork)
                        .arg(sums.refused)
                        .arg(sums.waiting)
                        .arg(sums.overdue));
}

void VisitsPage::refresh()
{
    m_entry->setScope(scope().unit);
    updateSums();
    switch (m_tabs->currentIndex()) {
    case 0: {
        OpinionFilter filter;
        const int state = m_state->currentData().toInt();
        filter.toTellOnly = state == toTell;
        if (state >= 0 && state != toTell)
            filter.state = static_cast<OpinionState>(state);
        filter.category = m_category->currentData().toString();
        filter.unmasked = m_unmasked;
        return m_opinions->setSource(std::make_unique<OpinionGrid>(m_office, scope().unit, scope().year, filter));
    }
    case 1:
        return m_last->setSource(std::make_unique<VisitGrid>(m_office, scope().unit, scope().year, m_unmasked));
    case 2:
        return m_coverage->setSource(std::make_unique<CoverageGrid>(m_office, scope().unit, scope().year));
    default:
        return m_visits->setSource(std::make_unique<VisitGrid>(m_office, scope().unit, scope().year, m_unmasked));
    }
}

} // namespace wuxing
