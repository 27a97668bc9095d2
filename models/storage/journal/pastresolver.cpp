// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/pastresolver.h"

#include "domain/ledger/itemhistory.h"
#include "storage/file/connection.h"
#include "storage/file/readrows.h"
#include "storage/file/sqlvalue.h"
#include "storage/stores/casestore.h"
#include "storage/stores/ledgerstore.h"

#include <algorithm>
#include <array>

namespace wuxing {

namespace {

// Rows that happen on a day.
struct DatedRow {
    const char* table;
    const char* date;
    bool isFact; //< a row of a later day has not happened; else it was planned ahead and stands as it was known
};
constexpr std::array datedRows{DatedRow{"ledger_item", "start", false}, DatedRow{"ledger_progress", "noted_on", true},
    DatedRow{"ledger_extension", "approved_on", true}, DatedRow{"ledger_verification", "verified_on", true},
    DatedRow{"escalation_paper", "issued_on", true}, DatedRow{"rect_case", "listed_on", false},
    DatedRow{"case_step", "taken_on", true}, DatedRow{"acceptance", "held_on", true},
    DatedRow{"case_report", "sent_on", false}, DatedRow{"visit", "visited_on", false},
    DatedRow{"evidence", "added_on", true}, DatedRow{"post", "since", false}, DatedRow{"unit", "active_from", false},
    DatedRow{"award", "given_on", false}, DatedRow{"review_opinion", "given_on", false},
    DatedRow{"review_veto", "given_on", false}, DatedRow{"contest", "held_on", false}};

// Fields that change together on a day that stands in one of them.
struct DatedFields {
    const char* table;
    const char* date;
    std::array<const char*, 5> fields; //< the date among them
    bool isFact; //< not so on an earlier day; else the date speaks for itself: the last day of a unit
};
constexpr std::array datedFields{
    DatedFields{"visit_opinion", "answered_on", {"answer", "answered_on", "satisfaction"}, true},
    DatedFields{"visit_opinion", "refused_on", {"refusal", "refused_on"}, true},
    DatedFields{"case_report", "sent_on", {"work", "difficulties", "next_steps", "sent_on"}, true},
    DatedFields{"award", "given_on", {"held", "state", "given_on", "document", "reason"}, false},
    DatedFields{"unit", "active_to", {"active_to"}, false}, DatedFields{"post", "until", {"until"}, false}};

// Rows that came with a row that happens on a day.
struct Child {
    const char* table;
    const char* parent; //< the column
    const char* of; //< the table
};
constexpr std::array children{Child{"outcome", "item", "ledger_item"}, Child{"visit_opinion", "visit", "visit"},
    Child{"acceptance_ballot", "acceptance", "acceptance"}, Child{"case_report_item", "report", "case_report"}};

// Papers stay as they were printed; who looked at personal data is nobody's past.
constexpr std::array untouched{"frozen_paper", "personal_access"};

QDate dateOf(const QJsonObject& fields, const char* column)
{
    return QDate::fromString(fields.value(QLatin1String(column)).toString(), Qt::ISODate);
}

const DatedRow* datedRow(const QString& table)
{
    const auto found = std::find_if(datedRows.begin(), datedRows.end(),
        [&](const DatedRow& candidate) { return table == QLatin1String(candidate.table); });
    return found == datedRows.end() ? nullptr : &*found;
}

const Child* childTable(const QString& table)
{
    const auto found = std::find_if(children.begin(), children.end(),
        [&](const Child& candidate) { return table == QLatin1String(candidate.table); });
    return found == children.end() ? nullptr : &*found;
}

// Tables whose rows may stand though they were entered later.
QStringList readWhole()
{
    QStringList names{QStringLiteral("household"), QStringLiteral("unit"), QStringLiteral("setting"),
        QStringLiteral("local_setting")};
    for (const DatedRow& row : datedRows)
        names << QLatin1String(row.table);
    for (const Child& child : children)
        names << QLatin1String(child.table);
    return names;
}

// An office that had not entered its name yet signs as it is called today.
bool isFirstOfficeName(const QString& table, const PastRow& row, const std::optional<QJsonObject>& then)
{
    return table == QLatin1String("local_setting")
        && row.now.value(QStringLiteral("key")) == QStringLiteral("office.name")
        && (!then || then->value(QStringLiteral("value")).toString().isEmpty());
}

} // namespace

Status PastResolver::resolve(qint64 afterChange)
{
    auto tables = JournalTriggers(m_connection).tables();
    if (!tables)
        return tables.error();
    m_tables = std::move(*tables);
    const JournalPast journal(m_connection);
    const QStringList named = readWhole();
    auto changed = journal.rowsChangedAfter(afterChange, m_tables, named);
    if (!changed)
        return changed.error();
    m_changed = std::move(*changed);
    for (const char* table : untouched)
        m_changed.remove(QLatin1String(table));
    if (auto added = addEarly(); !added)
        return added;
    // What has no day of its own was not there before it was entered; before all entries everything was.
    if (!m_isBeforeAll) {
        const auto entered = journal.enteredAfter(afterChange, named);
        if (!entered)
            return entered.error();
        for (auto table = entered->begin(); table != entered->end(); ++table)
            m_differing[table.key()].gone = *table;
        for (const char* table : untouched)
            m_differing.remove(QLatin1String(table));
    }
    for (auto table = m_changed.constBegin(); table != m_changed.constEnd(); ++table) {
        if (childTable(table.key()))
            continue;
        for (auto row = table->constBegin(); row != table->constEnd(); ++row)
            resolveRow(table.key(), row.key(), *row);
    }
    // Children after their parents; a report's items after the report.
    for (const Child& child : children) {
        const auto rows = m_changed.constFind(QLatin1String(child.table));
        if (rows == m_changed.constEnd())
            continue;
        for (auto row = rows->constBegin(); row != rows->constEnd(); ++row)
            resolveChild(rows.key(), row.key(), *row);
    }
    return {};
}

Status PastResolver::derive()
{
    if (auto derived = deriveItems(); !derived)
        return derived;
    return deriveCases();
}

// Rows that nobody changed since, but that bear a later day: they were typed in ahead.
Status PastResolver::addEarly()
{
    const auto add = [&](const char* table, const char* date) -> Status {
        const auto described = std::find_if(m_tables.begin(), m_tables.end(),
            [&](const JournaledTable& candidate) { return candidate.name == QLatin1String(table); });
        if (described == m_tables.end())
            return {};
        const QString sql =
            QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\" > ?").arg(QLatin1String(table), QLatin1String(date));
        const auto ids =
            readRows<RowId>(m_connection, sql, {sqlDate(m_day)}, [](const Statement& row) { return row.integer(0); });
        if (!ids)
            return ids.error();
        QList<RowId> fresh;
        auto& rows = m_changed[QLatin1String(table)];
        std::copy_if(ids->begin(), ids->end(), std::back_inserter(fresh), [&](RowId id) { return !rows.contains(id); });
        const auto now = JournalPast(m_connection).present(*described, fresh);
        if (!now)
            return now.error();
        for (auto row = now->begin(); row != now->end(); ++row)
            rows.insert(row.key(), PastRow{true, *row, *row, {}});
        return {};
    };
    for (const DatedRow& dated : datedRows) {
        if (!dated.isFact)
            continue;
        if (auto added = add(dated.table, dated.date); !added)
            return added;
    }
    for (const DatedFields& dated : datedFields) {
        if (!dated.isFact)
            continue;
        if (auto added = add(dated.table, dated.date); !added)
            return added;
    }
    return {};
}

void PastResolver::note(const QString& table, RowId id, const char* field, const QDate& date, const PastRow& row)
{
    m_late.push_back({table, id, QLatin1String(field), date, row.changedAt});
    m_lateParents[table].insert(id);
}

// A row that was typed in after the day: it stands when it happened up to it.
std::optional<QJsonObject> PastResolver::enteredLater(const QString& table, RowId id, const PastRow& row)
{
    if (row.now.isEmpty())
        return std::nullopt;
    QJsonObject then = row.then;
    if (const DatedRow* dated = datedRow(table)) {
        const QDate date = dateOf(row.now, dated->date);
        if (date.isValid() && date <= m_day) {
            note(table, id, dated->date, date, row);
            // A day that was corrected since; where more hangs on it than itself, the dated fields bring it.
            if (std::none_of(datedFields.begin(), datedFields.end(),
                    [&](const DatedFields& fields) { return table == QLatin1String(fields.table); }))
                then.insert(QLatin1String(dated->date), row.now.value(QLatin1String(dated->date)));
            return then;
        }
        if (date.isValid())
            return std::nullopt;
    }
    if (m_isBeforeAll || table == QLatin1String("household"))
        return then;
    // A unit is named by what came late; it did not count before it was entered.
    if (table == QLatin1String("unit")) {
        then.insert(QStringLiteral("active_from"), m_day.addDays(1).toString(Qt::ISODate));
        return then;
    }
    return std::nullopt;
}

// Fields with a day of their own: what is dated up to the day holds, what is dated later does not.
void PastResolver::applyDates(const QString& table, RowId id, const PastRow& row, QJsonObject& then, bool isNoted)
{
    for (const DatedFields& dated : datedFields) {
        if (table != QLatin1String(dated.table))
            continue;
        const QDate now = dateOf(row.now, dated.date);
        const bool isLate = now.isValid() && now <= m_day && now != dateOf(then, dated.date);
        const bool isEarly = dated.isFact && dateOf(then, dated.date) > m_day;
        if (isLate && !isNoted)
            note(table, id, dated.date, now, row);
        for (const char* field : dated.fields) {
            if (!field)
                continue;
            const QLatin1String name(field);
            if (isLate) {
                then.insert(name, row.now.value(name));
            } else if (isEarly) {
                const bool isText = !name.endsWith(QLatin1String("_on")) && name != QLatin1String("satisfaction");
                then.insert(name, isText ? QJsonValue(QString()) : QJsonValue());
            }
        }
        // Rows older than refused_on keep the day of a refusal in answered_on.
        if (isEarly && QLatin1String(dated.date) == QLatin1String("answered_on")
            && then.value(QStringLiteral("refused_on")).isNull())
            then.insert(QStringLiteral("refusal"), QString());
    }
}

void PastResolver::resolveRow(const QString& table, RowId id, const PastRow& row)
{
    std::optional<QJsonObject> then = row.stood ? std::optional(row.then) : enteredLater(table, id, row);
    const DatedRow* dated = datedRow(table);
    if (then && dated && dated->isFact && dateOf(*then, dated->date) > m_day)
        then.reset();
    if (then)
        applyDates(table, id, row, *then, !row.stood);
    if (isFirstOfficeName(table, row, then))
        then = row.now;
    // What follows from notes and stages follows anew where one came late, or was typed in ahead.
    const bool isLate = !row.stood && then;
    const bool isEarly = row.stood && !then;
    if ((isLate || isEarly) && !row.now.isEmpty()) {
        if (table == QLatin1String("ledger_progress") || table == QLatin1String("ledger_extension"))
            m_items.insert(row.now.value(QStringLiteral("item")).toInteger());
        if (table == QLatin1String("case_step"))
            m_cases.insert(row.now.value(QStringLiteral("rect_case")).toInteger());
    }
    if (isLate && table == QLatin1String("ledger_item"))
        m_items.insert(id);
    if (isLate && table == QLatin1String("rect_case"))
        m_cases.insert(id);
    keep(table, id, row, then);
}

void PastResolver::resolveChild(const QString& table, RowId id, const PastRow& row)
{
    const Child& child = *childTable(table);
    const RowId parent = (row.now.isEmpty() ? row.then : row.now).value(QLatin1String(child.parent)).toInteger();
    const bool cameWithParent = m_lateParents.value(QLatin1String(child.of)).contains(parent);
    std::optional<QJsonObject> then;
    if (child.of == std::string_view("case_report") && cameWithParent)
        then =
            row.now.isEmpty() ? std::nullopt : std::optional(row.now); // a report that was sent takes its items along
    else if (row.stood || ((cameWithParent || m_isBeforeAll) && !row.now.isEmpty()))
        then = row.then;
    if (then)
        applyDates(table, id, row, *then, !row.stood);
    keep(table, id, row, then);
}

void PastResolver::keep(const QString& table, RowId id, const PastRow& row, const std::optional<QJsonObject>& then)
{
    Differing& differing = m_differing[table];
    if (!row.now.isEmpty())
        differing.gone.append(id);
    if (then)
        differing.then.insert(id, *then);
}

// The fields a row stands with, to be changed: put beside the others when nothing else had changed it.
QJsonObject& PastResolver::placeFor(const char* table, RowId id, const QJsonObject& now)
{
    Differing& differing = m_differing[QLatin1String(table)];
    if (const auto known = differing.then.find(id); known != differing.then.end())
        return *known;
    differing.gone.append(id);
    return *differing.then.insert(id, now);
}

Status PastResolver::deriveItems()
{
    if (m_items.isEmpty())
        return {};
    const LedgerStore ledger(m_connection);
    const auto items = ledger.some({m_items.begin(), m_items.end()});
    if (!items)
        return items.error();
    const auto& table = *std::find_if(m_tables.begin(), m_tables.end(),
        [](const JournaledTable& candidate) { return candidate.name == QLatin1String("ledger_item"); });
    const auto now = JournalPast(m_connection).present(table, m_items.values());
    if (!now)
        return now.error();
    const auto& changed = m_changed[QStringLiteral("ledger_item")];
    for (const LedgerItem& item : *items) {
        // One that began later and was not planned ahead stays away.
        if (const auto own = changed.constFind(item.id); own != changed.constEnd() && !own->stood && item.start > m_day)
            continue;
        const auto notes = ledger.notes(item.id);
        const auto extensions = ledger.extensionsOf(item.id);
        if (!notes || !extensions)
            return !notes ? notes.error() : extensions.error();
        const LedgerItem then = itemAsOf(item, {*notes, *extensions}, m_day);
        QJsonObject& fields = placeFor("ledger_item", item.id, now->value(item.id));
        fields.insert(QStringLiteral("state"), wordKey(then.state));
        fields.insert(QStringLiteral("progress"), then.progress);
        fields.insert(QStringLiteral("due"), then.due.toString(Qt::ISODate));
        fields.insert(QStringLiteral("cancel_reason"), then.cancelReason);
        fields.insert(QStringLiteral("closed_on"),
            then.closedOn.isValid() ? QJsonValue(then.closedOn.toString(Qt::ISODate)) : QJsonValue());
    }
    return {};
}

Status PastResolver::deriveCases()
{
    if (m_cases.isEmpty())
        return {};
    const auto cases = CaseStore(m_connection).cases();
    if (!cases)
        return cases.error();
    const auto& table = *std::find_if(m_tables.begin(), m_tables.end(),
        [](const JournaledTable& candidate) { return candidate.name == QLatin1String("rect_case"); });
    const auto now = JournalPast(m_connection).present(table, m_cases.values());
    if (!now)
        return now.error();
    const auto iso = [](const QDate& date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    for (const RectCase& rectCase : *cases) {
        if (!m_cases.contains(rectCase.id) || rectCase.listedOn > m_day)
            continue;
        const RectCase then = caseAsOf(rectCase, m_day);
        QJsonObject& fields = placeFor("rect_case", rectCase.id, now->value(rectCase.id));
        fields.insert(QStringLiteral("state"), wordKey(then.state));
        fields.insert(QStringLiteral("accepted_on"), iso(then.acceptedOn));
        fields.insert(QStringLiteral("follow_until"), iso(then.followUntil));
        fields.insert(QStringLiteral("closed_on"), iso(then.closedOn));
    }
    return {};
}

} // namespace wuxing
