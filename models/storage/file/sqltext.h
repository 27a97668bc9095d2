// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace wuxing {

// The statements of one aggregate, read from resources/sql/statements/NAME.sql. A wrong name is a programmer's error.
// Columns of a described table (domain/records/tables.h) are not written out there; marks stand for them:
//   {table}           its columns with the table before them, to select: id, fields of the record, columns beside it
//   {table.names}     the same as INSERT names them, and {table.marks} as many question marks
//   {table.sets}      "column = ?" for every field but the id
//   {table.excluded}  "column = excluded.column" for every field but the id and the natural key
class SqlText {
public:
    explicit SqlText(const QString& aggregate);
    QString operator[](const char* name) const;
    static QString filled(QString statement); //< with columns for its marks

private:
    QHash<QString, QString> m_statements;
};

} // namespace wuxing
