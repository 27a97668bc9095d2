// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/appraisal.h"
#include "domain/contest/contest.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>

namespace wuxing {

class Database;
class UnitService;
class Workspace;
struct Action;
struct ChangeEvent;

// Contests (观摩比拼) and year-end appraisals (述职评议). A sealed contest shows no result. Owned by Office.
class ContestService : public QObject {
    Q_OBJECT

public:
    ContestService(Workspace& workspace, const UnitService& units);

    std::shared_ptr<const std::vector<Contest>> contests() const; //< never null
    const Contest* find(RowId id) const; //< valid until the next change
    Status save(const Contest& contest); //< refused when parts, judges or entries make no sense
    // Enters and clears in one operation.
    Status putScores(
        RowId contest, const std::vector<ContestScore>& scores, const std::vector<ContestScore>& cleared = {});
    Status putScores(RowId contest, const std::vector<ContestScore>& scores, const Action& action,
        const std::vector<ContestScore>& cleared = {});
    // Of several contests in one operation: the applier of imports.
    Status putAllScores(const std::map<RowId, std::vector<ContestScore>>& scores, const Action& action,
        const std::vector<ContestScore>& cleared = {});
    Status open(RowId contest); //< refused while a score is missing
    Status remove(RowId contest);
    // An empty contest with 观摩 and 比拼 of 50 points each, to start from.
    static Contest proposal(int year);

    QHash<RowId, Appraisal> appraisals(int year) const;
    Status saveAppraisals(const std::vector<Appraisal>& appraisals, const Action& action);

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const Contest& contest);
    static Status put(Database& database, const Appraisal& appraisal);

signals:
    void contestsChanged();

private:
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    const UnitService& m_units;
    mutable std::shared_ptr<const std::vector<Contest>> m_contests;
};

} // namespace wuxing
