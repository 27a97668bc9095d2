// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tableview.h"

#include "itemmodels/clipboardtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPainter>

#include <set>

namespace wuxing {

TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_copy(new QAction(tr("&Copy to Excel or WPS"), this))
{
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    verticalHeader()->setHighlightSections(false);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copy->setToolTip(tr("Copies the selected cells so that they can be pasted into a spreadsheet"));
    connect(m_copy, &QAction::triggered, this, &TableView::copySelection);
    addAction(m_copy);
}

void TableView::copySelection()
{
    if (!selectionModel())
        return;
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    const bool wholeRows = selectionBehavior() == SelectRows;
    if (!cells.isEmpty())
        QApplication::clipboard()->setText(clipboardtable::copy(cells, wholeRows));
}

void TableView::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

void TableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

bool TableView::isEmptyShown() const { return !m_emptyText.isEmpty() && !(model() && model()->rowCount() > 0); }

QSize TableView::minimumSizeHint() const
{
    constexpr int lines = 8;
    return {QTableView::minimumSizeHint().width(), fontMetrics().height() * lines};
}

// What is on the screen moves by itself when the view scrolls; the text stays where it is.
void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (isEmptyShown())
        viewport()->update();
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!isEmptyShown())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int em = fontMetrics().height();
    painter.drawText(
        viewport()->rect().adjusted(em, em, -em, -em), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

QList<int> TableView::selectedRowNumbers() const
{
    std::set<int> rows;
    const QModelIndexList cells = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    for (const QModelIndex& cell : cells)
        rows.insert(cell.row());
    return {rows.begin(), rows.end()};
}

} // namespace wuxing
