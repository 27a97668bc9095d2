// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exchange/site.h"
#include "domain/operation.h"
#include "domain/result.h"

#include <QObject>

#include <vector>

namespace wuxing {

class Workspace;
struct ChangeEvent;
struct Identity;

// The persons who write in the file, and who of them works here now: what follows is written in that name. Nobody is
// removed, for the journal names them; who is retired is no longer offered. Who works at this computer is not kept in
// the file but by whoever asks the user (views/preferences.h): a file goes from desk to desk, and a choice in it would
// be an operation that undo takes back. Owned by Office.
class PersonService : public QObject {
    Q_OBJECT

public:
    explicit PersonService(Workspace& workspace);

    Status load();
    const std::vector<Person>& persons() const { return m_persons; } //< who works here first, by name
    const Person* find(RowId id) const; //< null when there is none; until the next change
    // By name, or as nameOf() writes it where several are called so; null when it is nobody or not clear who.
    const Person* named(const QString& name) const;
    // Adds (id 0) or changes. Who is added and is there already is that person, and works here again.
    Result<RowId> save(Person person);
    Status retire(RowId id);

    // From now on this person writes; who is not there or is retired: whoever the computer names.
    void choose(RowId id);
    // The same by name. Nobody known: the name alone is written.
    void writeAs(const QString& name);
    const Person* chosen() const; //< null: nobody
    QString writer() const; //< who writes now, in words
    // Who wrote an operation, in words: name and duty, or the text marked as that of nobody known here. The mark is
    // made when it is shown, never written: old files have it, too, and who is added later is no reason to rewrite.
    QString authorOf(const Operation& operation) const;
    static QString nameOf(const Person& person); //< with the duty
    static QString nameOf(const Identity& nobody); //< who is no person: a login name is marked as such

    // Tells files apart: keys what is remembered beside them, whatever they are called. Copies share it.
    RowId site() const;

signals:
    void changed(); //< the persons, or who is chosen

private:
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    std::vector<Person> m_persons;
    RowId m_wanted = 0; //< who was chosen: an undo may take the person away, and a redo bring it back
};

} // namespace wuxing
