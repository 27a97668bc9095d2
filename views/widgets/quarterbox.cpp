// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/quarterbox.h"

#include <QSignalBlocker>

namespace wuxing {

QuarterBox::QuarterBox(const Quarter& start, QWidget* parent)
    : QComboBox(parent)
    , m_year(0)
{
    for (int number = 1; number <= 4; ++number)
        addItem({});
    setAccessibleName(tr("Quarter"));
    setToolTip(tr("The quarter the page shows"));
    setYear(start.year());
    setCurrentIndex(start.number() - 1);
}

void QuarterBox::setYear(int year)
{
    if (year == m_year)
        return;
    const QSignalBlocker blocker(this);
    m_year = year;
    for (int number = 1; number <= 4; ++number)
        setItemText(number - 1, Quarter(year, number).label());
}

} // namespace wuxing
