// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLocale>

namespace wuxing {

// An exact quantity with up to three decimals, kept as thousandths: 4,900 m is 4900000.
class Quantity {
public:
    Quantity() = default;
    static Quantity fromThousandths(qint64 thousandths) { return Quantity(thousandths); }
    static Quantity fromWhole(qint64 whole) { return Quantity(whole * 1000); }
    // Understands 1234, 1,234.5 and full-width digits. Refuses units, 万 and 约 with the reason,
    // because a number that silently becomes 0 is the worst of all (domain.md section 8).
    static Result<Quantity> parse(const QString& text);

    qint64 thousandths() const { return m_thousandths; }
    double toDouble() const { return static_cast<double>(m_thousandths) / 1000.0; }
    QString toString() const; //< grouped, without needless zeros: 4,900
    QString toPlainString() const; //< for tables that machines read: 4900

    Quantity& operator+=(Quantity other)
    {
        m_thousandths += other.m_thousandths;
        return *this;
    }
    auto operator<=>(const Quantity&) const = default; // NOLINT(modernize-use-nullptr): as in Money

private:
    explicit Quantity(qint64 thousandths)
        : m_thousandths(thousandths)
    {
    }
    qint64 m_thousandths = 0;
};

// A whole number within limits, with the same care for what people type.
Result<int> parseWholeNumber(const QString& text, int minimum, int maximum);

} // namespace wuxing
