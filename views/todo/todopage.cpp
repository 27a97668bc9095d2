// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/todo/todopage.h"

#include "itemmodels/gridmodel.h"
#include "itemmodels/officesources.h"
#include "reporting/escalations.h"
#include "reporting/reportcatalogue.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/ledger/ledgeritemdialog.h"
#include "views/report/reportoutput.h"
#include "views/widgets/gridview.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wuxing {

TodoPage::TodoPage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_tabs(new QTabWidget)
    , m_todo(new GridView(office.workspace()))
    , m_papers(new GridView(office.workspace()))
    , m_calendar(new GridView(office.workspace()))
{
    setupActions();
    m_todo->setAccessibleName(tr("To be done"));
    m_todo->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_todo->setEmptyText(tr("Nothing is due: overdue items, opinions and reports of this place would stand here."));
    m_papers->setEmptyText(tr("No paper was issued this year. “Issue papers” makes those that overdue items ask for."));
    m_calendar->setEmptyText(tr(
        "No holiday and no make-up day of this year is known: Saturdays and Sundays are free, all other days count."));
    m_papers->setAccessibleName(tr("Papers of the escalation"));
    m_calendar->setAccessibleName(tr("Holidays and make-up days"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_todo, tr("To do"));
    m_tabs->addTab(m_papers, tr("Papers"));
    m_tabs->addTab(m_calendar, tr("Calendar"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TodoPage::markStale);
    connect(m_todo, &QAbstractItemView::doubleClicked, this, &TodoPage::open);
}

void TodoPage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto add = [&](const QString& text, const QString& toolTip, void (TodoPage::*slot)(), bool changes) {
        QAction* action = addPageAction(text, toolTip);
        action->setEnabled(writable || !changes);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Issue papers…"), tr("Issues the papers that overdue items ask for, with a preview"),
        &TodoPage::issuePapers, true);
    add(tr("P&rint papers…"), tr("Shows the papers of the year as they are printed"), &TodoPage::printPapers, false);
    add(tr("&Add day…"), tr("Adds a holiday or a make-up day to the calendar"), &TodoPage::addDay, true);
    add(tr("Re&move day"), tr("Removes the chosen day from the calendar"), &TodoPage::removeDay, true);
}

void TodoPage::issuePapers()
{
    const auto due = duePapers(m_office, scope().unit);
    if (!due)
        return messages::show(this, due.error());
    if (due->empty())
        return messages::inform(this, tr("No paper is due."));
    FormDialog form(tr("Issue papers"), this);
    form.addHint(
        tr("These papers are due. Uncheck what shall not be issued; texts come from the templates of the file."));
    auto* list = new QTreeWidget;
    list->setHeaderLabels({tr("Number"), tr("Paper"), tr("To"), tr("Text")});
    list->setRootIsDecorated(false);
    for (const EscalationPaper& paper : *due) {
        auto* row =
            new QTreeWidgetItem({paper.number, wordLabel(paper.step), paper.addressee, paper.text.simplified()});
        row->setCheckState(0, Qt::Checked);
        row->setToolTip(3, paper.text);
        list->addTopLevelItem(row);
    }
    for (int column = 0; column < 3; ++column)
        list->resizeColumnToContents(column);
    list->setMinimumSize(fontMetrics().height() * 20, fontMetrics().height() * 12);
    form.resize(fontMetrics().height() * 50, fontMetrics().height() * 22);
    list->setAccessibleName(tr("Papers that are due"));
    form.addField({}, list);
    const bool issued = form.askUntil([&] {
        std::vector<EscalationPaper> papers;
        for (size_t i = 0; i < due->size(); ++i) {
            if (list->topLevelItem(static_cast<int>(i))->checkState(0) == Qt::Checked)
                papers.push_back((*due)[i]);
        }
        return m_office.ledger().issue(papers);
    });
    if (issued)
        m_tabs->setCurrentIndex(1);
}

void TodoPage::printPapers()
{
    const ReportRequest request{.scope = scope().unit, .year = scope().year};
    reportoutput::preview(
        this, m_office, [=](Office& own) { return watchedReport(own, reporting::escalation, request); });
}

void TodoPage::addDay()
{
    FormDialog form(tr("Holiday or make-up day"), this);
    const QDateEdit* day = form.addDate(tr("&Day"), m_office.today());
    QComboBox* kind = form.addChoice(tr("&Kind"));
    for (const DayKind value : {DayKind::Holiday, DayKind::Workday})
        kind->addItem(wordLabel(value), static_cast<int>(value));
    const QLineEdit* name = form.addLine(tr("&Name"));
    form.askUntil([&] {
        return m_office.ledger().saveCalendar(
            {{day->date(), static_cast<DayKind>(kind->currentData().toInt()), name->text().trimmed()}},
            {Action::Code::EditCalendar, {QString::number(1)}});
    });
}

void TodoPage::removeDay()
{
    const RowId key = m_calendar->currentIndex().data(GridModel::KeyRole).toLongLong();
    if (m_tabs->currentIndex() != 2 || key == 0)
        return messages::inform(this, tr("Choose a day in the calendar first."));
    messages::check(this, m_office.ledger().removeCalendarDay(QDate::fromJulianDay(key)));
}

void TodoPage::open(const QModelIndex& index)
{
    const LedgerItem* item = m_office.ledger().find(index.data(GridModel::KeyRole).toLongLong());
    if (item)
        LedgerItemDialog(m_office, LedgerItem(*item), scope().unit, this).exec();
    else
        emit statusMessage(tr("Opinions are answered on the page of visits, reports written on the page of cases."));
}

void TodoPage::refresh()
{
    switch (m_tabs->currentIndex()) {
    case 0:
        return m_todo->setSource(std::make_unique<TodoGrid>(m_office, scope().unit, scope().year));
    case 1:
        return m_papers->setSource(std::make_unique<PaperGrid>(m_office, scope().unit, scope().year));
    default:
        return m_calendar->setSource(std::make_unique<CalendarGrid>(m_office, scope().year));
    }
}

} // namespace wuxing
