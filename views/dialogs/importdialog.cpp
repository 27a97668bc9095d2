// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/importdialog.h"

#include "exchange/imports/tableimport.h"
#include "exchange/sheets/tablecatalogue.h"
#include "itemmodels/importplanmodel.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/waiting.h"
#include "views/preferences.h"
#include "views/widgets/tableview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wuxing {

namespace {

// What a job read and planned.
struct Planned {
    std::shared_ptr<const TextTable> table;
    ImportPlan plan;
};

void addPathRow(QFormLayout* form, const QString& label, QLineEdit* path, QPushButton* button)
{
    auto* row = new QHBoxLayout;
    path->setReadOnly(true);
    row->addWidget(path, 1);
    row->addWidget(button);
    form->addRow(label, row);
    // A label does not know the field within a layout.
    if (auto* name = qobject_cast<QLabel*>(form->labelForField(row)))
        name->setBuddy(path);
}

} // namespace

ImportDialog::ImportDialog(Office& office, Preferences& preferences, int year, QWidget* parent)
    : Dialog(parent)
    , m_office(office)
    , m_preferences(preferences)
    , m_kind(new QComboBox)
    , m_path(new QLineEdit)
    , m_townships(new QLineEdit)
    , m_townshipButton(new QPushButton(tr("C&hoose…")))
    , m_year(new QSpinBox)
    , m_quarter(new QComboBox)
    , m_summary(new QLabel)
    , m_model(new ImportPlanModel(this))
{
    setWindowTitle(tr("Import a table"));
    for (const TableKind& kind : tableKinds())
        m_kind->addItem(tableTitle(kind), static_cast<int>(kind.kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(TableImport::Kind::Ratings)));
    m_year->setRange(2000, 2100);
    m_year->setValue(year);
    m_year->setToolTip(tr("The year of tables that have no column for it"));
    for (int number = 1; number <= 4; ++number)
        m_quarter->addItem(tr("Quarter %1").arg(number), number);
    m_quarter->setCurrentIndex(Quarter::of(office.today()).number() - 1);
    m_quarter->setToolTip(tr("The quarter of assessments and opinions whose table has no column for it"));
    auto* choose = new QPushButton(tr("&Choose…"));
    auto* form = new QFormLayout;
    form->addRow(tr("&What"), m_kind);
    addPathRow(form, tr("&Table (CSV)"), m_path, choose);
    addPathRow(form, tr("Town&ship list"), m_townships, m_townshipButton);
    form->addRow(tr("&Year"), m_year);
    form->addRow(tr("&Quarter"), m_quarter);
    auto* table = new TableView;
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setAccessibleName(tr("What every row does"));
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_apply->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseTable);
    connect(m_townshipButton, &QPushButton::clicked, this, &ImportDialog::chooseTownships);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportDialog::makePlan);
    connect(m_year, &QSpinBox::valueChanged, this, &ImportDialog::makePlan);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &ImportDialog::makePlan);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 44, fontMetrics().height() * 30);
    makePlan();
}

QString ImportDialog::chooseFile(const QString& title)
{
    return Questions::of(this)
        .choose(this,
            {Questions::Files::What::Open, title, m_preferences.lastFolder(),
                {tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")}})
        .path();
}

void ImportDialog::chooseTable()
{
    const QString path = chooseFile(tr("Choose the table"));
    if (path.isEmpty())
        return;
    m_preferences.setLastFolder(QFileInfo(path).absolutePath());
    m_path->setText(path);
    makePlan();
}

void ImportDialog::chooseTownships()
{
    const QString path = chooseFile(tr("Choose the list of townships"));
    if (path.isEmpty())
        return;
    m_townships->setText(path);
    makePlan();
}

void ImportDialog::makePlan()
{
    const TableKind& kind = tableKind(static_cast<TableImport::Kind>(m_kind->currentData().toInt()));
    m_townships->setEnabled(kind.hasTownshipList);
    m_townshipButton->setEnabled(kind.hasTownshipList);
    m_year->setEnabled(kind.period != TablePeriod::None);
    m_quarter->setEnabled(kind.period == TablePeriod::Quarter);
    m_plan = {};
    m_model->show(m_plan);
    m_apply->setEnabled(false);
    m_summary->clear();
    if (m_path->text().isEmpty())
        return m_summary->setText(
            tr("Choose the table first; nothing is written before you have seen what would happen."));
    const Quarter quarter(m_year->value(), m_quarter->currentData().toInt());
    const ImportOptions options{m_year->value(), m_townships->text(), quarter.toString(), {}};
    auto planned = waiting::resultOf<Planned>(this, m_office, Jobs::Kind::Reading, tr("The table is read…"),
        [what = kind.kind, options, path = m_path->text()](Office& office, const Progress&) -> Result<Planned> {
            auto table = TextTable::fromFile(path);
            if (!table)
                return table.error();
            auto plan = TableImport::make(what, office, options)->plan(*table);
            if (!plan)
                return plan.error();
            return Planned{std::make_shared<const TextTable>(std::move(*table)), std::move(*plan)};
        });
    if (!planned) {
        m_summary->setText(planned.error().message);
        return;
    }
    m_plan = std::move(planned->plan);
    // Planned again by the office that writes: nothing else has changed the file by then.
    m_import = [what = kind.kind, options, table = planned->table](Office& office, const Progress& progress) -> Status {
        const auto import = TableImport::make(what, office, options);
        const auto plan = import->plan(*table);
        return plan ? import->apply(*plan, progress) : Status(plan.error());
    };
    m_model->show(m_plan);
    QStringList lines{m_plan.summary()};
    lines << m_plan.notes;
    if (!m_plan.canApply())
        lines << tr("Nothing is imported as long as rows are refused. Correct them in the table and choose it again.");
    m_summary->setText(lines.join(tr("; ", "between sentences")));
    m_apply->setEnabled(m_plan.canApply() && m_plan.changesAnything() && !m_office.workspace().isReadOnly());
}

void ImportDialog::apply()
{
    if (messages::check(this, waiting::resultOf<void>(this, m_office, Jobs::Kind::Writing, tr("Importing…"), m_import)))
        accept();
}

} // namespace wuxing
