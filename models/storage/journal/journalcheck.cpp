// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journalcheck.h"

#include "domain/records/tables.h"
#include "storage/file/connection.h"
#include "storage/file/contents.h"
#include "storage/file/filelook.h"
#include "storage/file/readrows.h"
#include "storage/file/statement.h"
#include "storage/journal/journal.h"
#include "storage/journal/journaltriggers.h"
#include "storage/schema/migrator.h"
#include "storage/schema/schema.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>
#include <limits>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::JournalCheck)
};

// Enough of a hash to find it by.
constexpr int shownDigits = 16;

using Row = QJsonObject;
using Rows = QHash<RowId, Row>;

// The rows as the journal says they stand, by table. A step that does not fit (a row added twice, a field that was
// not as `before` says) was tampered with.
class Replay {
public:
    void apply(const RowChange& change, std::vector<CheckFinding>& findings)
    {
        Rows& rows = m_tables[change.table];
        const QJsonObject fields = QJsonDocument::fromJson(change.fields.toUtf8()).object();
        const bool known = rows.contains(change.row);
        if (known == (change.kind == QLatin1Char('I'))) {
            findings.push_back({Text::tr("journal row %1").arg(change.seq),
                Text::tr("does not fit the rows before it (%1 %2)").arg(change.table, QString::number(change.row))});
            return;
        }
        if (change.kind == QLatin1Char('I')) {
            rows.insert(change.row, fields);
        } else if (change.kind == QLatin1Char('D')) {
            rows.remove(change.row);
        } else {
            Row& row = rows[change.row];
            for (auto field = fields.begin(); field != fields.end(); ++field)
                row.insert(field.key(), field.value().toArray().at(1));
        }
    }

    Rows take(const QString& table) { return m_tables.take(table); }

private:
    QHash<QString, Rows> m_tables;
};

QString rowSelect(const JournaledTable& table)
{
    QStringList pairs;
    for (const JournaledColumn& column : table.columns)
        pairs << QStringLiteral("'%1', \"%1\"").arg(column.name);
    return QStringLiteral("SELECT id, json_object(%1) FROM \"%2\"").arg(pairs.join(QStringLiteral(", ")), table.name);
}

// A column that came with a later upgrade is not in older journal rows: it stands at its default.
bool standsAtDefault(const JournaledColumn& column, const QJsonValue& actual)
{
    if (column.defaultValue.isEmpty())
        return actual.isNull();
    QString value = column.defaultValue;
    if (value.startsWith(QLatin1Char('\'')))
        value = value.mid(1, value.size() - 2);
    return actual.toVariant().toString() == value;
}

// The unit of a row that hangs on another came with version 8 and is that of its parent (checkParents).
bool isOfParent(const JournaledTable& table, const JournaledColumn& column)
{
    const TableWords* words = findTable(table.name);
    return words && words->parent().table && column.name == QLatin1String("unit");
}

QStringList differingFields(const JournaledTable& table, const Row& journaled, const Row& actual)
{
    QStringList fields;
    for (const JournaledColumn& column : table.columns) {
        if (isOfParent(table, column) && !journaled.contains(column.name))
            continue;
        const QJsonValue stands = actual.value(column.name);
        const bool same =
            journaled.contains(column.name) ? journaled.value(column.name) == stands : standsAtDefault(column, stands);
        if (!same)
            fields << column.name;
    }
    return fields;
}

} // namespace

Result<std::vector<CheckFinding>> JournalCheck::run() const
{
    std::vector<CheckFinding> findings;
    const auto run =
        [&](std::initializer_list<Status (JournalCheck::*)(std::vector<CheckFinding>&) const> steps) -> Status {
        for (const auto step : steps) {
            if (auto done = (this->*step)(findings); !done)
                return done;
        }
        return {};
    };
    if (auto done = run({&JournalCheck::checkDatabase, &JournalCheck::checkSchema}); !done)
        return done.error();
    // Of tables that another program changed no statement can be sure.
    const bool isWhole = findings.empty();
    if (auto done = run({&JournalCheck::checkChain, &JournalCheck::checkRows}); !done)
        return done.error();
    if (!isWhole)
        return findings;
    if (auto done = run({&JournalCheck::checkWords, &JournalCheck::checkParents, &JournalCheck::checkContents}); !done)
        return done.error();
    return findings;
}

Status JournalCheck::checkDatabase(std::vector<CheckFinding>& findings) const
{
    Statement pages(m_connection, QStringLiteral("PRAGMA integrity_check(20)"));
    if (auto ran = pages.run(); !ran)
        return ran;
    while (pages.next()) {
        if (pages.text(0) != QLatin1String("ok"))
            findings.push_back({Text::tr("database"), pages.text(0)});
    }
    if (auto finished = pages.finished(); !finished)
        return finished;
    Statement keys(m_connection, QStringLiteral("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check"));
    if (auto ran = keys.run(); !ran)
        return ran;
    while (keys.next())
        findings.push_back({Text::tr("%1, row %2").arg(keys.text(0), QString::number(keys.integer(1))),
            Text::tr("points to a row of %1 that does not exist").arg(keys.text(2))});
    return keys.finished();
}

Status JournalCheck::checkSchema(std::vector<CheckFinding>& findings) const
{
    const auto look = FileLook::at(m_connection);
    if (!look)
        return look.error();
    for (const SchemaDifference& difference : look->differences)
        findings.push_back({difference.where(), difference.what()});
    return {};
}

Status JournalCheck::checkChain(std::vector<CheckFinding>& findings) const
{
    const JournalSeal seals(m_connection);
    Statement select(m_connection, SqlText(QStringLiteral("journal"))["operations_forwards"]);
    if (auto ran = select.run(); !ran)
        return ran;
    Operation before;
    before.lastChange = 0;
    // Of a damaged file the numbers may be any.
    const auto follows = [](qint64 number, qint64 earlier) {
        return earlier < std::numeric_limits<qint64>::max() && number == earlier + 1;
    };
    while (select.next()) {
        const Operation operation = Journal::readOperation(select);
        const QString where = Text::tr("operation %1").arg(operation.seq);
        if (!follows(operation.seq, before.seq))
            findings.push_back({where, Text::tr("operations before it are missing")});
        if (!follows(operation.firstChange, before.lastChange))
            findings.push_back({where, Text::tr("does not follow the journal rows before it")});
        if (auto done = checkSeal(seals, before.hash, operation, findings); !done)
            return done;
        if (operation.kind == OperationKind::Outside)
            findings.push_back({where,
                Text::tr("rows were changed outside the program on or before %1")
                    .arg(operation.at.toLocalTime().toString(Qt::ISODate))});
        before = operation;
    }
    Statement stray(m_connection, QStringLiteral("SELECT count(*) FROM change WHERE seq > ?"));
    if (auto ran = stray.run({before.lastChange}); !ran)
        return ran;
    if (stray.next() && stray.integer(0) > 0)
        findings.push_back(
            {Text::tr("journal"), Text::tr("%1 rows were changed outside the program").arg(stray.integer(0))});
    return select.finished();
}

// An operation against its changes. One of seal 1 whose changes were erased in part is vouched for by the upgrade that
// came after it alone.
Status JournalCheck::checkSeal(const JournalSeal& seals, const QString& hashBefore, const Operation& operation,
    std::vector<CheckFinding>& findings) const
{
    const QString where = Text::tr("operation %1").arg(operation.seq);
    const auto sealed = seals.changeHashes(operation.firstChange, operation.lastChange);
    if (!sealed)
        return sealed.error();
    if (static_cast<int>(sealed->size()) != operation.changeCount())
        findings.push_back({where,
            Text::tr("journal rows are missing: %1 of %2 are there").arg(sealed->size()).arg(operation.changeCount())});
    std::vector<QByteArray> parts;
    for (const JournalSeal::Sealed& change : *sealed) {
        parts.push_back(change.hash);
        if (change.hash != change.made)
            findings.push_back(
                {Text::tr("journal row %1").arg(change.seq), Text::tr("was edited: its hash does not fit")});
    }
    if (operation.seal == 1) {
        auto bytes = seals.changeBytes(operation.firstChange, operation.lastChange);
        if (!bytes)
            return bytes.error();
        parts = std::move(*bytes);
    }
    if (JournalSeal::of(hashBefore, operation, parts) != operation.hash)
        findings.push_back({where, Text::tr("was edited: its seal does not fit")});
    if (operation.kind != OperationKind::Upgrade || operation.action.arguments.size() < 2)
        return {};
    const auto anchor = seals.anchor(operation.firstChange - 1);
    if (!anchor)
        return anchor.error();
    if (*anchor != operation.action.arguments.at(1))
        findings.push_back({where, Text::tr("journal rows before it were edited: they do not fit its anchor")});
    return {};
}

Status JournalCheck::checkRows(std::vector<CheckFinding>& findings) const
{
    const auto tables = JournalTriggers(m_connection).tables();
    if (!tables)
        return tables.error();
    Replay replay;
    Statement changes(m_connection, SqlText(QStringLiteral("journal"))["all_changes"]);
    if (auto ran = changes.run(); !ran)
        return ran;
    while (changes.next())
        replay.apply({changes.integer(0), changes.text(2), changes.integer(3), 0,
                         changes.text(4).leftJustified(1).front(), changes.text(5)},
            findings);
    // What another program put into the file is named with the structure, not row by row.
    const auto version = Migrator(m_connection).fileVersion();
    if (!version)
        return version.error();
    const auto ours = schema::tables(*version);
    if (!ours)
        return ours.error();
    for (const JournaledTable& table : *tables) {
        if (!ours->contains(table.name))
            continue;
        Rows journaled = replay.take(table.name);
        Statement rows(m_connection, rowSelect(table));
        if (auto ran = rows.run(); !ran)
            return ran;
        while (rows.next()) {
            const RowId id = rows.integer(0);
            const QString where = Text::tr("%1, row %2").arg(table.name, QString::number(id));
            const auto known = journaled.constFind(id);
            if (known == journaled.constEnd()) {
                findings.push_back({where, Text::tr("was added behind the program's back")});
                continue;
            }
            const QStringList fields =
                differingFields(table, *known, QJsonDocument::fromJson(rows.text(1).toUtf8()).object());
            if (!fields.isEmpty())
                findings.push_back({where,
                    Text::tr("was changed behind the program's back: %1").arg(fields.join(QStringLiteral(", ")))});
            journaled.erase(known);
        }
        if (auto finished = rows.finished(); !finished)
            return finished;
        for (auto missing = journaled.constBegin(); missing != journaled.constEnd(); ++missing)
            findings.push_back({Text::tr("%1, row %2").arg(table.name, QString::number(missing.key())),
                Text::tr("was removed behind the program's back")});
    }
    // What was compared with half a journal is not told.
    return changes.finished();
}

Status JournalCheck::checkWords(std::vector<CheckFinding>& findings) const
{
    for (const TableWords& table : recordTables()) {
        std::vector<const FieldWords*> fields = table.fields();
        for (const FieldWords& field : table.beside())
            fields.push_back(&field);
        QStringList columns{QStringLiteral("id")};
        for (const FieldWords* field : fields)
            columns << field->name();
        const QString select =
            QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(", ")), table.name());
        auto read = readEach(m_connection, select, {}, [&](const Statement& row) {
            for (size_t i = 0; i < fields.size(); ++i) {
                if (!fields[i]->kind->knows(row.value(static_cast<int>(i) + 1)))
                    findings.push_back({Text::tr("%1, row %2").arg(table.name(), QString::number(row.integer(0))),
                        Text::tr("holds what this program does not know: %1").arg(fields[i]->name())});
            }
        });
        if (!read)
            return read;
    }
    return {};
}

Status JournalCheck::checkParents(std::vector<CheckFinding>& findings) const
{
    for (const TableWords& table : recordTables()) {
        const RecordParent& parent = table.parent();
        if (!parent.table)
            continue;
        const QString select =
            QStringLiteral("SELECT child.id FROM %1 AS child JOIN %2 AS parent ON parent.id = child.%3 "
                           "WHERE child.unit IS NOT parent.unit")
                .arg(table.name(), QLatin1String(parent.table), QLatin1String(parent.column));
        auto read = readEach(m_connection, select, {}, [&](const Statement& row) {
            findings.push_back({Text::tr("%1, row %2").arg(table.name(), QString::number(row.integer(0))),
                Text::tr("belongs to another unit than the row of %1 it hangs on").arg(QLatin1String(parent.table))});
        });
        if (!read)
            return read;
    }
    return {};
}

Status JournalCheck::checkContents(std::vector<CheckFinding>& findings) const
{
    const Contents contents(m_connection);
    const auto names = readRows<QString>(m_connection, SqlText(QStringLiteral("content"))["named"], {},
        [](const Statement& row) { return row.text(0); });
    if (!names)
        return names.error();
    for (const QString& name : *names) {
        if (const auto body = contents.body(name); !body)
            findings.push_back({Text::tr("content %1").arg(name.left(shownDigits)), body.error().message});
    }
    return {};
}

} // namespace wuxing
