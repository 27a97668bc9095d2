// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgeritemdialog.h"

#include "domain/ledger/ledgerfields.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/movedvalues.h"
#include "views/ledger/outcometable.h"
#include "views/widgets/branchbox.h"
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
    : Dialog(parent)
    , m_office(office)
    , m_item(item)
    , m_branch(new BranchBox(office, item.id == 0 ? scope : item.unit))
    , m_source(new QComboBox)
    , m_start(forms::makeDateEdit(item.start.isValid() ? item.start : office.today()))
    , m_due(forms::makeDateEdit(item.due.isValid() ? item.due : office.today().addMonths(1)))
    , m_progress(new QSpinBox)
    , m_outcomes(new OutcomeTable)
{
    setWindowTitle(item.id == 0 ? tr("Add a ledger item") : tr("Ledger item (%1)").arg(wordLabel(item.state)));
    auto* columns = new QHBoxLayout;
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(makeFields());
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

QWidget* LedgerItemDialog::makeFields()
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_branch->setUnit(m_item.unit);
    m_branch->setEnabled(m_item.id == 0);
    form->addRow(tr("&Branch"), m_branch);
    m_source->setEditable(true);
    for (const LedgerSource source : {LedgerSource::Case, LedgerSource::Visit, LedgerSource::Review,
             LedgerSource::Inspection, LedgerSource::Petition, LedgerSource::SelfCheck, LedgerSource::Other})
        m_source->addItem(wordOnPaper(source));
    m_source->setCurrentText(m_item.source);
    form->addRow(tr("S&ource"), m_source);
    m_category = new QComboBox;
    m_category->setEditable(true);
    m_category->addItems(ledgerCategories());
    m_category->setCurrentText(m_item.category);
    form->addRow(tr("C&ategory"), m_category);
    m_problem = addText(*form, tr("&Problem"), m_item.problem);
    m_measure = addText(*form, tr("&Measure"), m_item.measure);
    m_leader = addLine(*form, tr("Responsible &leader"), m_item.leader);
    m_department = addLine(*form, tr("Responsible &unit"), m_item.department);
    m_person = addLine(*form, tr("Responsible p&erson"), m_item.person);
    m_verifier = addLine(*form, tr("Veri&fier"), m_item.verifier);
    m_verifier->setToolTip(tr("Never the responsible person"));
    form->addRow(tr("&Start"), m_start);
    form->addRow(tr("&Due"), m_due);
    m_due->setEnabled(m_item.id == 0);
    if (m_item.id != 0)
        m_due->setToolTip(tr("The time limit is moved by an extension, with reason and approver"));
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
            {note.date.toString(Qt::ISODate), tr("%1 %").arg(note.percent), wordLabel(note.state), note.text});
        row->setToolTip(3, note.text);
        tree->addTopLevelItem(row);
    }
    for (int column = 0; column < 3; ++column)
        tree->resizeColumnToContents(column);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tree, 3);
    if (QTreeWidget* moved = makeMovements())
        layout->addWidget(moved, 2);
    return box;
}

// What happened beside the progress: extensions, verifications, papers, evidence. Null when nothing did.
QTreeWidget* LedgerItemDialog::makeMovements() const
{
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels({tr("Date"), tr("What"), tr("Details")});
    tree->setRootIsDecorated(false);
    tree->setAccessibleName(tr("Extensions, verifications, papers and evidence"));
    const auto add = [tree](const QDate& date, const QString& what, const QString& details) {
        auto* row = new QTreeWidgetItem({date.toString(Qt::ISODate), what, details});
        row->setToolTip(2, details);
        tree->addTopLevelItem(row);
    };
    for (const Extension& extension : m_office.ledger().extensions(m_item.id))
        add(extension.approvedOn, tr("Extension"),
            tr("%1 → %2: %3 (%4)")
                .arg(extension.from.toString(Qt::ISODate), extension.to.toString(Qt::ISODate), extension.reason,
                    extension.approver));
    for (const Verification& verification : m_office.ledger().verifications(m_item.id, false))
        add(verification.date, tr("Verification"),
            tr("%1: %2", "party, verifier").arg(verification.party, verification.verifier));
    for (const EscalationPaper& paper : m_office.ledger().papersOf(m_item.id))
        add(paper.issuedOn, wordLabel(paper.step), paper.number);
    for (const Evidence& evidence : m_office.evidence().ofOwner(m_item.id))
        add(evidence.addedOn, tr("Evidence"),
            tr("%1: %2", "stage, name")
                .arg(wordLabel(evidence.stage), evidence.label.isEmpty() ? evidence.fileName : evidence.label));
    if (tree->topLevelItemCount() == 0) {
        delete tree;
        return nullptr;
    }
    tree->sortItems(0, Qt::AscendingOrder);
    for (int column = 0; column < 2; ++column)
        tree->resizeColumnToContents(column);
    return tree;
}

Result<LedgerItem> LedgerItemDialog::item() const
{
    LedgerItem item = m_item;
    item.unit = m_branch->unit();
    item.source = m_source->currentText().trimmed();
    if (item.sourceId == 0)
        item.sourceKind = ledgerSourceFromText(item.source).value_or(LedgerSource::Other);
    item.category = m_category->currentText().trimmed();
    item.verifier = m_verifier->text().trimmed();
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

Status LedgerItemDialog::saveChanges(const LedgerItem& edited, const QString& branch)
{
    const LedgerItem* stands = m_office.ledger().find(m_item.id);
    return movedvalues::save<LedgerItem>(this, m_office, {m_item, edited},
        stands ? std::optional(*stands) : std::nullopt,
        [&](const RecordEdit<LedgerItem>& edit) { return m_office.ledger().edit(edit, branch); });
}

void LedgerItemDialog::accept()
{
    auto edited = item();
    if (!edited) {
        messages::show(this, edited.error());
        return;
    }
    const QString branch = m_office.units().tree()->shortName(edited->unit);
    if (auto valid = validate(*edited); !messages::check(this, valid))
        return;
    const bool isNew = edited->id == 0;
    if (isNew)
        edited->id = makeRowId();
    if (!messages::check(this, isNew ? m_office.ledger().add(*edited, branch) : saveChanges(*edited, branch)))
        return;
    m_item.id = edited->id;
    Dialog::accept();
}

} // namespace wuxing
