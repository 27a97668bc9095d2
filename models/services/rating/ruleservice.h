// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/evaluation.h"
#include "domain/result.h"

#include <QObject>

#include <map>
#include <memory>

namespace wuxing {

class Database;
class RatingService;
class Workspace;
struct Action;
struct ChangeEvent;

// Rule sets by year and star set: drafts, the published ones, and older versions. Owned by Office.
class RuleService : public QObject {
    Q_OBJECT

public:
    RuleService(Workspace& workspace, RatingService& ratings);

    Status load();
    const std::vector<RuleSet>& heads() const { return m_heads; } //< without stars; by year, set, version
    Result<RuleSet> read(RowId id) const;
    // A clause as the newest rules that hold it say it; none when no rules do.
    std::optional<RuleClause> clause(RowId id) const;
    // What judges the branches of a set in a year: the published rules. Null when none are published.
    std::shared_ptr<const Evaluator> evaluator(int year, StarSetKind set) const;

    // An empty draft, the sample (示例) of a set, or a copy of another rule set; fails when there is a draft already.
    Result<RowId> addEmpty(int year, StarSetKind set);
    Result<RowId> addSample(int year, StarSetKind set);
    Result<RowId> addCopy(RowId from, int year);
    Result<RowId> addVersion(RowId published, const QString& reason);
    Status save(const RuleSet& draft);
    Status saveAll(const std::vector<RuleSet>& drafts, const Action& action); //< the applier of imports
    Status publish(RowId draft); //< refused with the first problem; supersedes the version before
    Status removeDraft(RowId draft);
    // The draft of a year and set: where an import goes. 0 when there is none.
    RowId draftOf(int year, StarSetKind set) const;
    int nextVersion(int year, StarSetKind set) const;

    // For new files, inside an operation that is already open.
    static Status put(Database& database, const RuleSet& rules);

signals:
    void rulesChanged();

private:
    Result<RowId> add(RuleSet rules, const Action& action);
    Status publishIn(Database& database, const RuleSet& rules) const;
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    RatingService& m_ratings;
    std::vector<RuleSet> m_heads;
    mutable std::map<RowId, std::shared_ptr<const Evaluator>> m_evaluators;
};

} // namespace wuxing
