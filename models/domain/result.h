// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace wuxing {

enum class ErrorCode {
    InvalidInput, //< what the user gave cannot be used as it is
    NotFound,
    Conflict, //< the data changed in the meantime
    NotOurs, //< a file of another program
    TooNew, //< written by a newer version of this program
    Damaged,
    Locked, //< somebody else holds the file
    ReadOnly,
    DiskFull,
    Io,
    Cancelled,
    Internal
};

// An error as the user meets it: a translated message that says what happened and what to do,
// and a technical detail for the person who helps. Neither carries personal data.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
};

// A value or an Error, with the interface of std::expected (which clang 14 refuses).
template <class T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

using Status = Result<void>;

} // namespace wuxing
