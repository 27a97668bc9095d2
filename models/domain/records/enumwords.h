// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <array>
#include <concepts>
#include <optional>
#include <span>

namespace wuxing {

// One value of an enum: the stable key of files and tables, and the word users read (marked with QT_TRANSLATE_NOOP).
template <class Enum> struct EnumWord {
    Enum value;
    const char* key;
    const char* label;
    const char16_t* paper = nullptr; //< the Chinese word of reports and tables, whatever language the program runs in
    const char16_t* habits = nullptr; //< other Chinese words offices write for it in tables, parted by blanks
};

// The words of an enum in the order of its values, and the context their labels are translated in. Beside each enum
// stands `EnumWords<E> enumWords(E)`, which is found by the type of its argument: all functions below come from it.
template <class Enum> struct EnumWords {
    const char* context;
    std::span<const EnumWord<Enum>> words;
};

template <class Enum>
concept HasWords = requires(Enum value)
{
    {
        enumWords(value)
        } -> std::same_as<EnumWords<Enum>>;
};

namespace enumwords {
template <HasWords Enum> const EnumWord<Enum>* find(Enum value)
{
    for (const EnumWord<Enum>& word : enumWords(value).words) {
        if (word.value == value)
            return &word;
    }
    return nullptr;
}
QString onPaper(const char16_t* word);
bool isHabit(const char16_t* habits, const QString& text);
} // namespace enumwords

template <HasWords Enum> QString wordKey(Enum value)
{
    const auto* word = enumwords::find(value);
    return word ? QString::fromUtf8(word->key) : QString();
}

template <HasWords Enum> QString wordLabel(Enum value)
{
    const auto* word = enumwords::find(value);
    return word ? QCoreApplication::translate(enumWords(value).context, word->label) : QString();
}

template <HasWords Enum> QString wordOnPaper(Enum value)
{
    const auto* word = enumwords::find(value);
    return word ? enumwords::onPaper(word->paper) : QString();
}

template <HasWords Enum> std::optional<Enum> wordFromKey(const QString& key)
{
    for (const EnumWord<Enum>& word : enumWords(Enum{}).words) {
        if (QAnyStringView(word.key) == key)
            return word.value;
    }
    return std::nullopt;
}

// What a table says: the key, the Chinese word, a habit or the word on the screen.
template <HasWords Enum> std::optional<Enum> wordFromText(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (const auto exact = wordFromKey<Enum>(text))
        return exact;
    for (const EnumWord<Enum>& word : enumWords(Enum{}).words) {
        if (text == enumwords::onPaper(word.paper) || enumwords::isHabit(word.habits, text))
            return word.value;
    }
    for (const EnumWord<Enum>& word : enumWords(Enum{}).words) {
        if (text == wordLabel(word.value))
            return word.value;
    }
    return std::nullopt;
}

} // namespace wuxing
