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
    const char16_t* paper = nullptr; //< the Chinese word of reports and tables, whatever language the program runs in
    const char16_t* habits = nullptr; //< other Chinese words offices write for it in tables, parted by blanks
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

template <class Enum, size_t N> QString onPaper(const std::array<EnumWord<Enum>, N>& words, Enum value)
{
    for (const auto& word : words) {
        if (word.value == value)
            return word.paper ? QString::fromUtf16(word.paper) : QString();
    }
    return {};
}

// What a table says: the key, the Chinese word or a habit.
template <class Enum, size_t N>
std::optional<Enum> fromText(const std::array<EnumWord<Enum>, N>& words, const QString& text)
{
    for (const auto& word : words) {
        if (text == QLatin1String(word.key) || (word.paper && text == QString::fromUtf16(word.paper)))
            return word.value;
        if (word.habits && QString::fromUtf16(word.habits).split(QLatin1Char(' ')).contains(text))
            return word.value;
    }
    return std::nullopt;
}

} // namespace enumwords

} // namespace wuxing
