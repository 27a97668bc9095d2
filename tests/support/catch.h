// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

// The one place that knows which Catch2 this is (2.13 here, 3 elsewhere).
#include <catch2/catch.hpp>

namespace Catch {
template <> struct StringMaker<QString> {
    static std::string convert(const QString& text) { return text.toStdString(); }
};
template <> struct StringMaker<QStringList> {
    static std::string convert(const QStringList& texts) { return texts.join(QStringLiteral(" | ")).toStdString(); }
};
template <> struct StringMaker<QDate> {
    static std::string convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch

// Fails with the message of the error.
#define REQUIRE_OK(expression)                                                                                         \
    do {                                                                                                               \
        const auto& wuxingResult = (expression);                                                                       \
        INFO((wuxingResult ? std::string()                                                                             \
                           : (wuxingResult.error().message + wuxingResult.error().detail).toStdString()));             \
        REQUIRE(wuxingResult.has_value());                                                                             \
    } while (false)
