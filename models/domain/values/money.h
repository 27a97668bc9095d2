// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <compare>

namespace wuxing {

// An amount of money, exact to the fen. Income may be negative when a payment is taken back.
class Money {
public:
    Money() = default;
    static Money fromFen(qint64 fen) { return Money(fen); }
    static Money fromYuan(qint64 yuan) { return Money(yuan * 100); }
    // What offices type: "1,234.50", "2000万", "5万元", "1.5亿", "￥300元". A number alone is in yuan. Amounts that are
    // not exact ("约5万元") or finer than a fen are refused with the reason, never rounded and never read as 0.
    static Result<Money> parse(const QString& text);

    qint64 fen() const { return m_fen; }
    QString toString() const; //< "1,234.50"
    QString toPlainString() const; //< "1234.50", what spreadsheets and tables read
    QString inTenThousand() const; //< "123.45": 万元, as many decimals as it takes

    Money& operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }
    friend Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    auto operator<=>(const Money&) const = default; // NOLINT(modernize-use-nullptr): the generated comparison with 0

private:
    explicit Money(qint64 fen)
        : m_fen(fen)
    {
    }
    qint64 m_fen = 0;
};

} // namespace wuxing
