// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/period.h"

#include <QComboBox>

namespace wuxing {

// The four quarters of a year; starts on the one given and keeps its number when the year changes.
class QuarterBox : public QComboBox {
    Q_OBJECT

public:
    explicit QuarterBox(const Quarter& start, QWidget* parent = nullptr);
    Quarter quarter() const { return {m_year, currentIndex() + 1}; }
    void setYear(int year);

private:
    int m_year;
};

} // namespace wuxing
