// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/result.h"

#include <QDate>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace wuxing {

class Connection;

// One prepared statement. Prepared once, run as often as needed; every failure comes back as an Error that
// names what went wrong for the user (disk full, damaged, locked) and never the bound values.
class Statement {
public:
    Statement(const Connection& connection, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Status run(const QVariantList& values = {});
    bool next();
    // Success, or what stopped the reading: next() is also false when a damaged page was met, and a row may have held
    // what this program does not know. Whoever loops over rows asks it before the rows are used.
    Status finished() const;
    int rowsAffected() const;

    QVariant value(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return static_cast<int>(integer(column)); }
    QDate date(int column) const; //< null for no text; a text that is no date makes finished() fail
    std::optional<qint64> optional(int column) const; //< no value for NULL
    // A word of a coded column. One that is not known makes finished() fail: nothing is taken for something else.
    template <HasWords Enum> Enum word(int column) const
    {
        const auto known = wordFromKey<Enum>(text(column));
        if (!known)
            unknown(column);
        return known.value_or(Enum());
    }
    // A number that stands for one of so many values of an enum.
    template <class Enum> Enum choice(int column, int count) const
    {
        const qint64 number = integer(column);
        if (number >= 0 && number < count)
            return static_cast<Enum>(number);
        unknown(column);
        return Enum();
    }
    // Says that a column holds what cannot be: a reference to nothing, a word outside its list.
    void unknown(int column) const;

private:
    static Error stopped(); //< that the reading was cancelled

    const Connection& m_connection;
    const QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_prepared = false;
    mutable std::optional<Error> m_unknown; //< the first one
};

} // namespace wuxing
