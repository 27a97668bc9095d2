// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"

#include "storage/database.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace wuxing {

Identity Identity::ofThisComputer()
{
    QString author = qEnvironmentVariable("USERNAME");
    if (author.isEmpty())
        author = qEnvironmentVariable("USER");
    if (author.isEmpty())
        author = QStringLiteral("user");
    return {author, QSysInfo::machineHostName()};
}

Workspace::Workspace(QString path, OpenMode mode, std::unique_ptr<Database> database, const Clock& clock)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_database(std::move(database))
    , m_clock(clock)
    , m_identity(Identity::ofThisComputer())
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const Clock& clock)
{
    auto database = Database::create(path);
    if (!database)
        return database.error();
    return std::unique_ptr<Workspace>(new Workspace(path, OpenMode::ReadWrite, std::move(*database), clock));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, OpenMode mode, const Clock& clock)
{
    auto database = Database::open(path, mode == OpenMode::ReadOnly, clock.now());
    if (!database)
        return database.error();
    std::unique_ptr<Workspace> workspace(new Workspace(path, mode, std::move(*database), clock));
    if (mode == OpenMode::ReadWrite) {
        if (auto adopted = workspace->m_database->journal().adoptOutsideChanges(clock.now()); !adopted)
            return adopted.error();
    }
    workspace->readUndoState();
    return workspace;
}

QString Workspace::upgradeBackup() const { return m_database->upgradeBackup(); }

Status Workspace::write(const Action& action, const std::function<Status(Database&)>& work)
{
    return commit(action, OperationKind::Edit, 0, [&] { return work(*m_database); });
}

ReadWatch::ReadWatch(Workspace& workspace)
    : m_workspace(workspace)
    , m_outer(std::exchange(workspace.m_watch, this))
{
}

ReadWatch::~ReadWatch() { m_workspace.m_watch = m_outer; }

void Workspace::report(const Error& error)
{
    if (!m_watch) {
        emit failed(error);
        return;
    }
    for (ReadWatch* watch = m_watch; watch; watch = watch->m_outer) {
        if (!watch->m_error)
            watch->m_error = error;
    }
}

Status Workspace::commit(const Action& action, OperationKind kind, qint64 target, const std::function<Status()>& work)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, tr("The file is open read-only. Nothing was changed."), {}};
    // An open file that was taken away, with its stick or by another program, still takes what is written on some
    // systems, and loses it.
    if (!QFileInfo::exists(path()))
        return Error{ErrorCode::Io,
            tr("%1 is no longer there. Nothing was saved. Put the disk or share back, or open a backup.")
                .arg(QDir::toNativeSeparators(path())),
            {}};
    const OperationHead head{action, m_identity.author, m_identity.host, m_clock.now(), kind, target};
    const auto watched = [&]() -> Status {
        const ReadWatch watch(*this);
        if (auto done = work(); !done)
            return done;
        return watch.status(); // what was decided on a failed reading is not written
    };
    const auto written = m_database->journal().write(head, watched);
    if (!written)
        return written.error();
    if (written->has_value()) {
        if (kind == OperationKind::Edit && !JournalUndo::isBeginning(action.code))
            setUndoState((*written)->seq, action.text(), 0, {});
        else
            readUndoState();
        emit changed((*written)->event);
    }
    return {};
}

Result<Operation> Workspace::undo() { return step(OperationKind::Undo); }

Result<Operation> Workspace::redo() { return step(OperationKind::Redo); }

Result<Operation> Workspace::step(OperationKind kind)
{
    const bool isUndo = kind == OperationKind::Undo;
    const qint64 target = isUndo ? m_undoTarget : m_redoTarget;
    if (target == 0)
        return Error{
            ErrorCode::NotFound, isUndo ? tr("There is nothing to undo.") : tr("There is nothing to redo."), {}};
    auto operation = m_database->journal().operation(target);
    if (!operation)
        return operation;
    Action action{isUndo ? Action::Code::Undo : Action::Code::Redo, {QString::number(target), operation->action.key()}};
    action.arguments << operation->action.arguments;
    const JournalUndo& undo = m_database->undo();
    const auto done = commit(
        action, kind, target, [&] { return isUndo ? undo.applyInverse(*operation) : undo.applyAgain(*operation); });
    if (!done)
        return done.error();
    return operation;
}

void Workspace::readUndoState()
{
    const auto describe = [&](const Result<qint64>& target, qint64& seq, QString& text) {
        seq = target ? *target : 0;
        text.clear();
        if (seq == 0)
            return;
        if (const auto operation = m_database->journal().operation(seq))
            text = operation->action.text();
    };
    qint64 undo = 0;
    qint64 redo = 0;
    QString undoText;
    QString redoText;
    describe(m_database->undo().undoTarget(), undo, undoText);
    describe(m_database->undo().redoTarget(), redo, redoText);
    setUndoState(undo, undoText, redo, redoText);
}

void Workspace::setUndoState(qint64 undo, const QString& undoText, qint64 redo, const QString& redoText)
{
    m_undoTarget = undo;
    m_undoText = undoText;
    m_redoTarget = redo;
    m_redoText = redoText;
    emit undoStateChanged();
}

} // namespace wuxing
