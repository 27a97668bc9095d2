// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/schema.h"

#include "storage/file/connection.h"
#include "storage/file/statement.h"
#include "storage/schema/migrator.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QMutex>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Schema)
};

// A file with more than this was made to keep somebody busy.
constexpr int mostObjects = 5000;
constexpr int namedDifferences = 5;

using Key = std::pair<QString, QString>; //< type and name
using Objects = QMap<Key, QString>; //< with the normalised SQL

struct Expected {
    Objects objects;
    QHash<QString, QString> columns; //< of each table
};

// The text without comments and with single blanks between its words: how it was laid out, and with which line ends,
// does not matter. What stands in quotes is kept.
QString normalised(const QString& sql)
{
    QString kept;
    kept.reserve(sql.size());
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql[i];
        const QStringView rest = QStringView(sql).mid(i);
        if (rest.startsWith(QLatin1String("--"))) {
            const qsizetype end = sql.indexOf(QLatin1Char('\n'), i);
            i = end < 0 ? sql.size() : end;
        } else if (rest.startsWith(QLatin1String("/*"))) {
            const qsizetype end = sql.indexOf(QLatin1String("*/"), i + 2);
            i = end < 0 ? sql.size() : end + 1;
        } else if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`')) {
            const qsizetype end = sql.indexOf(c, i + 1);
            kept += rest.left(end < 0 ? rest.size() : end - i + 1);
            i = end < 0 ? sql.size() : end;
            continue;
        } else if (!c.isSpace()) {
            kept += c;
            continue;
        }
        if (!kept.isEmpty() && kept.back() != QLatin1Char(' '))
            kept += QLatin1Char(' ');
    }
    return kept.trimmed();
}

// What SQLite makes by itself: indexes of UNIQUE, and figures for its planner.
bool isOfSqlite(const QString& type, const QString& name, const QString& sql)
{
    if (type == QLatin1String("index"))
        return sql.isEmpty() && name.startsWith(QLatin1String("sqlite_autoindex_"));
    return type == QLatin1String("table")
        && (name == QLatin1String("sqlite_stat1") || name == QLatin1String("sqlite_stat4"));
}

Result<Objects> objectsOf(const Connection& connection)
{
    Statement select(
        connection, QStringLiteral("SELECT type, name, sql FROM sqlite_schema LIMIT %1").arg(mostObjects + 1));
    if (auto ran = select.run(); !ran)
        return ran.error();
    Objects objects;
    int count = 0;
    while (select.next()) {
        if (++count > mostObjects)
            return Error{ErrorCode::Damaged,
                Text::tr("The file holds more than %1 tables, views and triggers; it was not made by this program.")
                    .arg(mostObjects),
                {}};
        if (!isOfSqlite(select.text(0), select.text(1), select.text(2)))
            objects.insert({select.text(0), select.text(1)}, normalised(select.text(2)));
    }
    if (auto finished = select.finished(); !finished)
        return finished.error();
    return objects;
}

Result<QString> columnsOf(const Connection& connection, const QString& table)
{
    QString quoted = table;
    quoted.replace(QLatin1Char('\''), QStringLiteral("''"));
    return connection.single(
        QStringLiteral("SELECT group_concat(name || ' ' || type || ' ' || hidden) FROM pragma_table_xinfo('%1')")
            .arg(quoted));
}

Result<Expected> build(int version)
{
    const auto fresh = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    if (!fresh)
        return fresh.error();
    if (auto made = Migrator(**fresh).upgrade(version); !made)
        return made.error();
    auto objects = objectsOf(**fresh);
    if (!objects)
        return objects.error();
    Expected expected{std::move(*objects), {}};
    for (auto object = expected.objects.keyBegin(); object != expected.objects.keyEnd(); ++object) {
        if (object->first != QLatin1String("table"))
            continue;
        const auto columns = columnsOf(**fresh, object->second);
        if (!columns)
            return columns.error();
        expected.columns.insert(object->second, *columns);
    }
    return expected;
}

// Made once for each version: it is the same for every file.
Result<Expected> expectedOf(int version)
{
    static QMutex mutex;
    static QHash<int, Expected> known;
    const QMutexLocker locker(&mutex);
    if (const auto found = known.constFind(version); found != known.constEnd())
        return *found;
    auto made = build(version);
    if (made)
        known.insert(version, *made);
    return made;
}

QString typeInWords(const QString& type)
{
    return type == QLatin1String("trigger") ? Text::tr("trigger %1")
        : type == QLatin1String("view")     ? Text::tr("view %1")
        : type == QLatin1String("index")    ? Text::tr("index %1")
                                            : Text::tr("table %1");
}

} // namespace

QString SchemaDifference::where() const { return typeInWords(type).arg(name); }

QString SchemaDifference::what() const
{
    switch (kind) {
    case Kind::Added:
        return Text::tr("was added by another program");
    case Kind::Missing:
        return Text::tr("is missing");
    case Kind::Changed:
        break;
    }
    return Text::tr("was changed by another program");
}

Result<std::vector<SchemaDifference>> schema::differences(const Connection& connection, int version)
{
    const auto expected = expectedOf(version);
    if (!expected)
        return expected.error();
    auto actual = objectsOf(connection);
    if (!actual)
        return actual.error();
    using Kind = SchemaDifference::Kind;
    std::vector<SchemaDifference> found;
    for (auto object = expected->objects.begin(); object != expected->objects.end(); ++object) {
        const auto& [type, name] = object.key();
        const auto stands = actual->constFind(object.key());
        if (stands == actual->constEnd())
            found.push_back({Kind::Missing, type, name});
        else if (*stands != *object)
            found.push_back({Kind::Changed, type, name});
        actual->remove(object.key());
    }
    for (auto object = actual->keyBegin(); object != actual->keyEnd(); ++object)
        found.push_back({Kind::Added, object->first, object->second});
    return found;
}

Status schema::prepareReading(
    const Connection& connection, int version, const std::vector<SchemaDifference>& differences)
{
    const auto expected = expectedOf(version);
    if (!expected)
        return expected.error();
    std::vector<SchemaDifference> unreadable;
    QStringList views;
    for (const SchemaDifference& difference : differences) {
        if (difference.type == QLatin1String("view") && difference.kind != SchemaDifference::Kind::Added)
            views << expected->objects.value({difference.type, difference.name});
        if (difference.type != QLatin1String("table") || difference.kind == SchemaDifference::Kind::Added)
            continue;
        const auto sql = connection.single(
            QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '%1'").arg(difference.name));
        const auto columns = columnsOf(connection, difference.name);
        const bool isPlain = sql && normalised(*sql).startsWith(QLatin1String("CREATE TABLE "), Qt::CaseInsensitive);
        if (!isPlain || !columns || *columns != expected->columns.value(difference.name))
            unreadable.push_back(difference);
    }
    if (!unreadable.empty())
        return Error{ErrorCode::Damaged,
            Text::tr("Another program changed the file so that it cannot be read rightly: %1. Restore a backup, or "
                     "make a cleaned copy.")
                .arg(inWords(unreadable)),
            {}};
    if (views.isEmpty())
        return {};
    // Temporary views go before those of the file (sqlite.org/lang_naming.html).
    (void)connection.execute(QStringLiteral("PRAGMA query_only = OFF"));
    Status made;
    for (QString& view : views) {
        if (made)
            made = connection.execute(
                view.replace(QStringLiteral("CREATE VIEW "), QStringLiteral("CREATE TEMP VIEW "), Qt::CaseSensitive));
    }
    if (connection.isReadOnly())
        (void)connection.execute(QStringLiteral("PRAGMA query_only = ON"));
    return made;
}

QString schema::inWords(const std::vector<SchemaDifference>& differences)
{
    QStringList names;
    for (const SchemaDifference& difference : differences) {
        if (names.size() == namedDifferences) {
            names << Text::tr("%1 more").arg(static_cast<int>(differences.size()) - namedDifferences);
            break;
        }
        names << QStringLiteral("%1 %2").arg(difference.where(), difference.what());
    }
    return names.join(Text::tr(", "));
}

Result<QStringList> schema::tables(int version)
{
    const auto expected = expectedOf(version);
    if (!expected)
        return expected.error();
    QStringList names = expected->columns.keys();
    names.sort();
    return names;
}

} // namespace wuxing
