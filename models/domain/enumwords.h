// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

namespace wuxing {

// One value of an enum: the stable key of files and tables, and the word users read (marked with QT_TRANSLATE_NOOP).
// A table of these beside each enum is the one place that knows both.
template <class Enum> struct EnumWord {
    Enum value;
    const char* key;
    const char* label;
};

namespace enumwords {

template <class Enum, size_t N> QString key(const std::array<EnumWord<Enum>, N>& words, Enum value)
{
    for (const auto& word : words) {
        if (word.value == value)
            return QLatin1String(word.key);
    }
    return {};
}

template <class Enum, size_t N>
std::optional<Enum> fromKey(const std::array<EnumWord<Enum>, N>& words, const QString& key)
{
    for (const auto& word : words) {
        if (key == QLatin1String(word.key))
            return word.value;
    }
    return std::nullopt;
}

template <class Enum, size_t N>
QString label(const char* context, const std::array<EnumWord<Enum>, N>& words, Enum value)
{
    for (const auto& word : words) {
        if (word.value == value)
            return QCoreApplication::translate(context, word.label);
    }
    return {};
}

} // namespace enumwords

} // namespace wuxing
