// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/units/department.h"

#include <QObject>

namespace wuxing {

class Database;
class Workspace;
struct ChangeEvent;

// The office and the task forces of the file (一办七专班). A file without any shows the sample. Owned by Office.
class OrganisationService : public QObject {
    Q_OBJECT

public:
    explicit OrganisationService(Workspace& workspace);

    Status load();
    const Organisation& organisation() const { return m_organisation; }
    QString departmentName(RowId id) const;
    const Department* findByName(const QString& name) const;
    Status save(const Organisation& organisation);
    // Opinions refer to departments: the sample enters the file with the first one.
    Status putIfMissing(Database& database) const;

private:
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    Organisation m_organisation;
    bool m_isStored = false;
};

} // namespace wuxing
