// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rating/targetsdialog.h"

#include "views/widgets/forms.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace wuxing {

TargetsDialog::TargetsDialog(int year, const LevelTargets& targets, QWidget* parent)
    : Dialog(parent)
    , m_sum(new QLabel)
{
    setWindowTitle(tr("Level targets of %1").arg(year));
    auto* form = new QFormLayout(this);
    for (int stars = starCount; stars >= 0; --stars) {
        auto* count = new QSpinBox;
        count->setRange(-1, 999999);
        count->setSpecialValueText(QStringLiteral("—"));
        count->setValue(targets.at(static_cast<size_t>(stars)));
        count->setAccessibleName(levelLabel(stars));
        m_counts.at(static_cast<size_t>(stars)) = count;
        form->addRow(levelLabel(stars), count);
        connect(count, &QSpinBox::valueChanged, this, &TargetsDialog::updateSum);
    }
    form->addRow(tr("Sum"), m_sum);
    form->addRow(forms::makeOkCancel(*this));
    updateSum();
}

LevelTargets TargetsDialog::targets() const
{
    LevelTargets targets = noTargets;
    for (size_t i = 0; i < targets.size(); ++i)
        targets.at(i) = m_counts.at(i)->value();
    return targets;
}

void TargetsDialog::updateSum()
{
    int sum = 0;
    for (const QSpinBox* count : m_counts)
        sum += count ? std::max(0, count->value()) : 0;
    m_sum->setText(QString::number(sum));
}

} // namespace wuxing
