// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportdialog.h"

#include "files/outputfile.h"
#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/questions.h"
#include "views/dialogs/waiting.h"
#include "views/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wuxing {

namespace {
constexpr int allYears = 1999; // below the first real one
}

ExportDialog::ExportDialog(Office& office, Preferences& preferences, const Scope& scope, QWidget* parent)
    : Dialog(parent)
    , m_office(office)
    , m_preferences(preferences)
    , m_scope(scope)
    , m_kind(new QComboBox)
    , m_place(new QComboBox)
    , m_year(new QSpinBox)
    , m_quarter(new QComboBox)
    , m_template(new QCheckBox(tr("Only the &headings, as a template to fill in")))
    , m_unmasked(new QCheckBox(tr("Write &names and phones of households out")))
    , m_purpose(new QLineEdit)
{
    setWindowTitle(tr("Export a table"));
    for (const TableKind& known : tableKinds())
        m_kind->addItem(tableTitle(known), static_cast<int>(known.kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(TableImport::Kind::Ledger)));
    const UnitNode* node = office.units().tree()->find(scope.unit);
    if (node && node->parent)
        m_place->addItem(node->unit.shortName, QVariant::fromValue(scope.unit));
    m_place->addItem(tr("Whole district"), QVariant::fromValue(RowId(0)));
    m_year->setRange(allYears, 2100);
    m_year->setSpecialValueText(tr("All years"));
    for (int number = 1; number <= 4; ++number)
        m_quarter->addItem(tr("Quarter %1").arg(number), number);
    m_quarter->setCurrentIndex(Quarter::of(office.today()).number() - 1);
    m_purpose->setPlaceholderText(tr("What for? The journal keeps it."));
    auto* note = new QLabel(tr("The table is written as CSV in the columns the import reads. Without rows it is a "
                               "template to fill in."));
    note->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&What"), m_kind);
    form->addRow(tr("&Of"), m_place);
    form->addRow(tr("&Year"), m_year);
    form->addRow(tr("&Quarter"), m_quarter);
    form->addRow(QString(), m_template);
    form->addRow(QString(), m_unmasked);
    form->addRow(tr("&Purpose"), m_purpose);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_template, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_unmasked, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

const TableKind& ExportDialog::kind() const
{
    return tableKind(static_cast<TableImport::Kind>(m_kind->currentData().toInt()));
}

// Only what the table asks for can be chosen.
void ExportDialog::refresh()
{
    const TablePeriod period = kind().period;
    m_year->setEnabled(period != TablePeriod::None);
    m_year->setMinimum(period == TablePeriod::Year || period == TablePeriod::Quarter ? allYears + 1 : allYears);
    m_year->setValue(period == TablePeriod::Year || period == TablePeriod::Quarter ? m_scope.year : allYears);
    m_quarter->setEnabled(period == TablePeriod::Quarter);
    m_unmasked->setEnabled(kind().isPersonal && !m_template->isChecked());
    if (!m_unmasked->isEnabled())
        m_unmasked->setChecked(false);
    m_purpose->setEnabled(m_unmasked->isChecked());
    takeAsKept();
}

TableRequest ExportDialog::request() const
{
    TableRequest wanted;
    wanted.kind = kind().kind;
    wanted.scope = m_place->currentData().toLongLong();
    wanted.year = m_year->value() == allYears ? 0 : m_year->value();
    if (kind().period == TablePeriod::Quarter)
        wanted.quarter = Quarter(m_year->value(), m_quarter->currentData().toInt());
    wanted.isTemplate = m_template->isChecked();
    if (m_unmasked->isChecked())
        wanted.purpose = m_purpose->text().trimmed();
    return wanted;
}

void ExportDialog::write()
{
    const TableRequest wanted = request();
    if (m_unmasked->isChecked() && wanted.purpose.isEmpty()) {
        messages::show(this, {ErrorCode::InvalidInput, tr("Say what the names and phones are needed for."), {}});
        return m_purpose->setFocus();
    }
    const QString proposal =
        QDir(m_preferences.lastFolder()).filePath(outputfile::safeName(tableTitle(kind())) + QStringLiteral(".csv"));
    const QString path = Questions::of(this)
                             .choose(this,
                                 {Questions::Files::What::Save, tr("Export a table"), proposal,
                                     {tr("Tables (*.csv)"), tr("All files (*)")}})
                             .path();
    if (path.isEmpty())
        return;
    // An export with names is kept in the journal.
    const auto kind = wanted.purpose.isEmpty() ? Jobs::Kind::Reading : Jobs::Kind::Writing;
    const auto lies = waiting::resultOf<QString>(this, m_office, kind, tr("Writing…"),
        [wanted, path](Office& office, const Progress&) { return writeTable(office, wanted, path); });
    if (!lies)
        return messages::show(this, lies.error());
    m_written = *lies;
    m_preferences.setLastFolder(QFileInfo(m_written).absolutePath());
    accept();
}

} // namespace wuxing
