// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/vetodialog.h"

#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/widgets/forms.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace wuxing {

VetoDialog::VetoDialog(Office& office, RowId unit, const Quarter& quarter, QWidget* parent)
    : Dialog(parent)
    , m_office(office)
    , m_unit(unit)
    , m_quarter(quarter)
    , m_list(new QListWidget)
    , m_star(new QComboBox)
    , m_department(new QComboBox)
    , m_fact(new QLineEdit)
    , m_document(new QLineEdit)
    , m_date(forms::makeDateEdit(office.today()))
{
    const UnitNode* node = office.units().tree()->find(unit);
    setWindowTitle(tr("Vetoes on %1, %2").arg(node ? node->unit.shortName : QString(), quarter.label()));
    m_star->addItem(tr("All stars"), QString());
    if (node) {
        for (const Star& star : office.ratings().ratings(quarter.year())->set(node->unit.starSet).stars)
            m_star->addItem(star.name, star.key);
    }
    m_department->addItem(QStringLiteral("—"), RowId(0));
    for (const Department& department : office.organisation().organisation())
        m_department->addItem(department.name, department.id);
    m_list->setAccessibleName(tr("Vetoes on record"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Star"), m_star);
    form->addRow(tr("&Fact"), m_fact);
    form->addRow(tr("&Reported by"), m_department);
    form->addRow(tr("&Document"), m_document);
    form->addRow(tr("Da&te"), m_date);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* addButton = buttons->addButton(tr("&Add"), QDialogButtonBox::ActionRole);
    auto* removeButton = buttons->addButton(tr("Re&move the chosen"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(addButton, &QPushButton::clicked, this, &VetoDialog::add);
    connect(removeButton, &QPushButton::clicked, this, &VetoDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().height() * 32);
    fill();
}

void VetoDialog::fill()
{
    m_list->clear();
    for (const VetoFact& veto : m_office.reviews().review(m_unit, m_quarter).vetoes) {
        const int place = m_star->findData(veto.star);
        auto* item = new QListWidgetItem(
            tr("%1: %2 (%3)", "star, fact, date")
                .arg(m_star->itemText(std::max(0, place)), veto.fact, veto.date.toString(Qt::ISODate)),
            m_list);
        item->setData(Qt::UserRole, veto.id);
    }
}

void VetoDialog::add()
{
    const VetoFact veto{0, m_star->currentData().toString(), m_department->currentData().toLongLong(),
        m_fact->text().trimmed(), m_document->text().trimmed(), m_date->date()};
    if (messages::check(this, m_office.reviews().putVeto(m_unit, m_quarter, veto))) {
        m_fact->clear();
        takeAsKept(); // the document may be that of the next fact, too
    }
    fill();
}

void VetoDialog::remove()
{
    if (const QListWidgetItem* item = m_list->currentItem())
        messages::check(this, m_office.reviews().removeVeto(m_unit, m_quarter, item->data(Qt::UserRole).toLongLong()));
    fill();
}

} // namespace wuxing
