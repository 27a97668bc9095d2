// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journalundo.h"

#include "storage/file/connection.h"
#include "storage/file/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::JournalUndo)
};

constexpr int rowsBetweenWords = 100;

QJsonObject fieldsOf(const RowChange& change) { return QJsonDocument::fromJson(change.fields.toUtf8()).object(); }

QVariant toSql(const QJsonValue& value) { return value.isNull() ? QVariant() : value.toVariant(); }

Error conflict(const RowChange& change)
{
    return {ErrorCode::Conflict,
        Text::tr("This step cannot be taken back: a row it touched was changed outside the program since then."),
        QStringLiteral("%1 %2").arg(change.table, QString::number(change.row))};
}

// Values of a row change are bound as QVariantList; the statements differ per table and are made here from names that
// come from the schema, not from users.
QString quoted(QString name)
{
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

// A condition that a row still stands as it was left. One that was changed since then is somebody's work.
struct Standing {
    QString condition;
    QVariantList values;
};

template <class ValueOf> Standing standing(const RowChange& change, const QJsonObject& fields, const ValueOf& valueOf)
{
    QStringList tests{QStringLiteral("id = ?")};
    QVariantList values{change.row};
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        tests << QStringLiteral("%1 IS ?").arg(quoted(field.key()));
        values << toSql(valueOf(field.value()));
    }
    return {tests.join(QStringLiteral(" AND ")), values};
}

} // namespace

JournalUndo::JournalUndo(const Connection& connection, const Journal& journal)
    : m_connection(connection)
    , m_journal(journal)
    , m_sql(QStringLiteral("journal"))
{
}

bool JournalUndo::isBeginning(Action::Code code)
{
    return code == Action::Code::CreateFile || code == Action::Code::DemoDistrict || code == Action::Code::UpgradeFile;
}

bool JournalUndo::isRecord(Action::Code code) { return code == Action::Code::ShowPersonalData; }

Result<qint64> JournalUndo::undoTarget() const
{
    Statement select(m_connection, m_sql["stack"]);
    if (auto ran = select.run(); !ran)
        return ran.error();
    // From the newest backwards: the first word spoken about an operation decides whether it stands.
    QSet<qint64> undone;
    QSet<qint64> decided;
    while (select.next()) {
        if (select.integer(4) == 0)
            return 0; // another site wrote it, before this one took the file over
        const qint64 seq = select.integer(0);
        const QString kind = select.text(1);
        if (kind == QLatin1String("undo") || kind == QLatin1String("redo")) {
            const qint64 target = select.integer(2);
            if (!decided.contains(target)) {
                decided.insert(target);
                if (kind == QLatin1String("undo"))
                    undone.insert(target);
            }
        } else if (const Action::Code code = Action::codeFromKey(select.text(3));
                   !undone.contains(seq) && !isRecord(code)) {
            return isBeginning(code) ? 0 : seq;
        }
    }
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return 0;
}

Result<qint64> JournalUndo::redoTarget() const
{
    Statement select(m_connection, m_sql["stack"]);
    if (auto ran = select.run(); !ran)
        return ran.error();
    QSet<qint64> redone;
    while (select.next() && select.integer(4) != 0) {
        const QString kind = select.text(1);
        const qint64 target = select.integer(2);
        if (kind == QLatin1String("redo"))
            redone.insert(target);
        else if (kind == QLatin1String("undo") && !redone.contains(target))
            return target;
        else if (kind != QLatin1String("undo") && !isRecord(Action::codeFromKey(select.text(3))))
            return 0; // a new edit ends what could be redone
    }
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return 0;
}

Status JournalUndo::applyInverse(const Operation& operation, const Progress& progress) const
{
    return apply(operation, true, progress);
}

Status JournalUndo::applyAgain(const Operation& operation, const Progress& progress) const
{
    return apply(operation, false, progress);
}

Status JournalUndo::apply(const Operation& operation, bool backwards, const Progress& progress) const
{
    const auto changes = m_journal.changes(operation, backwards);
    if (!changes)
        return changes.error();
    const QLatin1Char added(backwards ? 'D' : 'I');
    const QLatin1Char removed(backwards ? 'I' : 'D');
    const int total = static_cast<int>(changes->size());
    for (int i = 0; i < total; ++i) {
        if (progress && i % rowsBetweenWords == 0 && !progress(i, total))
            return Error{ErrorCode::Cancelled, Text::tr("Cancelled. Nothing was changed."), {}};
        const RowChange& change = (*changes)[static_cast<size_t>(i)];
        Status done = change.kind == added ? insertRow(change)
            : change.kind == removed       ? removeRow(change)
                                           : updateRow(change, backwards ? 1 : 0, backwards ? 0 : 1);
        if (!done)
            return done;
    }
    return {};
}

Status JournalUndo::insertRow(const RowChange& change) const
{
    const QJsonObject fields = fieldsOf(change);
    QStringList names{quoted(QStringLiteral("id"))};
    QStringList marks{QStringLiteral("?")};
    QVariantList values{change.row};
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        names << quoted(field.key());
        marks << QStringLiteral("?");
        values << toSql(field.value());
    }
    Statement insert(m_connection,
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(quoted(change.table), names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))));
    return insert.run(values);
}

Status JournalUndo::removeRow(const RowChange& change) const
{
    const Standing left = standing(change, fieldsOf(change), [](const QJsonValue& value) { return value; });
    Statement remove(m_connection, QStringLiteral("DELETE FROM %1 WHERE %2").arg(quoted(change.table), left.condition));
    if (auto ran = remove.run(left.values); !ran)
        return ran;
    return remove.rowsAffected() == 1 ? Status() : Status(conflict(change));
}

Status JournalUndo::updateRow(const RowChange& change, int from, int to) const
{
    const QJsonObject fields = fieldsOf(change);
    QStringList sets;
    QVariantList values;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        sets << QStringLiteral("%1 = ?").arg(quoted(field.key()));
        values << toSql(field.value().toArray().at(to));
    }
    const Standing left = standing(change, fields, [from](const QJsonValue& pair) { return pair.toArray().at(from); });
    Statement update(m_connection,
        QStringLiteral("UPDATE %1 SET %2 WHERE %3")
            .arg(quoted(change.table), sets.join(QStringLiteral(", ")), left.condition));
    if (auto ran = update.run(values + left.values); !ran)
        return ran;
    return update.rowsAffected() == 1 ? Status() : Status(conflict(change));
}

} // namespace wuxing
