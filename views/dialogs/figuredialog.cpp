// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/figuredialog.h"

#include "itemmodels/ledgermodel.h"
#include "itemmodels/ratinggridmodel.h"
#include "services/office.h"
#include "views/widgets/lightdelegate.h"
#include "views/widgets/stardelegate.h"
#include "views/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wuxing {

FigureDialog::FigureDialog(Office& office, const Figure& figure, QWidget* parent)
    : Dialog(parent)
{
    setWindowTitle(figure.label);
    auto* layout = new QVBoxLayout(this);
    auto* head = new QLabel(headOf(figure));
    head->setWordWrap(true);
    layout->addWidget(head);
    const bool branches = figure.list.kind == FigureList::Kind::Branches;
    layout->addWidget(branches ? makeBranches(office, figure) : makeItems(office, figure), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (branches) {
        QPushButton* show = buttons->addButton(tr("Show on the &tree"), QDialogButtonBox::ActionRole);
        const QSet<RowId> ids(figure.list.ids.begin(), figure.list.ids.end());
        connect(show, &QPushButton::clicked, this, [this, ids] {
            emit branchesRequested(ids);
            accept();
        });
    }
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 46, fontMetrics().height() * 26);
}

QString FigureDialog::headOf(const Figure& figure)
{
    QString head = tr("%1: %2", "figure, value").arg(figure.label, figure.text);
    if (figure.list.kind == FigureList::Kind::Branches && figure.list.year != 0)
        head += QLatin1Char('\n') + tr("Beside the branches stand the stars of %1.").arg(figure.list.year);
    if (figure.list.kind == FigureList::Kind::LedgerItems && figure.list.day.isValid())
        head += QLatin1Char('\n')
            + tr("Counted as of %1; the table shows the items as they stand now.")
                  .arg(figure.list.day.toString(Qt::ISODate));
    return head;
}

QWidget* FigureDialog::makeBranches(Office& office, const Figure& figure)
{
    auto* model = new RatingGridModel(office, this);
    // Reports frozen by an older version do not say whose stars they counted.
    const int rated = office.ratings().lastRatedYear(office.today().year());
    model->showOnly(figure.list.year != 0 ? figure.list.year
            : rated != 0                  ? rated
                                          : office.today().year(),
        figure.list.ids);
    auto* table = new TableView;
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* delegate = new StarCellDelegate(RatingGridModel::StarStateRole, RatingGridModel::IsIneffectiveRole, table);
    for (int column = RatingGridModel::FirstStarColumn; column < RatingGridModel::LevelColumn; ++column)
        table->setItemDelegateForColumn(column, delegate);
    return table;
}

QWidget* FigureDialog::makeItems(Office& office, const Figure& figure)
{
    auto* model = new LedgerModel(office, this);
    LedgerQuery query;
    query.only = figure.list.ids;
    model->setQuery(query);
    auto* table = new TableView;
    table->setModel(model);
    table->setSortingEnabled(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setItemDelegateForColumn(
        LedgerModel::columnOf(LedgerModel::LightColumn), new LightDelegate(LedgerModel::LightRole, table));
    table->setColumnWidth(LedgerModel::columnOf<&LedgerItem::problem>(), fontMetrics().height() * 12);
    return table;
}

} // namespace wuxing
