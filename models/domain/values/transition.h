// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace wuxing {

// One arrow of a workflow. A workflow is an array of them, and nothing else knows which step may follow which.
template <class State, class Action> struct Transition {
    State from;
    Action action;
    State to;
};

namespace transitions {

template <class State, class Action, size_t N>
std::optional<State> next(const std::array<Transition<State, Action>, N>& arrows, State from, Action action)
{
    const auto found = std::find_if(
        arrows.begin(), arrows.end(), [&](const auto& arrow) { return arrow.from == from && arrow.action == action; });
    return found == arrows.end() ? std::nullopt : std::optional(found->to);
}

// The actions that leave a state, in the order of the table.
template <class State, class Action, size_t N>
std::vector<Action> allowed(const std::array<Transition<State, Action>, N>& arrows, State from)
{
    std::vector<Action> actions;
    for (const auto& arrow : arrows) {
        if (arrow.from == from)
            actions.push_back(arrow.action);
    }
    return actions;
}

// The action that leads from one state to another; none when no arrow does.
template <class State, class Action, size_t N>
std::optional<Action> between(const std::array<Transition<State, Action>, N>& arrows, State from, State to)
{
    const auto found = std::find_if(
        arrows.begin(), arrows.end(), [&](const auto& arrow) { return arrow.from == from && arrow.to == to; });
    return found == arrows.end() ? std::nullopt : std::optional(found->action);
}

} // namespace transitions

} // namespace wuxing
