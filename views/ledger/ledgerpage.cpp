// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerpage.h"

#include "itemmodels/ledgermodel.h"
#include "services/office.h"
#include "views/dialogs/formdialog.h"
#include "views/dialogs/messages.h"
#include "views/evidence/evidenceactions.h"
#include "views/ledger/ledgerbulkdialog.h"
#include "views/ledger/ledgerfilterbar.h"
#include "views/ledger/ledgeritemdialog.h"
#include "views/widgets/lightdelegate.h"
#include "views/widgets/progressdelegate.h"
#include "views/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wuxing {

LedgerPage::LedgerPage(Office& office, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_office(office)
    , m_model(new LedgerModel(office, this))
    , m_filter(new LedgerFilterBar(preferences))
    , m_summary(new QLabel)
    , m_table(new TableView)
{
    setupTable();
    setupActions();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    connect(m_filter, &LedgerFilterBar::changed, this, &LedgerPage::refresh);
    connect(m_model, &LedgerModel::reloaded, this, &LedgerPage::updateSummary);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LedgerPage::updateActions);
    connect(&office.units(), &UnitService::treeChanged, this, &LedgerPage::markStale);
    updateActions();
}

void LedgerPage::setupTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Ledger items"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LedgerModel::columnOf(LedgerModel::LightColumn), Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(
        LedgerModel::columnOf(LedgerModel::LightColumn), new LightDelegate(LedgerModel::LightRole, m_table));
    m_table->setItemDelegateForColumn(LedgerModel::columnOf<&LedgerItem::progress>(),
        new ProgressDelegate(LedgerModel::ProgressRole, LedgerModel::ExpectedRole, m_table));
    m_table->setEmptyText(tr("No item is shown: there is none, or the filter above hides it. “Add item” (Ctrl+I) "
                             "makes one; lists come in by File, Import a table."));
    const int unit = fontMetrics().height();
    const std::map<int, int> widths{{LedgerModel::columnOf(LedgerModel::LightColumn), 5},
        {LedgerModel::columnOf<&LedgerItem::state>(), 5}, {LedgerModel::columnOf(LedgerModel::TownshipColumn), 5},
        {LedgerModel::columnOf(LedgerModel::BranchColumn), 5}, {LedgerModel::columnOf<&LedgerItem::problem>(), 12},
        {LedgerModel::columnOf<&LedgerItem::due>(), 10}, {LedgerModel::columnOf<&LedgerItem::progress>(), 6},
        {LedgerModel::columnOf<&LedgerItem::measure>(), 12}};
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
        QAction* action = stepMenu->addAction(wordLabel(step));
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
    QAction* extension = addPageAction(
        tr("E&xtend…"), tr("Moves the time limit of the chosen items, with reason and approver; the first one stays"));
    connect(extension, &QAction::triggered, this, &LedgerPage::extend);
    QAction* evidence = addPageAction(tr("A&ttach…"), tr("Attaches photos or documents to the chosen item"));
    connect(evidence, &QAction::triggered, this, &LedgerPage::attach);
    QAction* remove =
        addPageAction(tr("&Remove"), tr("Removes the chosen items; this can be undone"), QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &LedgerPage::removeItems);
    m_needsSelection = {edit, note, steps, fields, extension, evidence, remove};
    addPageAction(m_table->copyAction());
    m_table->insertActions(m_table->copyAction(), {edit, note, steps, fields});
}

std::vector<LedgerItem> LedgerPage::selectedItems() const { return m_model->itemsAt(m_table->selectedRowNumbers()); }

void LedgerPage::addItem()
{
    LedgerItem item;
    const UnitNode* node = m_office.units().tree()->find(scope().unit);
    if (node && node->unit.isBranch())
        item.unit = node->unit.id;
    LedgerItemDialog dialog(m_office, item, scope().unit, this);
    if (dialog.exec() == QDialog::Accepted)
        choose(dialog.itemId());
}

// An item that the filter does not show cannot be chosen; then it says so instead of seeming lost.
void LedgerPage::choose(RowId item)
{
    const int row = m_model->rowOf(item);
    if (row < 0) {
        emit statusMessage(tr("The item is kept; the filter above the table hides it."));
        return;
    }
    m_table->selectRow(row);
    m_table->setCurrentIndex(m_model->index(row, LedgerModel::columnOf<&LedgerItem::problem>()));
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
}

void LedgerPage::editItem()
{
    const LedgerItem* item = m_model->itemAt(m_table->currentIndex().row());
    if (item)
        LedgerItemDialog(m_office, LedgerItem(*item), scope().unit, this).exec();
}

void LedgerPage::removeItems()
{
    const auto items = selectedItems();
    if (items.empty())
        return;
    std::vector<RowId> ids;
    ids.reserve(items.size());
    for (const LedgerItem& item : items)
        ids.push_back(item.id);
    if (messages::check(this, m_office.ledger().remove(ids, m_office.units().tree()->shortName(items.front().unit))))
        emit statusMessage(tr("%n item(s) removed. Undo brings them back.", nullptr, static_cast<int>(ids.size())));
}

void LedgerPage::noteProgress()
{
    const auto items = selectedItems();
    if (items.empty())
        return;
    FormDialog form(tr("Note progress"), this);
    const QSpinBox* percent = form.addNumber(tr("&Progress in percent"), items.front().progress, 0, 100);
    if (!form.ask())
        return;
    LedgerBulkDialog dialog(m_office, tr("Note progress"), this);
    dialog.setTextInput(tr("&Note"), {}, [&](const QString& text) {
        std::vector<LedgerChange> changes;
        changes.reserve(items.size());
        for (const LedgerItem& item : items)
            changes.push_back(planProgress(item, percent->value(), m_office.today(), text));
        return changes;
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    apply({Action::Code::AddProgressNote, {m_office.units().tree()->shortName(items.front().unit)}}, dialog.changes());
}

void LedgerPage::takeStep(LedgerAction action)
{
    const auto items = selectedItems();
    if (items.empty())
        return;
    const QString label = wordLabel(action);
    LedgerStep step{action, m_office.today(), {}, 0, {}, {}};
    if (action == LedgerAction::Verify) {
        FormDialog form(label, this);
        const QComboBox* party = form.addWords(tr("For &whom"),
            {QStringLiteral("区委组织部"), QStringLiteral("乡镇党委"), QStringLiteral("村党组织"),
                QStringLiteral("群众代表")},
            QStringLiteral("区委组织部"));
        const QLineEdit* verifier = form.addLine(tr("&Verified by"), items.front().verifier);
        form.addHint(tr("%n party(ies) must agree; nobody verifies what he is responsible for.", nullptr,
            m_office.settings().settings().work.closingParties));
        const bool isNamed = form.askUntil([&]() -> Status {
            step.party = party->currentText();
            step.verifier = verifier->text().trimmed();
            if (step.verifier.isEmpty())
                return Error{ErrorCode::InvalidInput, tr("Write who verified, or cancel."), {}};
            return {};
        });
        if (!isNamed)
            return;
    }
    LedgerBulkDialog dialog(m_office, label, this);
    const auto planner = [&](const QString& text) {
        step.text = text;
        return m_office.ledger().planSteps(items, step);
    };
    const QString field = ledgerworkflow::needsReason(action) ? tr("&Reason")
        : action == LedgerAction::Close                       ? tr("&Closing opinion")
                                                              : tr("&Note");
    dialog.setTextInput(field, {}, planner);
    if (ledgerworkflow::needsReason(action) || action == LedgerAction::Close)
        dialog.requireText();
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto possible = std::count_if(dialog.changes().begin(), dialog.changes().end(),
        [](const LedgerChange& change) { return change.isPossible(); });
    apply({Action::Code::StepLedgerItems, {QString(label).remove(QStringLiteral("…")), QString::number(possible)}},
        dialog.changes());
}

void LedgerPage::extend()
{
    const auto items = selectedItems();
    if (items.empty())
        return;
    FormDialog form(tr("Extend the time limit"), this);
    const QLineEdit* reason = form.addLine(tr("&Reason"));
    const QLineEdit* approver = form.addLine(tr("&Approved by"));
    const QDateEdit* approved = form.addDate(tr("Approved &on"), m_office.today());
    // By how much is asked next: what is wrong with this much is said while it can be mended.
    const bool isGranted = form.askUntil([&] {
        const LedgerItem& item = items.front();
        return validate(
            Extension{0, item.due, item.due.addDays(1), reason->text(), approver->text(), approved->date()});
    });
    if (!isGranted)
        return;
    LedgerBulkDialog dialog(m_office, tr("Extend the time limit"), this);
    dialog.setDateInput(tr("&New time limit"), items.front().due.addMonths(1), [&](const QString& value) {
        std::vector<LedgerChange> changes;
        changes.reserve(items.size());
        for (const LedgerItem& item : items)
            changes.push_back(planExtension(item,
                {0, item.due, QDate::fromString(value, Qt::ISODate), reason->text().trimmed(),
                    approver->text().trimmed(), approved->date()}));
        return changes;
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    apply({Action::Code::ExtendItems,
              {QString::number(items.size()), dialog.changes().front().after.due.toString(Qt::ISODate)}},
        dialog.changes());
}

void LedgerPage::attach()
{
    const auto items = selectedItems();
    if (items.size() != 1)
        return messages::inform(this, tr("Choose one item first."));
    EvidenceService::Target target;
    target.unit = items.front().unit;
    target.owner = EvidenceOwner::LedgerItem;
    target.ownerId = items.front().id;
    target.stage = items.front().state == LedgerState::Open ? EvidenceStage::Before : EvidenceStage::After;
    if (const QString done = evidenceactions::attach(m_office, target, this); !done.isEmpty())
        emit statusMessage(done);
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
        apply({Action::Code::EditLedgerItems, {ledgerFieldLabel(field), QString::number(items.size())}},
            dialog.changes());
}

void LedgerPage::apply(const Action& action, const std::vector<LedgerChange>& changes)
{
    if (!messages::check(this, m_office.ledger().apply(action, changes)))
        return;
    const auto changed =
        std::count_if(changes.begin(), changes.end(), [](const LedgerChange& change) { return change.isPossible(); });
    emit statusMessage(tr("%n item(s) changed. Undo takes it back.", nullptr, static_cast<int>(changed)));
}

void LedgerPage::refresh()
{
    LedgerQuery query = m_filter->query();
    const UnitNode* node = m_office.units().tree()->find(scope().unit);
    if (node && node->parent) {
        query.units.emplace();
        for (int place = node->index; place < node->end; ++place)
            query.units->push_back(m_office.units().tree()->nodes().at(static_cast<size_t>(place)).unit.id);
    }
    m_model->setQuery(std::move(query));
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
    m_filter->setCategories(*m_office.ledger().categories());
    m_summary->setText(tr("%1 of %2 items").arg(m_model->rowCount()).arg(m_office.ledger().count()));
    updateActions();
}

} // namespace wuxing
