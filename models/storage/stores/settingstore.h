// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/file/sqltext.h"

namespace wuxing {

class Connection;

// Settings of the file and edited report templates. Those that travel are rules of the district and the same in the
// files of all its offices; local ones are about this file. Used by SettingService only; writes need an open operation.
class SettingStore {
public:
    explicit SettingStore(const Connection& connection);

    Result<QHash<QString, QString>> all() const;
    enum class Reach { Travels, Local };
    Status put(const QString& key, const QString& value, Reach reach = Reach::Travels);
    Result<QString> reportTemplate(const QString& key) const; //< empty when the shipped one is used
    Status putReportTemplate(const QString& key, const QString& body); //< an empty body goes back to the shipped one

private:
    const Connection& m_connection;
    SqlText m_sql;
};

} // namespace wuxing
