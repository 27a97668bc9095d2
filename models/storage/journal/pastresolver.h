// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/journalpast.h"
#include "storage/journal/pastpicture.h"

#include <QSet>

#include <optional>

namespace wuxing {

// The changed rows of a file resolved into what stands on a day.
class PastResolver {
public:
    PastResolver(const Connection& connection, const QDate& day, bool isBeforeAll)
        : m_connection(connection)
        , m_day(day)
        , m_isBeforeAll(isBeforeAll)
    {
    }

    Status resolve(qint64 afterChange);
    Status derive(); //< states that follow from notes and stages, where one of them came late or was typed in ahead
    const std::vector<JournaledTable>& tables() const { return m_tables; }
    // Ids the present rows of a table are left out for, and the rows that stand in their place.
    struct Differing {
        QList<RowId> gone;
        QHash<RowId, QJsonObject> then;
    };
    const QHash<QString, Differing>& differing() const { return m_differing; }
    std::vector<LateFact> takeLate() { return std::move(m_late); }

private:
    Status addEarly();
    void resolveRow(const QString& table, RowId id, const PastRow& row);
    void resolveChild(const QString& table, RowId id, const PastRow& row);
    std::optional<QJsonObject> enteredLater(const QString& table, RowId id, const PastRow& row);
    void applyDates(const QString& table, RowId id, const PastRow& row, QJsonObject& then, bool isNoted);
    void note(const QString& table, RowId id, const char* field, const QDate& date, const PastRow& row);
    void keep(const QString& table, RowId id, const PastRow& row, const std::optional<QJsonObject>& then);
    void remember(const QString& table, const QJsonObject& fields);
    Status deriveItems();
    Status deriveCases();
    QJsonObject& placeFor(const char* table, RowId id, const QJsonObject& now);

    const Connection& m_connection;
    QDate m_day;
    bool m_isBeforeAll;
    std::vector<JournaledTable> m_tables;
    PastRows m_changed;
    QHash<QString, Differing> m_differing;
    QHash<QString, QSet<RowId>> m_lateParents; //< rows that came late, or whose dated fields did
    QSet<RowId> m_items; //< ledger items whose state follows from notes that came late or early
    QSet<RowId> m_cases;
    std::vector<LateFact> m_late;
};

} // namespace wuxing
