// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/reviewpage.h"

#include "reporting/reportcatalogue.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/preferences.h"
#include "views/report/reportoutput.h"
#include "views/review/vetodialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/forms.h"
#include "views/widgets/gridview.h"
#include "views/widgets/quarterbox.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wuxing {

ReviewPage::ReviewPage(Office& office, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_preferences(preferences)
    , m_quarter(new QuarterBox(office.assessments().latestQuarter(office.today().year())))
    , m_handler(new QLineEdit)
    , m_date(forms::makeDateEdit(office.today()))
    , m_tabs(new QTabWidget)
    , m_state(new QLabel)
    , m_department(new QComboBox)
    , m_ofBranch(new GridView(office.workspace()))
    , m_ofDepartment(new GridView(office.workspace()))
{
    setupActions();
    setupTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(makeToolBar());
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &ReviewPage::markStale);
    connect(m_handler, &QLineEdit::editingFinished, this, &ReviewPage::markStale);
    connect(m_date, &QDateEdit::dateChanged, this, &ReviewPage::markStale);
    connect(&office.reviews().records(), &ReviewRecords::reviewsChanged, this, &ReviewPage::updateState);
}

QWidget* ReviewPage::makeHead()
{
    auto* head = new QWidget;
    auto* fields = new FlowLayout(head);
    m_handler->setPlaceholderText(tr("who handles the opinions"));
    m_handler->setToolTip(tr("Stands behind every opinion that is entered from now on"));
    m_handler->setMinimumWidth(fontMetrics().height() * 5);
    m_handler->setMaximumWidth(fontMetrics().height() * 10);
    fields->addWidget(m_quarter);
    fields->addWidget(labelled(tr("&Handler"), m_handler));
    fields->addWidget(labelled(tr("&Date"), m_date));
    return head;
}

void ReviewPage::setupTabs()
{
    m_tabs->setDocumentMode(true);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_department->setAccessibleName(tr("Task force"));
    m_ofBranch->setAccessibleName(tr("Opinions on the branch"));
    m_ofDepartment->setAccessibleName(tr("Opinions of the task force"));
    const auto add = [this](QWidget* head, QWidget* body, const QString& title) {
        auto* page = new QWidget;
        auto* layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 4, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(head);
        layout->addWidget(body, 1);
        m_tabs->addTab(page, title);
    };
    add(m_state, m_ofBranch, tr("By branch"));
    add(m_department, m_ofDepartment, tr("By task force"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReviewPage::markStale);
    connect(m_department, &QComboBox::currentIndexChanged, this, &ReviewPage::markStale);
    connect(m_ofDepartment, &GridView::unitActivated, this, [this](RowId unit) {
        m_tabs->setCurrentIndex(0);
        m_branch = unit;
        showBranch();
    });
}

void ReviewPage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto add = [&](const QString& text, const QString& toolTip, const QKeySequence& key, const auto& slot,
                         bool writes = true) {
        QAction* action = addPageAction(text, toolTip, key);
        action->setEnabled(writable || !writes);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Agree"), tr("Enters 同意 into the empty chosen cells"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { currentGrid()->fillEmpty(wordOnPaper(OpinionKind::Agree)); });
    add(tr("&Not concerned"), tr("Enters 不涉及 into the empty chosen cells"), {},
        [this] { currentGrid()->fillEmpty(wordOnPaper(OpinionKind::NotConcerned)); });
    add(tr("&Veto…"), tr("Records or removes a fact that bars a star of the branch, or all of them"), {},
        [this] { addVeto(); });
    add(tr("P&ropose decisions"), tr("Fills in the decisions that follow from rules, vetoes and opinions"), {},
        [this] { propose(); });
    add(tr("&Ledger items…"), tr("Makes a ledger item of every opinion 整改后再审 that has none yet"), {},
        [this] { makeLedgerItems(); });
    add(tr("Clos&e"), tr("Closes and freezes the reviews of the scope; refused while anything is missing"), {},
        [this] { close(); });
    add(tr("Re&open…"), tr("Unfreezes the review of the branch; the reason stays visible"), {}, [this] { reopen(); });
    add(
        tr("&Print sheets…"), tr("Shows the review sheets of the scope as they are printed"), QKeySequence::Print,
        [this] { printSheets(); }, false);
    add(
        tr("Check a &code…"), tr("Says whether a printed sheet and the record still agree"), {},
        [this] { checkCode(); }, false);
}

GridView* ReviewPage::currentGrid() const { return m_tabs->currentIndex() == 0 ? m_ofBranch : m_ofDepartment; }

OpinionDefaults ReviewPage::defaults() const { return {m_handler->text(), m_date->date()}; }

std::vector<RowId> ReviewPage::branchesInScope() const
{
    std::vector<RowId> units;
    for (const UnitNode* node : m_office.units().tree()->branches(scope().unit, m_quarter->quarter().lastDay()))
        units.push_back(node->unit.id);
    return units;
}

void ReviewPage::fillDepartments()
{
    if (m_department->count() > 0)
        return;
    const QSignalBlocker blocker(m_department);
    for (const Department& department : m_office.organisation().organisation()) {
        if (!department.isOffice)
            m_department->addItem(department.name, department.id);
    }
}

void ReviewPage::showBranch()
{
    m_ofBranch->setSource(std::make_unique<ReviewOfBranch>(m_office, m_branch, m_quarter->quarter(), defaults()));
    updateState();
}

void ReviewPage::refresh()
{
    m_quarter->setYear(scope().year);
    const std::vector<RowId> branches = branchesInScope();
    if (std::find(branches.begin(), branches.end(), m_branch) == branches.end())
        m_branch = branches.empty() ? 0 : branches.front();
    if (m_tabs->currentIndex() == 0)
        return showBranch();
    fillDepartments();
    m_ofDepartment->setSource(std::make_unique<ReviewOfDepartment>(
        m_office, m_department->currentData().toLongLong(), scope().unit, m_quarter->quarter(), defaults()));
}

void ReviewPage::updateState()
{
    const UnitNode* node = m_office.units().tree()->find(m_branch);
    if (!node || !isVisible())
        return;
    const BranchReview review = m_office.reviews().review(m_branch, m_quarter->quarter());
    QStringList parts{tr("%1, %2: %3", "branch, quarter, state")
                          .arg(node->unit.shortName, m_quarter->quarter().label(), wordLabel(review.state))};
    if (review.state == ReviewState::Closed) {
        if (const auto sheet = m_office.reviewSheets().sheet(m_branch, m_quarter->quarter()))
            parts << tr("code of the sheet %1").arg(sheet->sheetCode());
    } else {
        const auto holes = m_office.reviews().holes(m_branch, m_quarter->quarter());
        parts << tr("%n hole(s)", nullptr, static_cast<int>(holes.size()));
    }
    if (!review.reopenReason.isEmpty())
        parts << tr("reopened: %1").arg(review.reopenReason);
    for (const VetoFact& veto : review.vetoes)
        parts << tr("veto: %1").arg(veto.fact);
    m_state->setText(parts.join(tr("; ", "between sentences")) + QLatin1Char('\n')
        + tr("Write the reason behind a colon: 整改后再审：路灯未修复. Choose another branch on the tree."));
}

void ReviewPage::addVeto()
{
    const RowId unit = currentGrid()->currentUnit() != 0 ? currentGrid()->currentUnit() : m_branch;
    VetoDialog(m_office, unit, m_quarter->quarter(), this).exec();
}

void ReviewPage::propose()
{
    const auto proposals = m_office.reviews().proposals(m_quarter->quarter(), branchesInScope());
    if (proposals.empty())
        return messages::inform(this, tr("Every star that was applied for has its decision."));
    if (messages::check(this, m_office.reviews().decide(m_quarter->quarter(), proposals)))
        emit statusMessage(
            tr("%n decision(s) entered; undo takes them back", nullptr, static_cast<int>(proposals.size())));
}

void ReviewPage::makeLedgerItems()
{
    FormDialog form(tr("Ledger items from the review"), this);
    const QDateEdit* due = form.addDate(tr("&Time limit"), m_office.today().addMonths(1));
    form.askUntil([&]() -> Status {
        const auto made = m_office.reviews().makeLedgerItems(m_quarter->quarter(), branchesInScope(), due->date());
        if (!made)
            return made.error();
        emit statusMessage(tr("%n ledger item(s) made", nullptr, *made));
        return {};
    });
}

void ReviewPage::close()
{
    std::vector<RowId> open;
    for (const RowId unit : branchesInScope()) {
        if (m_office.reviews().review(unit, m_quarter->quarter()).state != ReviewState::Closed)
            open.push_back(unit);
    }
    if (open.empty())
        return messages::inform(this, tr("All reviews of the scope are closed."));
    if (messages::check(this, m_office.reviewSheets().close(m_quarter->quarter(), open)))
        emit statusMessage(tr("%n review(s) closed and frozen", nullptr, static_cast<int>(open.size())));
}

void ReviewPage::reopen()
{
    const QString reason = messages::askReason(
        this, tr("Reopen a closed review"), tr("Why is it reopened? The reason stays on the sheet."));
    if (!reason.isEmpty())
        messages::check(this, m_office.reviewSheets().reopen(m_branch, m_quarter->quarter(), reason));
}

void ReviewPage::printSheets()
{
    const ReportRequest request{.scope = scope().unit, .quarter = m_quarter->quarter()};
    reportoutput::preview(
        this, m_office, [=](Office& own) { return watchedReport(own, reporting::reviewSheets, request); });
}

void ReviewPage::checkCode()
{
    FormDialog form(tr("Check a review sheet"), this);
    const QLineEdit* code = form.addLine(tr("&Code on the sheet"));
    form.askUntil([&]() -> Status {
        const auto checked = m_office.reviewSheets().checkCode(code->text());
        if (!checked)
            return checked.error();
        messages::inform(this, checked->text);
        return {};
    });
}

} // namespace wuxing
