// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "services/file/filesettings.h"

#include <QObject>

namespace wuxing {

class Database;
class Workspace;
struct ChangeEvent;

// Settings of the file and its report templates. Owned by Office.
class SettingService : public QObject {
    Q_OBJECT

public:
    explicit SettingService(Workspace& workspace);

    Status load();
    const FileSettings& settings() const { return m_settings; }
    QDate today() const; //< a demonstration stands on a fixed day
    Status save(const FileSettings& settings);
    QStringList changedKeys(const FileSettings& settings) const; //< against what is kept, in order
    // The text a report is made from: the edited copy of the file, or the one shipped.
    QString reportTemplate(const QString& key) const;
    bool hasOwnTemplate(const QString& key) const;
    Status saveReportTemplate(const QString& key, const QString& body); //< an empty body goes back to the shipped one

    // Writes all settings inside an operation that is already open: for new files.
    static Status put(Database& database, const FileSettings& settings);

signals:
    void settingsChanged();

private:
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    FileSettings m_settings;
};

} // namespace wuxing
