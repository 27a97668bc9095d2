// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/recordedit.h"
#include "domain/result.h"
#include "domain/units/unittree.h"
#include "domain/values/progress.h"

#include <QObject>

#include <memory>

namespace wuxing {

class Workspace;
struct Action;
struct ChangeEvent;

// The units of the file as a tree snapshot, and every change to them. Owned by Office.
class UnitService : public QObject {
    Q_OBJECT

public:
    explicit UnitService(Workspace& workspace);

    Status load();
    // Never null; replaced as a whole, so holders of an old one keep a consistent picture.
    const std::shared_ptr<const UnitTree>& tree() const { return m_tree; }

    // Inserts and updates in one operation: the applier of imports. Units come parents first.
    Status apply(const Action& action, const std::vector<Unit>& added, const std::vector<Unit>& changed,
        const Progress& progress = {});
    // The place behind the last of the children, for a new one.
    int placeBehind(RowId parent) const;
    Status add(Unit unit);
    Status edit(const RecordEdit<Unit>& edit); //< name, short name, code, kind, star set, initials
    Status move(RowId unit, RowId newParent);
    Status deactivate(RowId unit, const QDate& lastDay); //< with everything below it
    Status reactivate(RowId unit);
    std::vector<Post> posts(RowId unit) const; //< its secretaries, newest first
    Status setSecretary(RowId unit, const QString& person, const QDate& since);
    struct SecretaryChange {
        RowId unit = 0;
        QString person;
        QDate since;
    };
    Status setSecretaries(const Action& action, const std::vector<SecretaryChange>& changes);
    Status checkSecretary(const SecretaryChange& change) const; //< whether the change can be made

    // Fills what follows from code and name: id, short name, initials, kind-dependent star set.
    static Unit makeBranch(const QString& code, const QString& name, RowId parent, int sortOrder);
    static Unit makeTownship(const QString& code, const QString& name, RowId district, int sortOrder);
    static Unit makeDistrict(const QString& code, const QString& name);

signals:
    void treeChanged();

private:
    void onChanged(const ChangeEvent& event);
    Status validate(const Unit& unit) const;

    Workspace& m_workspace;
    std::shared_ptr<const UnitTree> m_tree;
};

} // namespace wuxing
