// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/historyservice.h"

#include "domain/records/tables.h"
#include "domain/visits/visit.h"
#include "services/file/historywords.h"
#include "services/file/workspace.h"
#include "services/work/unitservice.h"
#include "storage/database.h"
#include "storage/journal/journalcheck.h"
#include "storage/journal/journalpast.h"
#include "storage/journal/pastpicture.h"

namespace wuxing {

Result<std::vector<Operation>> HistoryService::operations(RowId scope, int limit, qint64 before) const
{
    const Journal& journal = m_workspace.database().journal();
    const UnitNode* root = m_units.tree()->root();
    if (scope == 0 || (root && root->unit.id == scope))
        return journal.operations(limit, before);
    return journal.operationsOfUnit(scope, limit, before);
}

Result<std::vector<FieldChange>> HistoryService::fieldChanges(const Operation& operation) const
{
    auto changes = m_workspace.database().journal().fieldChanges(operation);
    if (!changes)
        return changes;
    const auto names = namesIn(*changes);
    if (!names)
        return names.error();
    for (FieldChange& change : *changes) {
        for (QString* value : {&change.before, &change.after})
            *value = shown(change.table, change.field, *value, *names);
    }
    return changes;
}

Result<QString> HistoryService::shownValue(const QString& table, const QString& field, const QString& value) const
{
    FieldChange asked;
    asked.field = field;
    asked.after = value;
    const auto names = namesIn({asked});
    return names ? shown(table, field, value, *names) : Result<QString>(names.error());
}

Result<HistoryService::Names> HistoryService::namesIn(const std::vector<FieldChange>& changes) const
{
    auto stars = m_workspace.database().ratings().starNames();
    if (!stars)
        return stars.error();
    Names names{std::move(*stars), {}};
    std::vector<RowId> items;
    for (const FieldChange& change : changes) {
        for (const QString& value : {change.before, change.after}) {
            if (change.field == QLatin1String("item") && !value.isEmpty())
                items.push_back(value.toLongLong());
        }
    }
    const auto known = m_workspace.database().ledger().some(items);
    if (!known)
        return known.error();
    for (const LedgerItem& item : *known)
        names.problems.insert(QString::number(item.id), item.problem);
    return names;
}

QString HistoryService::shown(
    const QString& table, const QString& field, const QString& value, const Names& names) const
{
    // Names and phones of villagers are shown where they are asked for, and nowhere else.
    const TableWords* described = findTable(table);
    const FieldWords* words = described ? described->find(field) : nullptr;
    if (words && words->isPersonal)
        return field == QLatin1String("head") ? maskedName(value) : maskedPhone(value);
    if (field == QLatin1String("star"))
        return names.stars.value(value, value);
    if (field == QLatin1String("item"))
        return names.problems.value(value, value);
    const bool isUnit = field == QLatin1String("unit") || field == QLatin1String("parent");
    const UnitNode* node = isUnit ? m_units.tree()->find(value.toLongLong()) : nullptr;
    return node ? node->unit.shortName : valueLabel(table, field, value);
}

Result<std::optional<Operation>> HistoryService::lastWritten(
    const QString& table, RowId row, const QString& column) const
{
    const auto number = JournalPast(m_workspace.database().connection()).lastWritten(table, row, column);
    if (!number)
        return number.error();
    if (*number == 0)
        return std::optional<Operation>();
    const auto operation = m_workspace.database().journal().operation(*number);
    return operation ? std::optional(*operation) : Result<std::optional<Operation>>(operation.error());
}

Result<std::vector<CheckFinding>> HistoryService::check() const
{
    return JournalCheck(m_workspace.database().connection()).run();
}

Result<std::vector<LateFact>> HistoryService::enteredAfterFreeze(
    const QString& what, const QString& period, RowId scope, const QDate& day) const
{
    Database& database = m_workspace.database();
    const auto kept = database.frozen().current(what, period, scope);
    if (!kept)
        return kept.error();
    if (!*kept)
        return std::vector<LateFact>();
    const auto change = JournalPast(database.connection()).enteredWith(QStringLiteral("frozen_paper"), (*kept)->id);
    return change ? PastPicture::lateFacts(database.connection(), day, *change) : change.error();
}

Result<QString> HistoryService::head() const { return m_workspace.database().journal().mark(); }

Result<qint64> HistoryService::findHash(const QString& beginning) const
{
    return m_workspace.database().journal().findHash(beginning);
}

} // namespace wuxing
