// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace wuxing {

// The statements of one aggregate, read from resources/sql/statements/NAME.sql.
// A wrong name is a programmer's error.
class SqlText {
public:
    explicit SqlText(const QString& aggregate);
    QString operator[](const char* name) const;

private:
    QHash<QString, QString> m_statements;
};

} // namespace wuxing
