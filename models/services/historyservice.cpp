// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/historyservice.h"

#include "domain/tables.h"
#include "domain/visit.h"
#include "services/historywords.h"
#include "services/unitservice.h"
#include "services/workspace.h"
#include "storage/database.h"
#include "storage/journalcheck.h"
#include "storage/journalpast.h"
#include "storage/pastpicture.h"

namespace wuxing {

Result<std::vector<Operation>> HistoryService::operations(RowId scope, int limit) const
{
    const Journal& journal = m_workspace.database().journal();
    const UnitNode* root = m_units.tree()->root();
    if (scope == 0 || (root && root->unit.id == scope))
        return journal.operations(limit);
    return journal.operationsOfUnit(scope, limit);
}

Result<std::vector<FieldChange>> HistoryService::fieldChanges(const Operation& operation) const
{
    auto changes = m_workspace.database().journal().fieldChanges(operation);
    if (!changes)
        return changes;
    const auto stars = m_workspace.database().ratings().starNames();
    if (!stars)
        return stars.error();
    for (FieldChange& change : *changes) {
        const bool isStar = change.field == QLatin1String("star");
        const bool isUnit = change.field == QLatin1String("unit") || change.field == QLatin1String("parent");
        // Names and phones of villagers are shown where they are asked for, and nowhere else.
        const TableWords* table = findTable(change.table);
        const FieldWords* field = table ? table->find(change.field) : nullptr;
        const bool isPersonal = field && field->isPersonal;
        for (QString* value : {&change.before, &change.after}) {
            if (isPersonal) {
                *value = change.field == QLatin1String("head") ? maskedName(*value) : maskedPhone(*value);
                continue;
            }
            const UnitNode* node = isUnit ? m_units.tree()->find(value->toLongLong()) : nullptr;
            *value = isStar ? stars->value(*value, *value)
                : node      ? node->unit.shortName
                            : valueLabel(change.table, change.field, *value);
        }
    }
    return changes;
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
