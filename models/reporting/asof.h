// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"

namespace wuxing::reporting {

// What is told of a day that is over is gathered from the file as it stood at its end; of today, from the file itself.
template <class Gather> auto asOf(Office& office, const QDate& day, const Gather& gather) -> decltype(gather(office))
{
    if (day >= office.today())
        return gather(office);
    const auto past = office.asOf(day);
    if (!past)
        return past.error();
    const ReadWatch watch((*past)->workspace());
    return watch.checked(gather(**past));
}

} // namespace wuxing::reporting
