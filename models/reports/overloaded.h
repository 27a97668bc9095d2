// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing {

// Lambdas as the cases of a std::visit.
template <class... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace wuxing
