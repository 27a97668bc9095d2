// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contest/contestpage.h"

#include "domain/values/quantity.h"
#include "itemmodels/contestsources.h"
#include "reporting/reportcatalogue.h"
#include "services/office.h"
#include "views/contest/contestdialog.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/report/reportoutput.h"
#include "views/widgets/gridview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace wuxing {

ContestPage::ContestPage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_contest(new QComboBox)
    , m_state(new QLabel)
    , m_tabs(new QTabWidget)
    , m_scores(new GridView(office.workspace()))
    , m_result(new GridView(office.workspace()))
    , m_appraisal(new GridView(office.workspace()))
{
    setupActions();
    m_contest->setAccessibleName(tr("Contest"));
    m_contest->setMinimumContentsLength(24);
    m_tabs->setDocumentMode(true);
    m_scores->setAccessibleName(tr("Score sheets"));
    m_result->setAccessibleName(tr("Result"));
    m_appraisal->setAccessibleName(tr("Year-end appraisal"));
    for (GridView* grid : {m_scores, m_result})
        grid->setEmptyText(
            tr("No contest of this year is set up. “New contest” asks for its parts, judges and entries."));
    m_appraisal->setEmptyText(tr("No branch is in use here."));
    m_tabs->addTab(m_scores, tr("Score sheets"));
    m_tabs->addTab(m_result, tr("Result"));
    m_tabs->addTab(m_appraisal, tr("Year-end appraisal"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_contest);
    row->addWidget(m_state, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addLayout(row);
    layout->addWidget(m_tabs, 1);
    connect(m_contest, &QComboBox::currentIndexChanged, this, &ContestPage::showContest);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ContestPage::markStale);
    connect(&office.contests(), &ContestService::contestsChanged, this, &ContestPage::markStale);
}

void ContestPage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto add = [&](const QString& text, const QString& toolTip, const auto& slot, bool writes = true) {
        QAction* action = addPageAction(text, toolTip);
        action->setEnabled(writable || !writes);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&New contest…"), tr("Parts, indicators, judges and entries of a new contest"), [this] { edit(true); });
    add(tr("&Edit…"), tr("Changes parts, indicators, judges and entries"), [this] { edit(false); });
    add(tr("&Adjust…"), tr("Adds points to, or deducts them from, the chosen entry with a reason"),
        [this] { adjust(); });
    add(tr("&Comment…"), tr("Writes down a comment on the chosen entry"), [this] { comment(); });
    add(tr("&Open the result"), tr("Unseals the contest; refused while a score is missing"), [this] { openResult(); });
    add(tr("&Remove"), tr("Removes the contest; undo brings it back"), [this] { removeContest(); });
    add(
        tr("&Print result…"), tr("Shows the result sheet with places for scorer and supervisor"), [this] { print(); },
        false);
}

RowId ContestPage::currentContest() const { return m_contest->currentData().toLongLong(); }

void ContestPage::fillContests()
{
    const QSignalBlocker blocker(m_contest);
    const RowId before = currentContest();
    QSet<RowId> known;
    for (int place = 0; place < m_contest->count(); ++place)
        known.insert(m_contest->itemData(place).toLongLong());
    m_contest->clear();
    for (const Contest& contest : *m_office.contests().contests()) {
        if (contest.year == scope().year)
            m_contest->addItem(contest.name, contest.id);
    }
    if (const int place = m_contest->findData(before); place >= 0)
        m_contest->setCurrentIndex(place);
    // What was just made is chosen, or its scores would go to the contest before.
    for (int place = 0; place < m_contest->count(); ++place) {
        if (known.size() + 1 == m_contest->count() && !known.contains(m_contest->itemData(place).toLongLong()))
            m_contest->setCurrentIndex(place);
    }
}

void ContestPage::refresh()
{
    fillContests();
    if (m_tabs->currentIndex() == 2)
        m_appraisal->setSource(std::make_unique<AppraisalGrid>(m_office, scope().unit, scope().year));
    showContest();
}

void ContestPage::showContest()
{
    const Contest* contest = m_office.contests().find(currentContest());
    if (!contest)
        m_state->setText(tr("There is no contest of %1 yet.").arg(scope().year));
    else if (contest->state == ContestState::Opened)
        m_state->setText(tr("The result is open."));
    else
        m_state->setText(tr("Sealed: %n score(s) missing", nullptr, contest->missingScores()));
    if (m_tabs->currentIndex() == 0)
        m_scores->setSource(std::make_unique<ContestScores>(m_office, currentContest()));
    else if (m_tabs->currentIndex() == 1)
        m_result->setSource(std::make_unique<ContestResultGrid>(m_office, currentContest()));
}

const Contest* ContestPage::contestOrTell()
{
    const Contest* present = m_office.contests().find(currentContest());
    if (!present)
        messages::inform(this, tr("There is no contest of %1 yet. Make one first.").arg(scope().year));
    return present;
}

void ContestPage::edit(bool fresh)
{
    const Contest* present = fresh ? nullptr : contestOrTell();
    if (!fresh && !present)
        return;
    ContestDialog dialog(m_office, fresh ? ContestService::proposal(scope().year) : *present, this);
    dialog.exec();
}

void ContestPage::adjust()
{
    const Contest* present = contestOrTell();
    if (!present)
        return;
    FormDialog form(tr("Adjust the points of an entry"), this);
    QComboBox* entries = form.addChoice(tr("&Entry"));
    for (const ContestEntry& entry : present->entries) {
        entries->addItem(m_office.units().tree()->shortName(entry.unit), entry.id);
    }
    const QLineEdit* points = form.addLine(tr("&Points (below 0: deducted)"));
    const QLineEdit* reason = form.addLine(tr("&Reason"));
    form.askUntil([&]() -> Status {
        const auto value = Quantity::parse(points->text());
        if (!value)
            return value.error();
        if (reason->text().trimmed().isEmpty())
            return Error{ErrorCode::InvalidInput, tr("An adjustment needs its reason."), {}};
        Contest changed = *present;
        changed.adjustments.push_back(
            {makeRowId(), entries->currentData().toLongLong(), *value, reason->text().trimmed()});
        return m_office.contests().save(changed);
    });
}

void ContestPage::comment()
{
    const Contest* present = contestOrTell();
    if (!present)
        return;
    FormDialog form(tr("Comment on an entry"), this);
    QComboBox* entries = form.addChoice(tr("&Entry"));
    for (const ContestEntry& entry : present->entries) {
        entries->addItem(m_office.units().tree()->shortName(entry.unit), entry.id);
    }
    const QLineEdit* text = form.addLine(tr("&Comment"));
    form.askUntil([&]() -> Status {
        if (text->text().trimmed().isEmpty())
            return Error{ErrorCode::InvalidInput, tr("Write the comment, or cancel."), {}};
        Contest changed = *present;
        changed.comments.push_back({makeRowId(), entries->currentData().toLongLong(), text->text().trimmed()});
        return m_office.contests().save(changed);
    });
}

void ContestPage::openResult()
{
    if (contestOrTell() && messages::check(this, m_office.contests().open(currentContest())))
        m_tabs->setCurrentIndex(1);
}

void ContestPage::removeContest()
{
    if (contestOrTell())
        messages::check(this, m_office.contests().remove(currentContest()));
}

void ContestPage::print()
{
    const bool appraisals = m_tabs->currentIndex() == 2;
    if (!appraisals && !contestOrTell())
        return;
    const ReportRequest request{.scope = scope().unit, .year = scope().year, .row = currentContest()};
    reportoutput::preview(this, m_office, [=](Office& own) {
        return watchedReport(own, appraisals ? reporting::appraisals : reporting::contest, request);
    });
}

} // namespace wuxing
