// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journal.h"

#include "domain/records/tables.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/sqlvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Journal)
};

// An event names single units up to this number; above it listeners reload everything.
constexpr int namedUnits = 500;

// Of a code typed from paper: one in four milliards fits by chance.
constexpr int fewestDigits = 8;

// The clock of an operation counts milliseconds and, below them, what happened within one.
constexpr int clockBits = 16;

QString display(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const QString text = value.toVariant().toString();
    return text.isNull() ? QStringLiteral("") : text;
}

RowChange readChange(const Statement& row)
{
    return {row.integer(0), row.text(1), row.integer(2), row.integer(3),
        row.text(4).isEmpty() ? QChar() : row.text(4).front(), row.text(5)};
}

// An added or removed row tells all its fields, and so what it hangs on; a changed one those that changed.
ChangedRow changedRow(const RowChange& change)
{
    ChangedRow row{change.table, change.row, 0, change.kind, {}};
    const TableWords* table = findTable(change.table);
    const QString parent = table && table->parent().table ? QString::fromUtf8(table->parent().column) : QString();
    if (change.kind != QLatin1Char('U') && parent.isEmpty())
        return row;
    const QJsonObject fields = QJsonDocument::fromJson(change.fields.toUtf8()).object();
    if (change.kind == QLatin1Char('U')) {
        for (auto field = fields.begin(); field != fields.end(); ++field)
            row.columns.insert(field.key());
    } else {
        row.parent = fields.value(parent).toInteger();
    }
    return row;
}

} // namespace

Journal::Journal(const Connection& connection)
    : m_connection(connection)
    , m_sql(QStringLiteral("journal"))
    , m_seal(connection)
{
}

Journal::~Journal() = default;

Statement& Journal::kept(const char* name)
{
    auto& statement = m_kept[name];
    if (!statement)
        statement = std::make_unique<Statement>(m_connection, m_sql[name]);
    return *statement;
}

Result<std::optional<Journal::Written>> Journal::write(const OperationHead& head, const std::function<Status()>& work)
{
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    auto before = last();
    if (!before)
        return before.error();
    // Whatever another program did to the rows comes first in the chain, without an author.
    const auto adopted = adoptInTransaction(head.at, *before);
    if (!adopted)
        return adopted.error();
    if (adopted->has_value()) {
        before = last();
        if (!before)
            return before.error();
    }
    if (auto opened = kept("open").run({before->seq + 1}); !opened)
        return opened.error();
    if (auto worked = work(); !worked)
        return worked.error();
    const auto newest = lastChange();
    if (!newest)
        return newest.error();
    if (*newest == before->change)
        return std::optional<Written>();
    auto written = sealAndInsert(head, *before, *newest);
    if (!written)
        return written.error();
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return std::optional(std::move(*written));
}

Result<std::optional<Journal::Written>> Journal::adoptOutsideChanges(const QDateTime& at)
{
    const auto before = last();
    const auto newest = lastChange();
    if (!before || !newest)
        return !before ? before.error() : newest.error();
    if (*newest <= before->change)
        return std::optional<Written>();
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    auto adopted = adoptInTransaction(at, *before);
    if (!adopted)
        return adopted.error();
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return adopted;
}

Result<std::optional<Journal::Written>> Journal::adoptInTransaction(const QDateTime& at, const Last& before)
{
    const auto newest = lastChange();
    if (!newest)
        return newest.error();
    if (*newest <= before.change)
        return std::optional<Written>();
    Statement adopt(m_connection, m_sql["adopt"]);
    if (auto ran = adopt.run({before.seq + 1, before.change}); !ran)
        return ran.error();
    OperationHead head;
    head.action = {Action::Code::OutsideChange, {QString::number(*newest - before.change)}};
    head.at = at;
    head.kind = OperationKind::Outside;
    auto written = sealAndInsert(head, before, *newest);
    if (!written)
        return written.error();
    return std::optional(std::move(*written));
}

Result<Journal::Written> Journal::writeUpgrade(int toVersion, const QDateTime& at, const std::function<Status()>& work)
{
    const auto found = last();
    if (!found)
        return found.error();
    Last before = *found;
    const auto adopted = adoptInTransaction(at, before);
    if (!adopted)
        return adopted.error();
    if (adopted->has_value())
        before = {(*adopted)->seq, (*adopted)->lastChange, (*adopted)->hash};
    OperationHead head;
    head.action = {Action::Code::UpgradeFile, {QString::number(toVersion)}};
    head.at = at;
    head.kind = OperationKind::Upgrade;
    const auto sealed = m_seal.putAll(before.change);
    if (!sealed)
        return sealed.error();
    head.action.arguments << *sealed;
    if (auto opened = kept("open").run({before.seq + 1}); !opened)
        return opened.error();
    if (auto worked = work(); !worked)
        return worked.error();
    const auto newest = lastChange();
    return newest ? sealAndInsert(head, before, *newest) : Result<Written>(newest.error());
}

Status Journal::beginIncarnation() const
{
    Statement begin(m_connection, m_sql["new_incarnation"]);
    return begin.run({makeRowId()});
}

Result<RowId> Journal::site() const
{
    const auto site = m_connection.single(m_sql["site"]);
    if (!site)
        return site.error();
    return site->toLongLong();
}

Result<Journal::Written> Journal::sealAndInsert(const OperationHead& head, const Last& before, qint64 lastChange)
{
    const auto here = place();
    if (!here)
        return here.error();
    const auto version = m_connection.single(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    Operation operation;
    operation.seq = before.seq + 1;
    operation.at = head.at.toUTC();
    operation.author = head.author;
    operation.host = head.host;
    operation.kind = head.kind;
    operation.target = head.target;
    operation.action = head.action;
    operation.firstChange = before.change + 1;
    operation.lastChange = lastChange;
    operation.site = here->site;
    operation.incarnation = here->incarnation;
    operation.clock = std::max(here->clock + 1, operation.at.toMSecsSinceEpoch() << clockBits);
    operation.schema = version->toInt();
    operation.program = QCoreApplication::applicationVersion();
    operation.person = head.person;
    const auto hashes = m_seal.put(operation.firstChange, operation.lastChange);
    if (!hashes)
        return hashes.error();
    operation.hash = JournalSeal::of(before.hash, operation, *hashes);

    if (auto inserted = kept("insert").run({operation.seq, operation.at.toString(Qt::ISODateWithMs),
            sqlText(operation.author), sqlText(operation.host), wordKey(operation.kind), sqlId(operation.target),
            operation.action.key(), sqlList(operation.action.arguments), operation.firstChange, operation.lastChange,
            operation.hash, operation.seal, operation.site, operation.incarnation, operation.clock, operation.schema,
            sqlText(operation.program), sqlId(operation.person)});
        !inserted)
        return inserted.error();
    if (auto closed = kept("close").run({operation.clock}); !closed)
        return closed.error();
    auto event = eventOf(operation.firstChange, operation.lastChange);
    if (!event)
        return event.error();
    return Written{operation.seq, operation.lastChange, operation.hash, std::move(*event)};
}

Result<Journal::Last> Journal::last() const
{
    Statement select(m_connection, m_sql["last_operation"]);
    if (auto ran = select.run(); !ran)
        return ran.error();
    if (!select.next()) {
        // An end that is only a failure would chain the next operation to nothing.
        if (auto finished = select.finished(); !finished)
            return finished.error();
        return Last{};
    }
    return Last{select.integer(0), select.integer(1), select.text(2)};
}

Result<Journal::Place> Journal::place()
{
    Statement& select = kept("place");
    if (auto ran = select.run(); !ran)
        return ran.error();
    Place place;
    if (select.next())
        place = {select.integer(0), select.integer(1), select.integer(2)};
    // Read to its end: a statement that still stands on a row holds the transaction open.
    while (select.next()) { }
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return place;
}

Result<qint64> Journal::lastChange() const
{
    const auto newest = m_connection.single(m_sql["last_change"]);
    if (!newest)
        return newest.error();
    return newest->toLongLong();
}

Result<ChangeEvent> Journal::eventOf(qint64 first, qint64 last) const
{
    ChangeEvent event;
    const auto addUnit = [&event](const QVariant& unit) {
        if (!unit.isNull())
            event.units.insert(unit.toLongLong());
    };
    if (last - first < ChangeEvent::namedRows) {
        const auto read = readEach(m_connection, m_sql["changes"], {first, last}, [&](const Statement& row) {
            event.rows.push_back(changedRow(readChange(row)));
            event.tables.insert(event.rows.back().table);
            addUnit(row.value(3));
        });
        if (!read)
            return read.error();
    } else {
        auto read = readEach(m_connection, m_sql["touched_tables"], {first, last},
            [&event](const Statement& row) { event.tables.insert(row.text(0)); });
        if (read)
            read = readEach(m_connection, m_sql["touched_units"], {first, last, namedUnits + 1},
                [&](const Statement& row) { addUnit(row.value(0)); });
        if (!read)
            return read.error();
    }
    if (event.units.size() > namedUnits) {
        event.units.clear();
        event.allUnits = true;
    }
    return event;
}

Operation Journal::readOperation(const Statement& row)
{
    Operation operation;
    operation.seq = row.integer(0);
    operation.at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
    operation.author = row.text(2);
    operation.host = row.text(3);
    operation.kind = row.word<OperationKind>(4);
    operation.target = row.integer(5);
    operation.action.code = Action::codeFromKey(row.text(6));
    const QJsonArray arguments = QJsonDocument::fromJson(row.text(7).toUtf8()).array();
    for (const auto& argument : arguments)
        operation.action.arguments << argument.toString();
    operation.firstChange = row.integer(8);
    operation.lastChange = row.integer(9);
    operation.hash = row.text(10);
    operation.seal = row.number(11);
    operation.site = row.integer(12);
    operation.incarnation = row.integer(13);
    operation.clock = row.integer(14);
    operation.schema = row.number(15);
    operation.program = row.text(16);
    operation.person = row.integer(17);
    return operation;
}

Result<std::vector<Operation>> Journal::list(const QString& sql, const QVariantList& values) const
{
    Statement select(m_connection, sql);
    if (auto ran = select.run(values); !ran)
        return ran.error();
    std::vector<Operation> found;
    while (select.next())
        found.push_back(readOperation(select));
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return found;
}

Result<std::vector<Operation>> Journal::operations(int limit, qint64 before) const
{
    return list(m_sql["operations"], {before, limit});
}

Result<std::vector<Operation>> Journal::operationsOfUnit(RowId unit, int limit, qint64 before) const
{
    return list(m_sql["operations_of_unit"], {before, unit, unit, limit});
}

Result<Operation> Journal::operation(qint64 seq) const
{
    const auto found = list(m_sql["operation"], {seq});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::NotFound, Text::tr("There is no operation number %1.").arg(seq), {}};
    return found->front();
}

Result<std::vector<RowChange>> Journal::changes(const Operation& operation, bool backwards) const
{
    return readRows<RowChange>(m_connection, m_sql[backwards ? "changes_backwards" : "changes"],
        {operation.firstChange, operation.lastChange}, readChange);
}

Result<std::vector<FieldChange>> Journal::fieldChanges(const Operation& operation) const
{
    const auto rows = changes(operation, false);
    if (!rows)
        return rows.error();
    std::vector<FieldChange> fields;
    for (const RowChange& row : *rows) {
        const QJsonObject object = QJsonDocument::fromJson(row.fields.toUtf8()).object();
        for (auto field = object.begin(); field != object.end(); ++field) {
            FieldChange change{operation.seq, row.table, row.row, row.unit, field.key(), {}, {}};
            if (row.kind == QLatin1Char('U')) {
                change.before = display(field.value().toArray().at(0));
                change.after = display(field.value().toArray().at(1));
            } else {
                (row.kind == QLatin1Char('I') ? change.after : change.before) = display(field.value());
            }
            fields.push_back(std::move(change));
        }
    }
    return fields;
}

Result<QString> Journal::head() const
{
    const auto newest = last();
    if (!newest)
        return newest.error();
    return newest->hash;
}

Result<QString> Journal::mark() const { return m_connection.single(m_sql["mark"]); }

Result<qint64> Journal::findHash(const QString& beginning) const
{
    // Fewer digits, or a sign that stands for any text, would be found in every journal and guard nothing.
    static const QRegularExpression code(QStringLiteral("^[0-9a-f]{%1,64}$").arg(fewestDigits));
    const QString digits = beginning.simplified().remove(QLatin1Char(' ')).toLower();
    if (!code.match(digits).hasMatch())
        return Error{ErrorCode::InvalidInput,
            Text::tr("“%1” is not a code of the journal. Type the 16 digits and letters (0-9, a-f) printed at the foot "
                     "of the paper, at least the first %2 of them.")
                .arg(beginning)
                .arg(fewestDigits),
            {}};
    Statement select(m_connection, m_sql["find_hash"]);
    if (auto ran = select.run({digits}); !ran)
        return ran.error();
    const qint64 found = select.next() ? select.integer(0) : 0;
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return found;
}

} // namespace wuxing
