// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cases/casespage.h"

#include "itemmodels/casesources.h"
#include "itemmodels/gridmodel.h"
#include "reporting/reportcatalogue.h"
#include "services/office.h"
#include "views/cases/casedialogs.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/evidence/evidenceactions.h"
#include "views/ledger/ledgeritemdialog.h"
#include "views/report/reportoutput.h"
#include "views/widgets/gridview.h"
#include "views/widgets/reportview.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace wuxing {

CasesPage::CasesPage(Office& office, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_preferences(preferences)
    , m_tabs(new QTabWidget)
    , m_cases(new GridView(office.workspace()))
    , m_file(new ReportView)
    , m_board(new GridView(office.workspace()))
    , m_ballots(new GridView(office.workspace()))
{
    setupActions();
    m_cases->setEmptyText(
        tr("No weak branch is listed here. “List a branch” (Ctrl+I) lists one, with causes and helpers."));
    m_board->setEmptyText(tr("No case is open, so nobody owes a report."));
    m_ballots->setEmptyText(tr("No acceptance was voted on yet."));
    m_cases->setAccessibleName(tr("Weak branches of the year"));
    m_cases->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_file->setAccessibleName(tr("Everything of the chosen case"));
    m_board->setAccessibleName(tr("Who owes a monthly report"));
    m_ballots->setAccessibleName(tr("Ballots of the acceptance"));
    auto* both = new QSplitter(Qt::Vertical);
    both->addWidget(m_cases);
    both->addWidget(m_file);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 2);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(both, tr("Cases"));
    m_tabs->addTab(m_board, tr("Monthly reports"));
    m_tabs->addTab(m_ballots, tr("Ballots"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CasesPage::markStale);
    connect(m_cases->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CasesPage::showCase);
    connect(m_cases, &QAbstractItemView::doubleClicked, this, &CasesPage::editCase);
    connect(m_board, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        const int month = m_board->sourceIndex(index).column() - CaseBoardGrid::FirstMonthColumn + 1;
        if (month >= 1 && month <= 12)
            editReport(index.data(GridModel::KeyRole).toLongLong(), month);
    });
    connect(&office.cases(), &CaseService::casesChanged, this, &CasesPage::markStale);
    connect(&office.caseReports(), &CaseReports::reportsChanged, this, &CasesPage::markStale);
    connect(&office.evidence(), &EvidenceService::evidenceChanged, this, &CasesPage::markStale);
}

void CasesPage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto add = [&](const QString& text, const QString& toolTip, void (CasesPage::*slot)(), bool changes,
                         const QKeySequence& key = {}) {
        QAction* action = addPageAction(text, toolTip, key);
        action->setEnabled(writable || !changes);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&List a branch…"), tr("Lists a branch as weak, with its causes and helpers"), &CasesPage::addCase, true,
        QKeySequence(Qt::CTRL | Qt::Key_I));
    add(tr("&Edit…"), tr("Changes causes, helpers and goal of the chosen case"), &CasesPage::editCase, true);
    add(tr("Add &problem…"), tr("Adds a problem with its measure to the plan of the chosen case"),
        &CasesPage::addProblem, true);
    add(tr("A&ttach…"), tr("Attaches photos or documents to the chosen case"), &CasesPage::attach, true);
    auto* menu = new QMenu(this);
    for (const CaseAction step : {CaseAction::ApprovePlan, CaseAction::Start, CaseAction::Apply, CaseAction::Accept,
             CaseAction::SendBack, CaseAction::FollowUp, CaseAction::Close}) {
        QAction* action = menu->addAction(wordLabel(step));
        connect(action, &QAction::triggered, this, [this, step] { takeStep(step); });
        m_steps.emplace(step, action);
    }
    QAction* steps = addPageAction(tr("&Stage"), tr("Takes the chosen case a stage further, or back"));
    steps->setMenu(menu);
    steps->setEnabled(writable);
    add(tr("&Monthly report…"), tr("Writes and sends the monthly report of the chosen case"), &CasesPage::writeReport,
        true, QKeySequence(Qt::CTRL | Qt::Key_M));
    add(tr("&Causes…"), tr("Edits the list of causes"), &CasesPage::editCauses, true);
    add(tr("P&rint…"), tr("Shows the file of the chosen case as it is printed"), &CasesPage::printFile, false,
        QKeySequence::Print);
    add(tr("&Write file…"), tr("Writes the file of the chosen case as Word, Excel or PDF"), &CasesPage::writeFile,
        false, QKeySequence(Qt::CTRL | Qt::Key_E));
}

std::optional<RectCase> CasesPage::current() const
{
    const QModelIndex index = m_cases->currentIndex();
    return index.isValid() ? m_office.cases().find(index.data(GridModel::KeyRole).toLongLong()) : std::nullopt;
}

void CasesPage::addCase()
{
    RectCase rectCase;
    rectCase.year = scope().year;
    rectCase.listedOn = m_office.today();
    const UnitNode* node = m_office.units().tree()->find(scope().unit);
    if (node && node->unit.isBranch())
        rectCase.unit = node->unit.id;
    casedialogs::edit(m_office, rectCase, scope().unit, this);
}

void CasesPage::editCase()
{
    const auto rectCase = current();
    if (!rectCase)
        return messages::inform(this, tr("Choose a case in the table first."));
    casedialogs::edit(m_office, *rectCase, scope().unit, this);
}

void CasesPage::attach()
{
    const auto rectCase = current();
    if (!rectCase)
        return messages::inform(this, tr("Choose a case in the table first."));
    EvidenceService::Target target;
    target.unit = rectCase->unit;
    target.owner = EvidenceOwner::RectCase;
    target.ownerId = rectCase->id;
    target.stage = rectCase->isOpen() ? EvidenceStage::Before : EvidenceStage::After;
    if (const QString done = evidenceactions::attach(m_office, target, this); !done.isEmpty())
        emit statusMessage(done);
}

void CasesPage::addProblem()
{
    const auto rectCase = current();
    if (!rectCase)
        return messages::inform(this, tr("Choose a case in the table first."));
    LedgerItem item;
    item.unit = rectCase->unit;
    item.sourceKind = LedgerSource::Case;
    item.sourceId = rectCase->id;
    item.source = wordOnPaper(LedgerSource::Case);
    LedgerItemDialog(m_office, item, rectCase->unit, this).exec();
}

void CasesPage::takeStep(CaseAction action)
{
    const auto rectCase = current();
    if (!rectCase)
        return messages::inform(this, tr("Choose a case in the table first."));
    FormDialog form(wordLabel(action).remove(QStringLiteral("…")), this);
    if (action == CaseAction::Accept) {
        const AcceptanceResult result =
            judge(m_office.cases().currentAcceptance(*rectCase), m_office.settings().settings().work.acceptance);
        form.addHint(tr("%1 ballots, score %2, %3 % dissatisfied: %4")
                         .arg(QString::number(result.ballots), result.score.toString(),
                             result.dissatisfiedPercent.toString(), wordLabel(result.grade)));
    }
    const QDateEdit* date = form.addDate(tr("&Date"), m_office.today());
    const QLineEdit* note = form.addLine(action == CaseAction::ApprovePlan ? tr("Approved &by")
            : action == CaseAction::SendBack                               ? tr("&Reason")
                                                                           : tr("&Note"));
    form.askUntil([&] { return m_office.cases().step(rectCase->id, action, date->date(), note->text()); });
}

void CasesPage::writeReport()
{
    const auto rectCase = current();
    if (!rectCase)
        return messages::inform(this, tr("Choose a case in the table first."));
    // The first month that is still owed, else the present one.
    int month = m_office.today().month();
    for (int candidate = 12; candidate >= 1; --candidate) {
        const ReportDuty duty = m_office.caseReports().duty(*rectCase, Month(scope().year, candidate));
        if (isOwed(duty))
            month = candidate;
    }
    editReport(rectCase->id, month);
}

void CasesPage::editReport(RowId rectCase, int month)
{
    if (const auto found = m_office.cases().find(rectCase))
        casedialogs::report(m_office, *found, Month(scope().year, month), this);
}

void CasesPage::editCauses() { casedialogs::causes(m_office, this); }

void CasesPage::printFile()
{
    if (const auto report = m_file->awaitReport())
        reportoutput::preview(this, report);
    else
        messages::inform(this, tr("Choose a case in the table first."));
}

void CasesPage::writeFile()
{
    const auto report = m_file->awaitReport();
    if (!report)
        return messages::inform(this, tr("Choose a case in the table first."));
    const QString path = reportoutput::write(this, m_preferences, report);
    if (!path.isEmpty())
        emit statusMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void CasesPage::showCase()
{
    const auto rectCase = current();
    const bool writable = !m_office.workspace().isReadOnly();
    for (const auto& [step, action] : m_steps)
        action->setEnabled(writable && rectCase && caseworkflow::next(rectCase->state, step).has_value());
    if (rectCase)
        m_file->show(m_office,
            [id = rectCase->id](Office& own) { return watchedReport(own, reporting::caseFile, {.row = id}); });
    else
        m_file->clearReport(tr("No branch is listed for %1, or none is chosen.").arg(scope().year));
}

void CasesPage::refresh()
{
    switch (m_tabs->currentIndex()) {
    case 0: {
        // The table chooses again what was chosen, or the case that was just listed.
        m_cases->setSource(std::make_unique<CaseGrid>(m_office, scope().unit, scope().year));
        if (!m_cases->currentIndex().isValid() && m_cases->model()->rowCount() > 0)
            m_cases->setCurrentIndex(m_cases->model()->index(0, 0));
        return showCase();
    }
    case 1:
        return m_board->setSource(std::make_unique<CaseBoardGrid>(m_office, scope().unit, scope().year));
    default: {
        const auto rectCase = current();
        return m_ballots->setSource(rectCase ? std::make_unique<BallotGrid>(m_office, rectCase->id) : nullptr);
    }
    }
}

} // namespace wuxing
