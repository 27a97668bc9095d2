// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/workspace.h"

#include "services/file/openingcheck.h"
#include "storage/database.h"
#include "storage/file/writelog.h"

#include <QDir>

namespace wuxing {

namespace {

// People copy what they have just saved: well below a second.
constexpr int idleMilliseconds = 300;
constexpr int againMilliseconds = 1000;
constexpr qint64 mostLogBytes = 4LL * 1024 * 1024;

} // namespace

Workspace::Workspace(QString path, OpenMode mode, std::unique_ptr<Database> database, const Clock& clock)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_database(std::move(database))
    , m_clock(clock)
    , m_identity(Identity::ofThisComputer())
    , m_known(KnownFiles::ofThisUser())
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &Workspace::settle);
}

Workspace::~Workspace()
{
    if (isReadOnly() || isInMemory())
        return;
    try {
        const auto settled = m_database->checkpoint();
        if (!settled && !m_settlingFailed)
            reportUnsettled(settled.error());
        if (m_isSecond)
            return;
        const QString first = birth();
        m_database.reset();
        // What lies there now was written here, and is not looked through again.
        if (settled && *settled)
            m_known.remember(m_path, first);
    } catch (...) { // no memory for the words: the log stays beside the file, and the next opening brings it in
        m_database.reset();
    }
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const Clock& clock)
{
    auto database = Database::create(path);
    if (!database)
        return database.error();
    // The empty file at least is whole from the first moment.
    (void)(*database)->checkpoint();
    return std::unique_ptr<Workspace>(new Workspace(path, OpenMode::ReadWrite, std::move(*database), clock));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, OpenMode mode, const Clock& clock)
{
    const bool toWrite = mode == OpenMode::ReadWrite;
    if (mode != OpenMode::Look) {
        if (auto asked = openingcheck::ask(path, toWrite, KnownFiles::ofThisUser()); !asked)
            return asked.error();
    }
    auto database = Database::open(path, !toWrite, clock.now());
    if (!database)
        return database.error();
    // What lies beside the file lies beside the file itself, not beside a link to it.
    const QString real = (*database)->path();
    std::unique_ptr<Workspace> workspace(new Workspace(real, mode, std::move(*database), clock));
    if (toWrite) {
        if (auto adopted = workspace->m_database->journal().adoptOutsideChanges(clock.now()); !adopted)
            return adopted.error();
        workspace->settle();
    }
    workspace->readUndoState();
    return workspace;
}

bool Workspace::canBeOpenedAgain() const
{
    return !isPast() && m_database->connection().canBeReadAgain() && m_database->mainFile().check();
}

Result<std::unique_ptr<Workspace>> Workspace::readAgain(const QString& path, Stop stop, const Clock& clock)
{
    auto database = Database::readAgain(path, std::move(stop));
    if (!database)
        return database.error();
    return std::unique_ptr<Workspace>(new Workspace(path, OpenMode::Look, std::move(*database), clock));
}

Result<std::unique_ptr<Workspace>> Workspace::writeAgain(const QString& path, const Clock& clock)
{
    auto database = Database::writeAgain(path);
    if (!database)
        return database.error();
    std::unique_ptr<Workspace> workspace(new Workspace(path, OpenMode::ReadWrite, std::move(*database), clock));
    workspace->m_isSecond = true;
    workspace->readUndoState();
    return workspace;
}

void Workspace::takeBack(const std::vector<ChangeEvent>& written)
{
    m_isLent = false;
    if (written.empty())
        return;
    m_database->mainFile().remember();
    settleSoon();
    readUndoState();
    for (const ChangeEvent& event : written)
        emit changed(event);
}

Result<std::unique_ptr<Workspace>> Workspace::asOf(const QDate& day) const
{
    auto database = m_database->asOf(day);
    if (!database)
        return database.error();
    auto clock = std::make_unique<FixedClock>(QDateTime(day, QTime(23, 59)));
    std::unique_ptr<Workspace> past(new Workspace(m_path, OpenMode::ReadOnly, std::move(*database), *clock));
    past->m_pastClock = std::move(clock);
    return past;
}

QString Workspace::upgradeBackup() const { return m_database->upgradeBackup(); }

QString Workspace::strayLog() const { return m_database->strayLog(); }

QStringList Workspace::alterations() const
{
    QStringList lines;
    for (const SchemaDifference& difference : m_database->schemaDifferences())
        lines << QStringLiteral("%1 %2").arg(difference.where(), difference.what());
    return lines;
}

bool Workspace::isInMemory() const { return m_path == QLatin1String(":memory:"); }

QString Workspace::birth() const
{
    const auto first = m_database->journal().operation(1);
    return first ? first->hash : QString();
}

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
    // An open file that was taken away or replaced still takes what is written on some systems, and loses it.
    if (auto there = m_database->mainFile().check(); !there)
        return there;
    const OperationHead head{
        action, m_identity.author, m_identity.host, m_clock.now(), kind, target, m_identity.person};
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
        m_database->mainFile().rememberHead();
        settleSoon();
        if (kind == OperationKind::Edit && !JournalUndo::isBeginning(action.code)
            && !JournalUndo::isRecord(action.code))
            setUndoState((*written)->seq, action.text(), 0, {});
        else
            readUndoState();
        emit changed((*written)->event);
    }
    return {};
}

void Workspace::settleSoon()
{
    if (isReadOnly() || isInMemory())
        return;
    // A long run of writes leaves no moment of idleness, and commands have no loop that waits for one.
    if (writelog::bytes(m_path) > mostLogBytes)
        settle();
    else
        m_settling.start(idleMilliseconds);
}

Status Workspace::bringIn() { return m_database->connection().bringIn(); }

void Workspace::settle()
{
    const auto settled = m_database->checkpoint();
    if (settled && *settled) {
        m_settling.stop();
        m_settlingFailed = false;
        return;
    }
    // Said once: it is tried again and again.
    if (!settled && !m_settlingFailed)
        reportUnsettled(settled.error());
    m_settlingFailed = m_settlingFailed || !settled;
    m_settling.start(againMilliseconds);
}

// What was saved is safe in the log, but whoever copies the file alone must know.
void Workspace::reportUnsettled(const Error& reason)
{
    report({reason.code,
        tr("What was saved last stands in a second file, %1-wal, and could not be brought into the first yet: %2 "
           "Do not copy or move one without the other.")
            .arg(QDir::toNativeSeparators(m_path), reason.message),
        reason.detail});
}

Result<Operation> Workspace::undo(const Progress& progress) { return step(OperationKind::Undo, progress); }

Result<Operation> Workspace::redo(const Progress& progress) { return step(OperationKind::Redo, progress); }

Result<Operation> Workspace::step(OperationKind kind, const Progress& progress)
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
    const auto done = commit(action, kind, target,
        [&] { return isUndo ? undo.applyInverse(*operation, progress) : undo.applyAgain(*operation, progress); });
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
