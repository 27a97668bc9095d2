// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rating/ratingpage.h"

#include "domain/rating/distribution.h"
#include "itemmodels/branchyearsmodel.h"
#include "itemmodels/numberedproxy.h"
#include "itemmodels/ratinggridmodel.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/rating/targetsdialog.h"
#include "views/widgets/stardelegate.h"
#include "views/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace wuxing {

RatingPage::RatingPage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_model(new RatingGridModel(office, this))
    , m_sorted(new NumberedProxy(this))
    , m_years(new BranchYearsModel(office, this))
    , m_summary(new QLabel)
    , m_stack(new QStackedWidget)
    , m_grid(new TableView)
    , m_yearsView(new TableView)
{
    setupGrid();
    setupYears();
    setupActions();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_summary);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_stack, 1);
    connect(m_model, &RatingGridModel::missingChanged, this, &RatingPage::updateSummary);
    connect(m_model, &RatingGridModel::failed, this, [this](const Error& error) { messages::show(this, error); });
    connect(&office.ratings(), &RatingService::targetsChanged, this, &RatingPage::updateSummary);
}

void RatingPage::setupGrid()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RatingGridModel::SortRole);
    m_grid->setModel(m_sorted);
    m_grid->setSortingEnabled(true);
    m_grid->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_grid->setAccessibleName(tr("Stars of the branches"));
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->installEventFilter(this);
    m_grid->horizontalHeader()->setMinimumHeight(fontMetrics().height() * 2 + 12);
    m_grid->horizontalHeader()->setDefaultSectionSize(fontMetrics().height() * 6);
    auto* delegate = new StarCellDelegate(RatingGridModel::StarStateRole, RatingGridModel::IsIneffectiveRole, m_grid);
    for (int column = RatingGridModel::FirstStarColumn; column < RatingGridModel::LevelColumn; ++column) {
        m_grid->setItemDelegateForColumn(column, delegate);
        m_grid->setColumnWidth(column, fontMetrics().height() * 5 + 8);
    }
    connect(delegate, &StarCellDelegate::toggleRequested, this,
        [this](const QModelIndex& index) { messages::check(this, m_model->toggle(m_sorted->mapToSource(index))); });
    m_stack->addWidget(m_grid);
}

void RatingPage::setupYears()
{
    auto* sorted = new NumberedProxy(this);
    sorted->setSourceModel(m_years);
    sorted->setSortRole(BranchYearsModel::SortRole);
    m_yearsView->setModel(sorted);
    m_yearsView->setSortingEnabled(true);
    m_yearsView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_yearsView->setAccessibleName(tr("Levels of the years side by side"));
    m_yearsView->setItemDelegate(new StarsDelegate(BranchYearsModel::StarsRole, m_yearsView));
    m_stack->addWidget(m_yearsView);
}

void RatingPage::setupActions()
{
    const bool writable = !m_office.workspace().isReadOnly();
    const auto setState = [&](const QString& text, const QString& toolTip, const QKeySequence& key, StarState state) {
        QAction* action = addPageAction(text, toolTip, key);
        connect(action, &QAction::triggered, this, [this, state] { setStates(state); });
        action->setEnabled(writable);
    };
    const auto add = [&](QAction* action, void (RatingPage::*slot)()) {
        connect(action, &QAction::triggered, this, slot);
        action->setEnabled(writable);
    };
    setState(tr("★ &Held"), tr("Enters the chosen stars as held"), QKeySequence(Qt::Key_1), StarState::Held);
    setState(tr("☆ &Not held"), tr("Enters the chosen stars as not held"), QKeySequence(Qt::Key_0), StarState::NotHeld);
    setState(tr("&Clear entry"), tr("Takes back the entry of the chosen stars"), QKeySequence::Delete,
        StarState::NotEntered);
    add(addPageAction(tr("Fill &down"), tr("Copies the topmost chosen cell of each column into those below"),
            QKeySequence(Qt::CTRL | Qt::Key_D)),
        &RatingPage::fillDown);
    add(addPageAction(tr("&Paste block"), tr("Enters a block copied in Excel or WPS from the current cell on"),
            QKeySequence::Paste),
        &RatingPage::paste);
    add(addPageAction(tr("Level &targets…"), tr("How many branches shall reach each level this year")),
        &RatingPage::editTargets);
    QAction* years = addPageAction(tr("&Years side by side"), tr("Shows the levels of all years beside each other"));
    years->setCheckable(true);
    connect(years, &QAction::toggled, this, &RatingPage::showYears);
}

bool RatingPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space) {
            toggleCurrent();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_grid->goDown();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

QModelIndexList RatingPage::selectedCells() const
{
    QModelIndexList cells;
    const QModelIndexList selected = m_grid->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected)
        cells << m_sorted->mapToSource(index);
    return cells;
}

void RatingPage::setStates(StarState state) { messages::check(this, m_model->setState(selectedCells(), state)); }

void RatingPage::toggleCurrent()
{
    messages::check(this, m_model->toggle(m_sorted->mapToSource(m_grid->currentIndex())));
}

void RatingPage::fillDown() { messages::check(this, m_model->fillDown(selectedCells())); }

void RatingPage::paste()
{
    // A block goes into the rows as they stand in the model: sorted otherwise, it would land elsewhere.
    if (m_sorted->sortColumn() >= 0) {
        messages::inform(this,
            tr("The table was brought back to the order of the tree, because a block is pasted in "
               "that order. Choose the first cell again and paste."));
        m_grid->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_sorted->sort(-1);
        return;
    }
    messages::check(
        this, m_model->paste(m_sorted->mapToSource(m_grid->currentIndex()), QApplication::clipboard()->text()));
}

void RatingPage::editTargets()
{
    TargetsDialog dialog(scope().year, m_office.ratings().targets(scope().year), this);
    if (dialog.exec() == QDialog::Accepted)
        messages::check(this, m_office.ratings().saveTargets(scope().year, dialog.targets()));
}

void RatingPage::showYears(bool years)
{
    m_stack->setCurrentWidget(years ? m_yearsView : m_grid);
    if (years) {
        for (int column = BranchYearsModel::FirstYearColumn; column < m_years->columnCount(); ++column)
            m_yearsView->setColumnWidth(column, fontMetrics().height() * 9);
    }
}

void RatingPage::refresh()
{
    m_model->show(scope().year, scope().unit);
    m_years->show(scope().unit);
    updateSummary();
}

void RatingPage::updateSummary()
{
    if (!isVisible())
        return;
    const auto ratings = m_office.ratings().ratings(scope().year);
    const auto branches = m_office.units().tree()->branches(scope().unit, m_office.today());
    const LevelDistribution distribution = levelDistribution(*ratings, branches);
    QStringList parts{tr("%1: %2", "year, figures").arg(scope().year).arg(distributionInWords(distribution))};
    // The plan is one for the district; a part of it has none of its own.
    const bool whole = scope().unit == 0 || scope().unit == m_office.units().tree()->root()->unit.id;
    const LevelTargets targets = whole ? m_office.ratings().targets(scope().year) : noTargets;
    for (int stars = starCount; stars >= 0; --stars) {
        const int target = targets.at(static_cast<size_t>(stars));
        if (target >= 0)
            parts << tr("%1 %2 of %3 planned", "level, result, plan")
                         .arg(levelLabel(stars))
                         .arg(distribution.count(stars))
                         .arg(target);
        else if (distribution.count(stars) > 0)
            parts << tr("%1 %2", "level, count").arg(levelLabel(stars)).arg(distribution.count(stars));
    }
    m_summary->setText(parts.join(tr("; ", "between sentences")));
}

} // namespace wuxing
