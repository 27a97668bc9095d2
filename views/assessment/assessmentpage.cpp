// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assessment/assessmentpage.h"

#include "itemmodels/assessmentsources.h"
#include "itemmodels/gridmodel.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/evidence/evidenceactions.h"
#include "views/widgets/gridview.h"
#include "views/widgets/quarterbox.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wuxing {

namespace {
QWidget* withHead(QWidget* head, QWidget* body)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(head);
    layout->addWidget(body, 1);
    return page;
}
} // namespace

AssessmentPage::AssessmentPage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_quarter(new QuarterBox(office.assessments().latestQuarter(office.today().year())))
    , m_tabs(new QTabWidget)
    , m_branchLabel(new QLabel)
    , m_clause(new QComboBox)
    , m_ofBranch(new GridView(office.workspace()))
    , m_ofClause(new GridView(office.workspace()))
    , m_board(new GridView(office.workspace()))
{
    setupActions();
    QToolBar* bar = makeToolBar();
    QAction* first = pageActions().first();
    bar->insertWidget(first, m_quarter);
    bar->insertSeparator(first);
    setupTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(m_tabs, 1);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &AssessmentPage::markStale);
    connect(&office.rules(), &RuleService::rulesChanged, this, [this] {
        m_clauseYear = 0;
        markStale();
    });
}

void AssessmentPage::setupTabs()
{
    m_tabs->setDocumentMode(true);
    m_branchLabel->setWordWrap(true);
    m_clause->setAccessibleName(tr("Clause"));
    m_clause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_clause->setMinimumContentsLength(30);
    m_ofBranch->setAccessibleName(tr("Clauses of the branch"));
    m_ofClause->setAccessibleName(tr("One clause down all branches"));
    m_board->setAccessibleName(tr("Who has not finished what"));
    m_tabs->addTab(withHead(m_branchLabel, m_ofBranch), tr("By branch"));
    m_tabs->addTab(withHead(m_clause, m_ofClause), tr("By clause"));
    m_tabs->addTab(m_board, tr("Who is missing"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &AssessmentPage::markStale);
    connect(m_clause, &QComboBox::currentIndexChanged, this, &AssessmentPage::showClause);
    connect(m_board, &GridView::unitActivated, this, [this](RowId unit) {
        m_tabs->setCurrentIndex(0);
        showBranch(unit);
    });
}

void AssessmentPage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto add = [&](const QString& text, const QString& toolTip, const QKeySequence& key, const auto& slot) {
        QAction* action = addPageAction(text, toolTip, key);
        action->setEnabled(writable);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("✓ &Met"), tr("Enters the empty chosen results as met"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { currentGrid()->fillEmpty(QStringLiteral("是")); });
    add(tr("&Clear"), tr("Empties the chosen cells"), {}, [this] { currentGrid()->clearCells(); });
    add(tr("Fill &down"), tr("Copies the topmost chosen cell of each column into those below (Ctrl+D)"), {},
        [this] { currentGrid()->fillDown(); });
    add(tr("&Paste block"), tr("Enters a block copied in Excel or WPS from the current cell on (Ctrl+V)"), {},
        [this] { currentGrid()->paste(); });
    add(tr("A&ttach…"), tr("Attaches evidence to the chosen clause of the branch"), {}, [this] { attach(); });
    QAction* copy = addPageAction(tr("Copy from the &quarter before"),
        tr("Fills what a stage has not judged yet with what it said in the quarter before"));
    copy->setEnabled(writable);
    auto* menu = new QMenu(this);
    for (const Stage stage : allStages)
        connect(menu->addAction(wordLabel(stage)), &QAction::triggered, this, [this, stage] { copyFromBefore(stage); });
    copy->setMenu(menu);
}

GridView* AssessmentPage::currentGrid() const
{
    return m_tabs->currentIndex() == 0 ? m_ofBranch : m_tabs->currentIndex() == 1 ? m_ofClause : m_board;
}

void AssessmentPage::attach()
{
    const RowId key = currentGrid()->currentIndex().data(GridModel::KeyRole).toLongLong();
    const QVariantList clause = m_clause->currentData().toList();
    EvidenceService::Target target;
    target.owner = EvidenceOwner::Clause;
    if (m_tabs->currentIndex() == 0) {
        target.unit = m_branch;
        target.ownerId = key;
    } else if (m_tabs->currentIndex() == 1 && clause.size() == 2) {
        target.unit = key;
        target.ownerId = clause.at(1).toLongLong();
    }
    if (target.unit == 0 || target.ownerId == 0)
        return messages::inform(this, tr("Choose a clause of a branch in the table first."));
    if (const QString done = evidenceactions::attach(m_office, target, this); !done.isEmpty())
        emit statusMessage(done);
}

void AssessmentPage::copyFromBefore(Stage stage)
{
    std::vector<RowId> units;
    for (const UnitNode* node : m_office.units().tree()->branches(scope().unit, m_quarter->quarter().lastDay()))
        units.push_back(node->unit.id);
    const auto copied = m_office.assessments().copyFromBefore(m_quarter->quarter(), stage, units);
    if (!copied)
        return messages::show(this, copied.error());
    emit statusMessage(tr("%n assessment(s) copied", nullptr, *copied));
}

void AssessmentPage::showBranch(RowId unit)
{
    const UnitNode* node = m_office.units().tree()->find(unit);
    if (!node)
        return;
    m_branch = unit;
    const Quarter quarter = m_quarter->quarter();
    const auto evaluator = m_office.rules().evaluator(quarter.year(), node->unit.starSet);
    m_branchLabel->setText(!evaluator
            ? tr("No rules are published for %1 (%2). Publish them on the page Rules.")
                  .arg(quarter.year())
                  .arg(wordLabel(node->unit.starSet))
            : tr("%1 – choose another branch on the tree. The highest stage that judged counts.")
                  .arg(node->unit.shortName));
    m_ofBranch->setSource(std::make_unique<AssessmentOfBranch>(m_office, unit, quarter));
}

void AssessmentPage::fillClauses()
{
    if (m_clauseYear == scope().year)
        return;
    m_clauseYear = scope().year;
    const QSignalBlocker blocker(m_clause);
    m_clause->clear();
    for (const StarSetKind set : {StarSetKind::Rural, StarSetKind::Urban}) {
        const auto evaluator = m_office.rules().evaluator(scope().year, set);
        for (const RuleStar& star : evaluator ? evaluator->rules().stars : std::vector<RuleStar>()) {
            for (const RuleItem& item : star.items) {
                for (const RuleClause& clause : item.clauses)
                    m_clause->addItem(
                        tr("%1, %2: %3", "star set, star, clause").arg(wordLabel(set), star.name, clauseTitle(clause)),
                        QVariantList{static_cast<int>(set), clause.id});
            }
        }
    }
}

void AssessmentPage::showClause()
{
    const QVariantList chosen = m_clause->currentData().toList();
    if (chosen.size() != 2) {
        m_ofClause->setSource({});
        return;
    }
    m_ofClause->setSource(std::make_unique<AssessmentOfClause>(m_office, static_cast<StarSetKind>(chosen.at(0).toInt()),
        chosen.at(1).toLongLong(), scope().unit, m_quarter->quarter()));
}

// Only the table that is seen is read.
void AssessmentPage::refresh()
{
    m_quarter->setYear(scope().year);
    if (m_tabs->currentIndex() == 0) {
        const auto branches = m_office.units().tree()->branches(scope().unit, m_quarter->quarter().lastDay());
        const bool stays = std::any_of(
            branches.begin(), branches.end(), [&](const UnitNode* node) { return node->unit.id == m_branch; });
        if (!branches.empty())
            showBranch(stays ? m_branch : branches.front()->unit.id);
    } else if (m_tabs->currentIndex() == 1) {
        fillClauses();
        showClause();
    } else {
        m_board->setSource(std::make_unique<CompletenessBoard>(m_office, scope().unit, m_quarter->quarter()));
    }
}

} // namespace wuxing
