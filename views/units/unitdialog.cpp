// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/units/unitdialog.h"

#include "domain/units/divisioncode.h"
#include "domain/values/pinyin.h"
#include "views/widgets/forms.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace wuxing {

UnitDialog::UnitDialog(const Unit& unit, QWidget* parent)
    : Dialog(parent)
    , m_unit(unit)
    , m_name(new QLineEdit(unit.name))
    , m_shortName(new QLineEdit(unit.shortName))
    , m_code(new QLineEdit(unit.code))
    , m_initials(new QLineEdit(unit.initials))
    , m_kind(new QComboBox)
    , m_starSet(new QComboBox)
    , m_officeName(new QLineEdit(unit.officeName))
    , m_signature(new QLineEdit(unit.signature))
{
    setWindowTitle(unit.id == 0 ? tr("Add a unit") : tr("Edit %1").arg(unit.shortName));
    auto* form = new QFormLayout(this);
    form->addRow(tr("Full &name"), m_name);
    form->addRow(tr("&Short name"), m_shortName);
    form->addRow(tr("&Code"), m_code);
    form->addRow(tr("&Pinyin initials"), m_initials);
    const std::vector<UnitKind> kinds = unit.isBranch() ? std::vector{UnitKind::Village, UnitKind::Community}
        : unit.kind == UnitKind::District               ? std::vector{UnitKind::District}
                                          : std::vector{UnitKind::Street, UnitKind::Town, UnitKind::Township};
    for (const UnitKind kind : kinds)
        m_kind->addItem(wordLabel(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(unit.kind)));
    form->addRow(tr("&Kind"), m_kind);
    for (const StarSetKind kind : {StarSetKind::Rural, StarSetKind::Urban})
        m_starSet->addItem(wordLabel(kind), static_cast<int>(kind));
    m_starSet->setCurrentIndex(m_starSet->findData(static_cast<int>(unit.starSet)));
    m_starSet->setToolTip(tr("By which five stars the branch is rated; some communities are rated on the rural set"));
    if (unit.isBranch())
        form->addRow(tr("Star s&et"), m_starSet);
    if (unit.kind != UnitKind::District) {
        form->addRow(tr("&Office name"), m_officeName);
        form->addRow(tr("Si&gnature"), m_signature);
        m_officeName->setPlaceholderText(signatureOf(m_unit));
        m_signature->setToolTip(tr("What stands under its papers where it differs from the name of the office"));
    }
    m_initials->setToolTip(tr("Correct them where a character has two readings"));
    form->addRow(forms::makeOkCancel(*this));
    connect(m_name, &QLineEdit::textEdited, this, &UnitDialog::proposeFromName);
    connect(m_shortName, &QLineEdit::textEdited, this,
        [this](const QString& name) { m_initials->setText(pinyinInitials(name)); });
}

void UnitDialog::proposeFromName(const QString& name)
{
    m_shortName->setText(m_unit.isBranch() ? divisioncode::shortName(name) : name);
    m_initials->setText(pinyinInitials(m_shortName->text()));
}

Unit UnitDialog::unit() const
{
    Unit unit = m_unit;
    unit.name = m_name->text().trimmed();
    unit.shortName = m_shortName->text().trimmed();
    unit.code = m_code->text().trimmed();
    unit.initials = m_initials->text().trimmed().toLower();
    unit.officeName = m_officeName->text().trimmed();
    unit.signature = m_signature->text().trimmed();
    unit.kind = static_cast<UnitKind>(m_kind->currentData().toInt());
    unit.starSet = static_cast<StarSetKind>(m_starSet->currentData().toInt());
    return unit;
}

} // namespace wuxing
