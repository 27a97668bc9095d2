// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/foreignfile.h"

#include "support/catch.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace wuxing {

void tamper(const QString& path, const QStringList& statements)
{
    const QString name = QStringLiteral("tamper");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        for (const QString& sql : statements) {
            QSqlQuery query(database);
            INFO(sql.toStdString());
            const bool done = query.exec(sql);
            INFO(query.lastError().text().toStdString());
            REQUIRE(done);
            while (query.next()) { }
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace wuxing
