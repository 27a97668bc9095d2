// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgeritemdialog.h"

#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/ledger/outcometable.h"
#include "views/widgets/forms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wuxing {

LedgerItemDialog::LedgerItemDialog(Office& office, const LedgerItem& item, RowId scope, QWidget* parent)
    : QDialog(parent)
    , m_office(office)
    , m_item(item)
    , m_branch(new QComboBox)
    , m_source(new QComboBox)
    , m_start(forms::makeDateEdit(item.start.isValid() ? item.start : office.today()))
    , m_due(forms::makeDateEdit(item.due.isValid() ? item.due : office.today().addMonths(1)))
    , m_progress(new QSpinBox)
    , m_outcomes(new OutcomeTable)
{
    setWindowTitle(item.id == 0 ? tr("Add a ledger item") : tr("Ledger item (%1)").arg(ledgerStateLabel(item.state)));
    auto* columns = new QHBoxLayout;
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(makeFields(scope));
    columns->addWidget(area, 3);
    if (item.id != 0)
        columns->addWidget(makeNotes(), 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setEnabled(!office.workspace().isReadOnly());
    connect(buttons, &QDialogButtonBox::accepted, this, &LedgerItemDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    const int unit = fontMetrics().height();
    resize(item.id == 0 ? unit * 40 : unit * 58, unit * 38);
}

QLineEdit* LedgerItemDialog::addLine(QFormLayout& form, const QString& label, const QString& text)
{
    auto* edit = new QLineEdit(text);
    form.addRow(label, edit);
    return edit;
}

QPlainTextEdit* LedgerItemDialog::addText(QFormLayout& form, const QString& label, const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().height() * 3 + 14);
    form.addRow(label, edit);
    return edit;
}

void LedgerItemDialog::fillBranches(RowId scope)
{
    for (const UnitNode* node : m_office.units().tree()->branches(scope, m_office.today())) {
        m_branch->addItem(tr("%1 (%2)", "branch, township").arg(node->unit.shortName, node->parent->unit.shortName),
            QVariant::fromValue(node->unit.id));
    }
    m_branch->setEditable(true);
    m_branch->setInsertPolicy(QComboBox::NoInsert);
    const int place = m_branch->findData(QVariant::fromValue(m_item.unit));
    m_branch->setCurrentIndex(place >= 0 ? place : (m_branch->count() == 1 ? 0 : -1));
    m_branch->setEnabled(m_item.id == 0);
}

QWidget* LedgerItemDialog::makeFields(RowId scope)
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fillBranches(m_item.id == 0 ? scope : m_item.unit);
    form->addRow(tr("&Branch"), m_branch);
    m_source->setEditable(true);
    m_source->addItems({QStringLiteral("季度联审"), QStringLiteral("大走访"), QStringLiteral("日常检查"),
        QStringLiteral("软弱涣散整顿"), QStringLiteral("信访"), QStringLiteral("自查")});
    m_source->setCurrentText(m_item.source);
    form->addRow(tr("S&ource"), m_source);
    m_problem = addText(*form, tr("&Problem"), m_item.problem);
    m_measure = addText(*form, tr("&Measure"), m_item.measure);
    m_leader = addLine(*form, tr("Responsible &leader"), m_item.leader);
    m_department = addLine(*form, tr("Responsible &unit"), m_item.department);
    m_person = addLine(*form, tr("Responsible p&erson"), m_item.person);
    form->addRow(tr("&Start"), m_start);
    form->addRow(tr("&Due"), m_due);
    if (m_item.id != 0 && m_item.wasMoved())
        form->addRow(tr("First due"), new QLabel(m_item.firstDue.toString(Qt::ISODate)));
    m_progress->setRange(0, 100);
    m_progress->setSuffix(QStringLiteral(" %"));
    m_progress->setValue(m_item.progress);
    m_progress->setEnabled(m_item.state == LedgerState::Open || m_item.state == LedgerState::InProgress);
    form->addRow(tr("Pro&gress"), m_progress);
    m_result = addText(*form, tr("&Result"), m_item.result);
    m_outcomes->setOutcomes(m_item.outcomes);
    form->addRow(tr("Outcomes"), m_outcomes);
    m_evidence = addLine(*form, tr("E&vidence"), m_item.evidence);
    m_closing = addLine(*form, tr("&Closing opinion"), m_item.closingOpinion);
    m_remark = addLine(*form, tr("Remar&k"), m_item.remark);
    return box;
}

QWidget* LedgerItemDialog::makeNotes()
{
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels({tr("Date"), tr("Progress"), tr("State"), tr("Note")});
    tree->setRootIsDecorated(false);
    tree->setAlternatingRowColors(true);
    tree->setAccessibleName(tr("Progress notes"));
    for (const ProgressNote& note : m_office.ledger().notes(m_item.id)) {
        auto* row = new QTreeWidgetItem(
            {note.date.toString(Qt::ISODate), tr("%1 %").arg(note.percent), ledgerStateLabel(note.state), note.text});
        row->setToolTip(3, note.text);
        tree->addTopLevelItem(row);
    }
    for (int column = 0; column < 3; ++column)
        tree->resizeColumnToContents(column);
    return tree;
}

Result<LedgerItem> LedgerItemDialog::item() const
{
    LedgerItem item = m_item;
    // What was typed instead of chosen counts only when it is one of the names.
    const int typed = m_branch->findText(m_branch->currentText(), Qt::MatchFixedString);
    item.unit = typed >= 0 ? m_branch->itemData(typed).toLongLong() : 0;
    item.source = m_source->currentText().trimmed();
    item.problem = m_problem->toPlainText().trimmed();
    item.measure = m_measure->toPlainText().trimmed();
    item.leader = m_leader->text().trimmed();
    item.department = m_department->text().trimmed();
    item.person = m_person->text().trimmed();
    item.start = m_start->date();
    item.due = m_due->date();
    item.progress = m_progress->value();
    item.result = m_result->toPlainText().trimmed();
    item.evidence = m_evidence->text().trimmed();
    item.closingOpinion = m_closing->text().trimmed();
    item.remark = m_remark->text().trimmed();
    auto outcomes = m_outcomes->outcomes();
    if (!outcomes)
        return outcomes.error();
    item.outcomes = std::move(*outcomes);
    return item;
}

void LedgerItemDialog::accept()
{
    const auto edited = item();
    if (!edited) {
        messages::show(this, edited.error());
        return;
    }
    const UnitNode* node = m_office.units().tree()->find(edited->unit);
    const QString branch = node ? node->unit.shortName : QString();
    if (auto valid = validate(*edited); !messages::check(this, valid))
        return;
    const Status saved =
        edited->id == 0 ? m_office.ledger().add(*edited, branch) : m_office.ledger().edit(*edited, branch);
    if (messages::check(this, saved))
        QDialog::accept();
}

} // namespace wuxing
