// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerpage.h"

#include "itemmodels/ledgermodel.h"
#include "itemmodels/ledgerproxy.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/ledger/ledgerbulkdialog.h"
#include "views/ledger/ledgeritemdialog.h"
#include "views/widgets/lightdelegate.h"
#include "views/widgets/progressdelegate.h"
#include "views/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wuxing {

LedgerPage::LedgerPage(Office& office, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_model(new LedgerModel(office, this))
    , m_proxy(new LedgerProxy(this))
    , m_text(new QLineEdit)
    , m_state(new QComboBox)
    , m_light(new QComboBox)
    , m_summary(new QLabel)
    , m_table(new TableView)
{
    setupTable();
    setupActions();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addLayout(makeFilterRow());
    layout->addWidget(makeToolBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &LedgerPage::updateSummary);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &LedgerPage::updateSummary);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &LedgerPage::updateSummary);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &LedgerPage::updateActions);
    connect(&office.units(), &UnitService::treeChanged, this, &LedgerPage::markStale);
    updateActions();
}

QLayout* LedgerPage::makeFilterRow()
{
    auto* row = new QHBoxLayout;
    m_text->setPlaceholderText(tr("Text in any column"));
    m_text->setAccessibleName(tr("Filter the ledger by text"));
    m_text->setClearButtonEnabled(true);
    m_state->setAccessibleName(tr("Filter the ledger by state"));
    m_state->addItem(tr("Open and closed"), static_cast<int>(LedgerProxy::StateFilter::All));
    m_state->addItem(tr("Open items"), static_cast<int>(LedgerProxy::StateFilter::Open));
    m_state->addItem(tr("Closed items"), static_cast<int>(LedgerProxy::StateFilter::Closed));
    m_state->setCurrentIndex(1);
    m_proxy->setStateFilter(LedgerProxy::StateFilter::Open);
    m_light->setAccessibleName(tr("Filter the ledger by light"));
    m_light->addItem(tr("All lights"), -1);
    for (const Light light : openLights)
        m_light->addItem(lightLabel(light), static_cast<int>(light));
    row->addWidget(m_text, 1);
    row->addWidget(m_state);
    row->addWidget(m_light);
    connect(m_text, &QLineEdit::textChanged, m_proxy, &LedgerProxy::setText);
    connect(m_text, &QLineEdit::textChanged, this, &LedgerPage::updateSummary);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        m_proxy->setStateFilter(static_cast<LedgerProxy::StateFilter>(m_state->currentData().toInt()));
        updateSummary();
    });
    connect(m_light, &QComboBox::currentIndexChanged, this, [this] {
        const int light = m_light->currentData().toInt();
        m_proxy->setLight(light < 0 ? std::nullopt : std::optional(static_cast<Light>(light)));
        updateSummary();
    });
    return row;
}

void LedgerPage::setupTable()
{
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Ledger items"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LedgerModel::LightColumn, Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(LedgerModel::LightColumn, new LightDelegate(LedgerModel::LightRole, m_table));
    m_table->setItemDelegateForColumn(
        LedgerModel::ProgressColumn, new ProgressDelegate(LedgerModel::SortRole, LedgerModel::ExpectedRole, m_table));
    const int unit = fontMetrics().height();
    const std::map<int, int> widths{{LedgerModel::LightColumn, 5}, {LedgerModel::StateColumn, 5},
        {LedgerModel::TownshipColumn, 5}, {LedgerModel::BranchColumn, 5}, {LedgerModel::ProblemColumn, 12},
        {LedgerModel::DueColumn, 10}, {LedgerModel::ProgressColumn, 5}, {LedgerModel::MeasureColumn, 12}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width * unit + 6);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &LedgerPage::editItem);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LedgerPage::updateActions);
}

void LedgerPage::setupActions()
{
    QAction* add = addPageAction(
        tr("&Add item…"), tr("Adds an item to the ledger of a branch"), QKeySequence(Qt::CTRL | Qt::Key_I));
    add->setEnabled(!m_office.workspace().isReadOnly());
    connect(add, &QAction::triggered, this, &LedgerPage::addItem);
    QAction* edit = addPageAction(
        tr("&Open item…"), tr("All fields, outcomes and progress notes of the item"), QKeySequence(Qt::Key_Return));
    connect(edit, &QAction::triggered, this, &LedgerPage::editItem);
    QAction* note = addPageAction(
        tr("Note &progress…"), tr("Adds a progress note to the chosen items"), QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(note, &QAction::triggered, this, &LedgerPage::noteProgress);

    auto* stepMenu = new QMenu(this);
    for (const LedgerAction step : {LedgerAction::Start, LedgerAction::ReportDone, LedgerAction::Verify,
             LedgerAction::Close, LedgerAction::SendBack, LedgerAction::Reopen, LedgerAction::Cancel}) {
        QAction* action = stepMenu->addAction(ledgerActionLabel(step));
        connect(action, &QAction::triggered, this, [this, step] { takeStep(step); });
        m_steps.emplace(step, action);
    }
    QAction* steps = addPageAction(tr("&Workflow"), tr("Takes the chosen items a step further, or back"));
    steps->setMenu(stepMenu);

    auto* fieldMenu = new QMenu(this);
    for (const LedgerField field : {LedgerField::Leader, LedgerField::Department, LedgerField::Person,
             LedgerField::Verifier, LedgerField::Source, LedgerField::Category, LedgerField::Remark}) {
        QAction* action = fieldMenu->addAction(tr("%1…", "field to change").arg(ledgerFieldLabel(field)));
        connect(action, &QAction::triggered, this, [this, field] { changeField(field); });
    }
    QAction* fields =
        addPageAction(tr("&Change for all chosen"), tr("Sets one field of all chosen items, with a preview"));
    fields->setMenu(fieldMenu);
    QAction* remove =
        addPageAction(tr("&Remove"), tr("Removes the chosen items; this can be undone"), QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &LedgerPage::removeItems);
    m_needsSelection = {edit, note, steps, fields, remove};
    addPageAction(m_table->copyAction());
    m_table->insertActions(m_table->copyAction(), {edit, note, steps, fields});
}

std::vector<LedgerItem> LedgerPage::selectedItems() const
{
    std::vector<LedgerItem> items;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (const LedgerItem* item = m_model->itemAt(m_proxy->mapToSource(row).row()))
            items.push_back(*item);
    }
    return items;
}

void LedgerPage::addItem()
{
    LedgerItem item;
    const UnitNode* node = m_office.units().tree()->find(scope().unit);
    if (node && node->unit.isBranch())
        item.unit = node->unit.id;
    LedgerItemDialog(m_office, item, scope().unit, this).exec();
}

void LedgerPage::editItem()
{
    const LedgerItem* item = m_model->itemAt(m_proxy->mapToSource(m_table->currentIndex()).row());
    if (item)
        LedgerItemDialog(m_office, LedgerItem(*item), scope().unit, this).exec();
}

void LedgerPage::removeItems()
{
    for (const LedgerItem& item : selectedItems()) {
        const UnitNode* node = m_office.units().tree()->find(item.unit);
        if (!messages::check(this, m_office.ledger().remove(item.id, node ? node->unit.shortName : QString())))
            return;
    }
    emit statusMessage(tr("Removed. Undo brings the items back."));
}

void LedgerPage::noteProgress()
{
    const auto items = selectedItems();
    if (items.empty())
        return;
    bool accepted = false;
    const int percent = QInputDialog::getInt(
        this, tr("Note progress"), tr("Progress in percent"), items.front().progress, 0, 100, 5, &accepted);
    if (!accepted)
        return;
    LedgerBulkDialog dialog(m_office, tr("Note progress"), this);
    dialog.setTextInput(tr("&Note"), {}, [&](const QString& text) {
        std::vector<LedgerChange> changes;
        changes.reserve(items.size());
        for (const LedgerItem& item : items)
            changes.push_back(planProgress(item, percent, m_office.today(), text));
        return changes;
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const UnitNode* node = m_office.units().tree()->find(items.front().unit);
    messages::check(this,
        m_office.ledger().apply(
            {Action::Code::AddProgressNote, {node ? node->unit.shortName : QString()}}, dialog.changes()));
}

void LedgerPage::takeStep(LedgerAction action)
{
    const auto items = selectedItems();
    if (items.empty())
        return;
    const QString label = ledgerActionLabel(action);
    LedgerBulkDialog dialog(m_office, label, this);
    const auto planner = [&](const QString& text) {
        std::vector<LedgerChange> changes;
        changes.reserve(items.size());
        for (const LedgerItem& item : items) {
            const bool returns = action == LedgerAction::SendBack || action == LedgerAction::Reopen;
            changes.push_back(planStep(item,
                {action, m_office.today(), text, returns ? m_office.ledger().percentBeforeDone(item.id) : 0, {}, {}}));
        }
        return changes;
    };
    if (ledgerworkflow::needsReason(action))
        dialog.setTextInput(tr("&Reason"), {}, planner);
    else
        dialog.setTextInput(action == LedgerAction::Close ? tr("&Closing opinion") : tr("&Note"), {}, planner);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto possible = std::count_if(dialog.changes().begin(), dialog.changes().end(),
        [](const LedgerChange& change) { return change.isPossible(); });
    messages::check(this,
        m_office.ledger().apply(
            {Action::Code::StepLedgerItems, {QString(label).remove(QStringLiteral("…")), QString::number(possible)}},
            dialog.changes()));
}

void LedgerPage::changeField(LedgerField field)
{
    const auto items = selectedItems();
    if (items.empty())
        return;
    LedgerBulkDialog dialog(m_office, tr("Change for all chosen"), this);
    const auto planner = [&](const QString& value) {
        std::vector<LedgerChange> changes;
        changes.reserve(items.size());
        for (const LedgerItem& item : items)
            changes.push_back(planField(item, field, value));
        return changes;
    };
    dialog.setTextInput(ledgerFieldLabel(field), {}, planner);
    if (dialog.exec() == QDialog::Accepted)
        messages::check(this,
            m_office.ledger().apply(
                {Action::Code::EditLedgerItems, {ledgerFieldLabel(field), QString::number(items.size())}},
                dialog.changes()));
}

void LedgerPage::refresh()
{
    const auto tree = m_office.units().tree();
    const RowId unit = scope().unit;
    m_proxy->setScope([tree, unit](RowId id) { return tree->contains(unit, id); });
    updateSummary();
}

void LedgerPage::updateActions()
{
    const auto items = selectedItems();
    const bool writable = !m_office.workspace().isReadOnly();
    for (QAction* action : std::as_const(m_needsSelection))
        action->setEnabled(!items.empty() && (writable || action == m_needsSelection.front()));
    for (const auto& [step, action] : m_steps) {
        action->setEnabled(writable && std::any_of(items.begin(), items.end(), [step = step](const LedgerItem& item) {
            return ledgerworkflow::next(item.state, step).has_value();
        }));
    }
}

void LedgerPage::updateSummary()
{
    m_summary->setText(tr("%1 of %2 items").arg(m_proxy->rowCount()).arg(m_model->rowCount()));
    updateActions();
}

} // namespace wuxing
