// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>

#include <compare>

namespace wuxing {

// A calendar month, the period of the monthly report. Written "2023-09".
class Month {
public:
    Month(int year, int month)
        : m_year(year)
        , m_month(month)
    {
    }
    static Month of(const QDate& date) { return {date.year(), date.month()}; }
    static Result<Month> parse(const QString& text);

    int year() const { return m_year; }
    int month() const { return m_month; }
    QDate firstDay() const { return {m_year, m_month, 1}; }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    bool contains(const QDate& date) const { return date >= firstDay() && date <= lastDay(); }
    Month previous() const { return of(firstDay().addDays(-1)); }
    Month next() const { return of(lastDay().addDays(1)); }
    QString toString() const;

    auto operator<=>(const Month&) const = default; // NOLINT(modernize-use-nullptr): as in Quarter

private:
    int m_year;
    int m_month;
};

// A quarter of a year, the period of assessments and of the joint review. Written "2023-Q3".
class Quarter {
public:
    Quarter(int year, int number)
        : m_year(year)
        , m_number(number)
    {
    }
    static Quarter of(const QDate& date) { return {date.year(), (date.month() + 2) / 3}; }
    // Understands 2023-Q3, 2023Q3, 2023年第三季度 and 2023年3季度.
    static Result<Quarter> parse(const QString& text);

    int year() const { return m_year; }
    int number() const { return m_number; } //< 1…4
    QDate firstDay() const { return {m_year, m_number * 3 - 2, 1}; }
    QDate lastDay() const { return firstDay().addMonths(3).addDays(-1); }
    Quarter previous() const { return m_number == 1 ? Quarter(m_year - 1, 4) : Quarter(m_year, m_number - 1); }
    QString toString() const;
    QString label() const; //< in the language of the program
    QString onPaper() const; //< 2023年第三季度, Chinese as reports are

    auto operator<=>(const Quarter&) const = default; // NOLINT(modernize-use-nullptr): what clang-tidy 14 makes of it

private:
    int m_year;
    int m_number;
};

} // namespace wuxing
