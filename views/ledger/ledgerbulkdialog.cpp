// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerbulkdialog.h"

#include "services/office.h"
#include "views/widgets/forms.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wuxing {

LedgerBulkDialog::LedgerBulkDialog(Office& office, const QString& title, QWidget* parent)
    : Dialog(parent)
    , m_office(office)
    , m_inputs(new QHBoxLayout)
    , m_summary(new QLabel)
    , m_list(new QTreeWidget)
{
    setWindowTitle(title);
    m_list->setHeaderLabels({tr("Branch"), tr("Problem"), tr("What happens")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("What is touched"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(static_cast<QHBoxLayout*>(m_inputs));
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 44, fontMetrics().height() * 24);
}

void LedgerBulkDialog::addInput(const QString& label, QWidget* input)
{
    auto* text = new QLabel(label);
    text->setBuddy(input);
    m_inputs->addWidget(text);
    m_inputs->addWidget(input);
}

void LedgerBulkDialog::setTextInput(const QString& label, const QString& initial, const Planner& planner)
{
    auto* input = new QLineEdit(initial);
    addInput(label, input);
    connect(input, &QLineEdit::textChanged, this, &LedgerBulkDialog::preview);
    input->setFocus();
    m_planner = planner;
    preview(initial);
}

void LedgerBulkDialog::setDateInput(const QString& label, const QDate& initial, const Planner& planner)
{
    auto* input = forms::makeDateEdit(initial);
    addInput(label, input);
    connect(input, &QDateEdit::dateChanged, this, [this](const QDate& date) { preview(date.toString(Qt::ISODate)); });
    input->setFocus();
    m_planner = planner;
    preview(initial.toString(Qt::ISODate));
}

void LedgerBulkDialog::requireText()
{
    m_needsText = true;
    for (QLineEdit* input : findChildren<QLineEdit*>())
        input->setPlaceholderText(tr("needed"));
    preview({});
}

void LedgerBulkDialog::setPlanner(const Planner& planner)
{
    m_planner = planner;
    preview({});
}

void LedgerBulkDialog::preview(const QString& input)
{
    m_changes = m_planner(input);
    m_list->clear();
    for (const LedgerChange& change : m_changes) {
        auto* row = new QTreeWidgetItem({m_office.units().tree()->shortName(change.before.unit),
            change.before.problem.simplified(), change.isPossible() ? change.text() : tr("✗ %1").arg(change.text())});
        row->setDisabled(!change.isPossible());
        m_list->addTopLevelItem(row);
    }
    m_list->setColumnWidth(0, fontMetrics().height() * 8);
    m_list->setColumnWidth(1, fontMetrics().height() * 15);
    const auto possible = std::count_if(
        m_changes.begin(), m_changes.end(), [](const LedgerChange& change) { return change.isPossible(); });
    m_summary->setText(tr("%1 of %2 items will be changed").arg(possible).arg(m_changes.size()));
    m_apply->setEnabled(possible > 0 && !(m_needsText && input.trimmed().isEmpty()));
}

} // namespace wuxing
