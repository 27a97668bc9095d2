// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace wuxing {

// How content somebody is: a household with an answer, a delegate with a case.
enum class Satisfaction { Satisfied, Basically, Dissatisfied };
QString satisfactionKey(Satisfaction satisfaction);
QString satisfactionLabel(Satisfaction satisfaction);
QString satisfactionOnPaper(Satisfaction satisfaction);
std::optional<Satisfaction> satisfactionFromText(const QString& text);

} // namespace wuxing
