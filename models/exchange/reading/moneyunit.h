// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wuxing {

// The unit amounts are written in, where offices say it: 元, 万元, 亿元 (and 千元, 百元, which nobody here reads).
namespace moneyunit {

// Of a heading: 金额（万元）, 收入/万元; empty when it says none.
QString ofHeading(const QString& heading);
QString headingWithout(const QString& heading); //< 金额
// Of a line above a table: 单位：万元, 2023年收入表（元）; empty when it says none.
QString ofNote(const QString& line);
// Of a cell in a column of its own; empty when it is no unit of money.
QString ofCell(const QString& cell);

} // namespace moneyunit

} // namespace wuxing
