// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeevent.h"
#include "domain/operation.h"
#include "domain/result.h"
#include "domain/time/clock.h"
#include "domain/values/progress.h"
#include "services/file/identity.h"
#include "services/file/knownfiles.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace wuxing {

class Database;
class ReadWatch;

enum class OpenMode {
    ReadWrite,
    ReadOnly,
    Look //< read-only, by who looks a file through for others (openingcheck), or at one that is open (Job)
};

// One open file and the one way to change it. Every change is an action in words, run in one transaction, recorded by
// the journal, and told once through changed() after it is on disk. A moment after the last change, and on closing, the
// file under its name holds every row by itself. Owned by Office; the clock is
// borrowed.
class Workspace : public QObject {
    Q_OBJECT

public:
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const Clock& clock);
    static Result<std::unique_ptr<Workspace>> open(const QString& path, OpenMode mode, const Clock& clock);
    // The file as it stood at the end of a day; read-only. Its clock stands still there.
    Result<std::unique_ptr<Workspace>> asOf(const QDate& day) const;
    // A file this program has open, a second time, for the thread that calls this (Jobs). To read: as it stands at this
    // moment, until the flag is set. To write: while the first one is lent.
    using Stop = std::shared_ptr<const std::atomic<bool>>;
    static Result<std::unique_ptr<Workspace>> readAgain(const QString& path, Stop stop, const Clock& clock);
    static Result<std::unique_ptr<Workspace>> writeAgain(const QString& path, const Clock& clock);
    // Whether that would find this file: not one in memory, of the past, or taken away under its name.
    bool canBeOpenedAgain() const;
    // Nothing is written here until it is taken back, with what was written there: told as if it had been done here.
    void lend() { m_isLent = true; }
    void takeBack(const std::vector<ChangeEvent>& written);
    ~Workspace() override;

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_mode != OpenMode::ReadWrite || m_isLent; }
    bool isInMemory() const;
    const Clock& clock() const { return m_clock; }
    bool isPast() const { return m_pastClock != nullptr; }
    // Who writes from now on; at first whoever the computer names. Persons are chosen through PersonService.
    const Identity& identity() const { return m_identity; }
    void setIdentity(const Identity& identity) { m_identity = identity; }
    // Where the file was saved before it was upgraded on opening; empty when it was not.
    QString upgradeBackup() const;
    // Where a log was put on opening that lay beside the file but belongs to another one; empty when there was none.
    QString strayLog() const;
    // What another program changed in the structure of the file, in words; then it is open read-only.
    QStringList alterations() const;

    // Runs the work in one transaction. Nothing is written when the work fails or changes nothing.
    Status write(const Action& action, const std::function<Status(Database&)>& work);

    // For a file that is still being made: it is whole by itself afterwards, or this says why not.
    Status bringIn();
    // Has the log brought into the file in a moment. For what is written beside the journal.
    void settleSoon();

    // Undo and redo of any length, also after a restart. Of many rows they take long: the window has them done by a
    // Job.
    Result<Operation> undo(const Progress& progress = {});
    Result<Operation> redo(const Progress& progress = {});
    bool canUndo() const { return m_undoTarget != 0; }
    bool canRedo() const { return m_redoTarget != 0; }
    QString undoText() const { return m_undoText; } //< what undo would take back, in words
    QString redoText() const { return m_redoText; }

    // For the services beside this class only: stores are theirs.
    Database& database() const { return *m_database; }
    // Services report reading errors here, so that somebody hears of them: who watches, else everybody.
    void report(const Error& error);
    // What is read once and kept until it changes. An error is reported and not kept: the next call reads again. The
    // empty value given instead outlives every caller, as a kept one does until the next change: rows may be walked
    // straight from the getter.
    template <class T, class Read> std::shared_ptr<const T> kept(std::shared_ptr<const T>& cache, const Read& read)
    {
        if (cache)
            return cache;
        Result<T> fresh = read();
        if (!fresh) {
            report(fresh.error());
            static const auto nothing = std::make_shared<const T>();
            return nothing;
        }
        return cache = std::make_shared<const T>(std::move(*fresh));
    }
    // The value read, or an empty one after the error was reported.
    template <class T> T valueOr(Result<T> result)
    {
        if (result)
            return std::move(*result);
        report(result.error());
        return T();
    }

signals:
    void changed(const wuxing::ChangeEvent& event);
    void undoStateChanged();
    void failed(const wuxing::Error& error);

private:
    friend class ReadWatch;
    Workspace(QString path, OpenMode mode, std::unique_ptr<Database> database, const Clock& clock);
    Result<Operation> step(OperationKind kind, const Progress& progress);
    Status commit(const Action& action, OperationKind kind, qint64 target, const std::function<Status()>& work);
    void settle();
    void reportUnsettled(const Error& reason);
    QString birth() const;
    void readUndoState();
    void setUndoState(qint64 undo, const QString& undoText, qint64 redo, const QString& redoText);

    QString m_path;
    OpenMode m_mode;
    std::unique_ptr<FixedClock> m_pastClock; //< null in the present
    std::unique_ptr<Database> m_database;
    const Clock& m_clock;
    Identity m_identity;
    KnownFiles m_known;
    QTimer m_settling; //< runs from a write until the log is in the file
    bool m_settlingFailed = false;
    bool m_isLent = false;
    bool m_isSecond = false; //< the first one closes the file
    qint64 m_undoTarget = 0;
    qint64 m_redoTarget = 0;
    QString m_undoText;
    QString m_redoText;
    ReadWatch* m_watch = nullptr; //< the innermost
};

// Hears of reading errors while something is made that rests on many getters: a report, the plan of an import, the rows
// of a table. Getters give an empty value when reading fails; what was made of it must not be used, so whoever makes it
// watches, and asks status() at the end. An error that is heard by a watch is not shown besides.
class ReadWatch {
public:
    explicit ReadWatch(Workspace& workspace);
    ~ReadWatch();
    ReadWatch(const ReadWatch&) = delete;
    ReadWatch& operator=(const ReadWatch&) = delete;

    Status status() const { return m_error ? Status(*m_error) : Status(); } //< the first error
    // What was made, unless reading failed meanwhile.
    template <class T> Result<T> checked(Result<T> made) const
    {
        if (m_error)
            return *m_error;
        return made;
    }

private:
    friend class Workspace;
    Workspace& m_workspace;
    ReadWatch* m_outer;
    std::optional<Error> m_error;
};

} // namespace wuxing
