// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historypage.h"

#include "itemmodels/historymodel.h"
#include "itemmodels/operationmodel.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/waiting.h"
#include "views/widgets/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace wuxing {

HistoryPage::HistoryPage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_operations(new HistoryModel(office, this))
    , m_fields(new OperationModel(office, this))
    , m_operationView(new TableView)
    , m_fieldView(new TableView)
    , m_head(new QLabel)
{
    connect(addPageAction(tr("&Check the file"),
                tr("Looks for damage, for edited journal rows and for rows changed outside the program")),
        &QAction::triggered, this, &HistoryPage::checkFile);
    QToolBar* bar = makeToolBar();
    bar->addWidget(m_head);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);

    const int unit = fontMetrics().height();
    m_operationView->setModel(m_operations);
    m_operationView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_operationView->setAccessibleName(tr("Operations"));
    m_operationView->verticalHeader()->hide();
    m_operationView->setColumnWidth(HistoryModel::NumberColumn, unit * 3);
    m_operationView->setColumnWidth(HistoryModel::TimeColumn, unit * 10);
    m_operationView->setColumnWidth(HistoryModel::AuthorColumn, unit * 11);
    m_operationView->setColumnWidth(HistoryModel::ChangesColumn, unit * 4);
    m_operationView->horizontalHeader()->setSectionResizeMode(HistoryModel::ActionColumn, QHeaderView::Stretch);
    m_operationView->setEmptyText(tr("Nothing was changed here yet."));
    m_fieldView->setEmptyText(tr("The fields that an operation changed stand here when it is chosen above."));
    m_fieldView->setModel(m_fields);
    m_fieldView->setAccessibleName(tr("Fields before and after"));
    m_fieldView->verticalHeader()->hide();
    m_fieldView->horizontalHeader()->setStretchLastSection(true);
    m_fieldView->setColumnWidth(OperationModel::BranchColumn, unit * 7);
    m_fieldView->setColumnWidth(OperationModel::TableColumn, unit * 7);
    m_fieldView->setColumnWidth(OperationModel::FieldColumn, unit * 7);
    m_fieldView->setColumnWidth(OperationModel::BeforeColumn, unit * 14);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_operationView);
    splitter->addWidget(m_fieldView);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(splitter, 1);
    connect(m_operationView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showFields);
    connect(m_operations, &QAbstractItemModel::modelReset, this, &HistoryPage::markStale);
}

void HistoryPage::refresh()
{
    m_operations->show(scope().unit);
    if (const auto head = m_office.history().head())
        m_head->setText(tr("  Head of the journal: %1").arg(head->left(16)));
    if (m_operations->rowCount() > 0 && !m_operationView->currentIndex().isValid())
        m_operationView->selectRow(0);
    showFields();
}

void HistoryPage::showFields() { m_fields->show(m_operations->operationAt(m_operationView->currentIndex().row())); }

void HistoryPage::checkFile()
{
    const auto findings = waiting::resultOf<std::vector<CheckFinding>>(this, m_office, Jobs::Kind::Reading,
        tr("The file is checked…"), [](Office& office, const Progress&) { return office.history().check(); });
    if (!findings)
        return messages::show(this, findings.error());
    if (findings->empty()) {
        messages::inform(
            this, tr("Everything is in order: pages, references, the chain of the journal, and every row."));
        return;
    }
    QStringList lines;
    for (const CheckFinding& finding : *findings)
        lines << tr("%1: %2", "where, what").arg(finding.where, finding.what);
    messages::show(this,
        {ErrorCode::Damaged, tr("The check found %1 problems. The first: %2").arg(findings->size()).arg(lines.first()),
            lines.join(QLatin1Char('\n'))});
}

} // namespace wuxing
