// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/gridview.h"

#include "itemmodels/gridmodel.h"
#include "itemmodels/numberedproxy.h"
#include "views/dialogs/messages.h"
#include "views/widgets/griddelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <utility>

namespace wuxing {

namespace {

// Where the editor of a cell is typed into.
QLineEdit* lineOf(QWidget* editor)
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    return box ? box->lineEdit() : qobject_cast<QLineEdit*>(editor);
}

} // namespace

GridView::GridView(Workspace& workspace, QWidget* parent)
    : TableView(parent)
    , m_grid(new GridModel(workspace, this))
    , m_sorted(new NumberedProxy(this))
{
    m_sorted->setSourceModel(m_grid);
    m_sorted->setSortRole(GridModel::SortRole);
    m_grid->setLookedAt(false); // until it is shown
    setModel(m_sorted);
    setEmptyText(tr("Nothing of this place and year stands here yet."));
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setMinimumHeight(fontMetrics().height() * 2 + 8);
    setItemDelegate(new GridDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    connect(m_grid, &GridModel::failed, this, [this](const Error& error) {
        m_wasRefused = true;
        messages::show(window(), error);
        setFocus(); // the box took it from the cell, which is gone
    });
    connect(m_grid, &GridModel::reloaded, this, &GridView::fitColumns);
    connect(m_grid, &QAbstractItemModel::modelAboutToBeReset, this, &GridView::rememberCurrent);
    connect(m_grid, &QAbstractItemModel::rowsAboutToBeInserted, this, &GridView::rememberCurrent);
    connect(m_grid, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { countMade(first, last); });
    connect(m_grid, &GridModel::reloaded, this, &GridView::chooseAgain);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        const RowId unit = index.data(GridModel::UnitIdRole).toLongLong();
        if (unit != 0 && !index.flags().testFlag(Qt::ItemIsEditable))
            emit unitActivated(unit);
    });
}

void GridView::setSource(std::unique_ptr<GridSource> source)
{
    // Another table: back to its own order.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_sorted->sort(-1);
    m_grid->setSource(std::move(source));
}

void GridView::showEvent(QShowEvent* event)
{
    m_grid->setLookedAt(true);
    TableView::showEvent(event);
}

void GridView::hideEvent(QHideEvent* event)
{
    TableView::hideEvent(event);
    m_grid->setLookedAt(false);
}

void GridView::rememberCurrent()
{
    m_currentKey = currentIndex().data(GridModel::KeyRole).toLongLong();
    m_currentColumn = std::max(0, currentIndex().column());
}

void GridView::countMade(int first, int last)
{
    m_madeCount += last - first + 1;
    m_made = m_grid->index(first, 0);
}

// After a change the row is chosen that was just made, or, where all rows were read anew, the same as before. Rows that
// stay keep what is chosen by themselves.
void GridView::chooseAgain()
{
    const bool oneMade = std::exchange(m_madeCount, 0) == 1;
    int row = oneMade ? QModelIndex(m_made).row() : -1;
    for (int i = 0; row < 0 && !currentIndex().isValid() && i < m_grid->rowCount(); ++i) {
        const RowId key = m_grid->index(i, 0).data(GridModel::KeyRole).toLongLong();
        if (key != 0 && key == m_currentKey)
            row = i;
    }
    if (row < 0)
        return;
    setCurrentIndex(m_sorted->mapFromSource(m_grid->index(row, std::min(m_currentColumn, m_grid->columnCount() - 1))));
    scrollTo(currentIndex());
}

// Once per shape of the table: a user's widths stay. The first rows tell enough.
void GridView::fitColumns()
{
    if (m_grid->columnCount() == m_fittedColumns || m_grid->rowCount() == 0)
        return;
    m_fittedColumns = m_grid->columnCount();
    const int em = fontMetrics().height();
    for (int column = 0; column < m_fittedColumns; ++column) {
        int width = 0;
        const QStringList lines = m_grid->headerData(column, Qt::Horizontal).toString().split(QLatin1Char('\n'));
        for (const QString& line : lines)
            width = std::max(width, horizontalHeader()->fontMetrics().horizontalAdvance(line) + 2 * em);
        for (int row = 0; row < std::min(12, m_grid->rowCount()); ++row)
            width = std::max(width, sizeHintForIndex(m_sorted->index(row, column)).width() + em / 2);
        setColumnWidth(column, std::clamp(width, 3 * em, 22 * em));
    }
}

QModelIndex GridView::sourceIndex(const QModelIndex& shown) const { return m_sorted->mapToSource(shown); }

QModelIndexList GridView::chosenCells() const
{
    QModelIndexList cells;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected)
        cells << m_sorted->mapToSource(index);
    return cells;
}

// Rows without a key of their own sum up or decide: they take other words than the rest.
QModelIndexList GridView::chosenEntries() const
{
    QModelIndexList cells = chosenCells();
    cells.removeIf([](const QModelIndex& index) { return index.data(GridModel::KeyRole).toLongLong() < 0; });
    return cells;
}

void GridView::fillEmpty(const QString& text)
{
    QModelIndexList cells = chosenEntries();
    cells.removeIf([](const QModelIndex& index) { return !index.data().toString().isEmpty(); });
    messages::check(window(), m_grid->setTexts(cells, text));
}

void GridView::fillDown()
{
    // Within such rows it copies, too; it does not run from the others into them.
    const QModelIndexList entries = chosenEntries();
    messages::check(window(), m_grid->fillDown(entries.isEmpty() ? chosenCells() : entries));
}

void GridView::clearCells() { messages::check(window(), m_grid->setTexts(chosenCells(), {})); }

void GridView::paste()
{
    // A block goes into the rows as they stand in the model: sorted otherwise, it would land elsewhere.
    if (m_sorted->sortColumn() >= 0) {
        messages::inform(window(),
            tr("The table was brought back to its own order, because a block is pasted in that order. Choose the first "
               "cell again and paste."));
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_sorted->sort(-1);
        return;
    }
    messages::check(window(), m_grid->paste(m_sorted->mapToSource(currentIndex()), QApplication::clipboard()->text()));
}

RowId GridView::currentUnit() const { return currentIndex().data(GridModel::UnitIdRole).toLongLong(); }

std::vector<RowId> GridView::selectedUnits() const
{
    std::vector<RowId> units;
    const QList<int> rows = selectedRowNumbers();
    for (const int row : rows) {
        const RowId unit = model()->index(row, 0).data(GridModel::UnitIdRole).toLongLong();
        if (unit != 0 && std::find(units.begin(), units.end(), unit) == units.end())
            units.push_back(unit);
    }
    return units;
}

void GridView::commitData(QWidget* editor)
{
    // The row below as it stands now: what is entered may sort this one elsewhere.
    m_below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    m_wasRefused = false;
    const QLineEdit* line = lineOf(editor);
    const QString typed = line ? line->text() : QString();
    const QPersistentModelIndex cell = currentIndex();
    // Left as it was refused, it is given up; the reason was said.
    if (!typed.isEmpty() && cell == m_refusedCell && typed == m_refusedText) {
        m_refusedText.clear();
        return;
    }
    TableView::commitData(editor);
    // What was refused stands in its cell again, to be corrected and not to be typed anew.
    if (m_wasRefused && !typed.isEmpty())
        QTimer::singleShot(0, this, [this, cell, typed] { editAgain(cell, typed); });
}

void GridView::editAgain(const QModelIndex& cell, const QString& typed)
{
    if (!cell.isValid() || state() == EditingState)
        return;
    setCurrentIndex(cell);
    edit(cell);
    if (QLineEdit* line = lineOf(indexWidget(cell)))
        line->setText(typed);
    m_refusedCell = cell;
    m_refusedText = typed;
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    TableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && !m_wasRefused && m_below.isValid())
        setCurrentIndex(m_below);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable))
        return goDown();
    if (event->key() == Qt::Key_Delete && state() != EditingState)
        return clearCells();
    if (event->matches(QKeySequence::Paste) && state() != EditingState)
        return paste();
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        return fillDown();
    TableView::keyPressEvent(event);
}

} // namespace wuxing
