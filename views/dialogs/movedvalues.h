// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/recordedit.h"

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace wuxing {

class Office;

// A form that was open while somebody else wrote the same thing: both values are shown, with who wrote the other one
// and when, and whoever sits here says for each which is to stand. The one place for it, for every form.
namespace movedvalues {

// Of each value whether the own one is kept; none when the person goes back to the form.
std::optional<std::vector<bool>> ask(QWidget* parent, const Office& office, const std::vector<MovedValue>& moved);

// Saves what a form changed. Cancelled when the person goes back to the form; it stands as it was typed.
template <class Record>
Status save(QWidget* parent, const Office& office, RecordEdit<Record> edit, const std::optional<Record>& stands,
    const std::function<Status(const RecordEdit<Record>&)>& write)
{
    if (stands) {
        if (const auto moved = edit.moved(*stands); !moved.empty()) {
            const auto keepsOwn = ask(parent, office, moved);
            if (!keepsOwn)
                return Error{ErrorCode::Cancelled, {}, {}};
            edit.decide(*stands, *keepsOwn);
        }
    }
    return write(edit);
}

} // namespace movedvalues

} // namespace wuxing
