// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    // Success, or what stopped the reading: next() is also false when a damaged page was met.
    Status finished() const;
    int rowsAffected() const;

    QVariant value(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return static_cast<int>(integer(column)); }
    QDate date(int column) const;
    std::optional<qint64> optional(int column) const; //< no value for NULL

private:
    std::unique_ptr<QSqlQuery> m_query;
    bool m_prepared = false;
};

} // namespace wuxing
