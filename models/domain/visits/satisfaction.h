// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"

#include <QString>

#include <optional>

namespace wuxing {

// How content somebody is: a household with an answer, a delegate with a case.
enum class Satisfaction { Satisfied, Basically, Dissatisfied };
EnumWords<Satisfaction> enumWords(Satisfaction);

} // namespace wuxing
