// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rating/ruleservice.h"

#include "services/file/workspace.h"
#include "services/rating/ratingservice.h"
#include "services/rating/samplerules.h"
#include "storage/database.h"

#include <algorithm>

namespace wuxing {

RuleService::RuleService(Workspace& workspace, RatingService& ratings)
    : m_workspace(workspace)
    , m_ratings(ratings)
{
    connect(&m_workspace, &Workspace::changed, this, &RuleService::onChanged);
}

Status RuleService::load()
{
    auto heads = m_workspace.database().rules().heads();
    if (!heads)
        return heads.error();
    m_heads = std::move(*heads);
    return {};
}

Result<RuleSet> RuleService::read(RowId id) const { return m_workspace.database().rules().read(id); }

std::optional<RuleClause> RuleService::clause(RowId id) const
{
    for (auto head = m_heads.rbegin(); head != m_heads.rend(); ++head) {
        const auto rules = evaluator(head->year, head->set);
        if (const RuleClause* found = rules ? rules->rules().clause(id) : nullptr)
            return *found;
    }
    return std::nullopt;
}

std::shared_ptr<const Evaluator> RuleService::evaluator(int year, StarSetKind set) const
{
    const auto head = std::find_if(m_heads.begin(), m_heads.end(), [&](const RuleSet& rules) {
        return rules.year == year && rules.set == set && rules.state == RuleState::Published;
    });
    if (head == m_heads.end())
        return {};
    auto& cached = m_evaluators[head->id];
    if (!cached) {
        auto rules = read(head->id);
        if (!rules) {
            m_workspace.report(rules.error());
            return {};
        }
        cached = std::make_shared<const Evaluator>(std::move(*rules));
    }
    return cached;
}

RowId RuleService::draftOf(int year, StarSetKind set) const
{
    for (const RuleSet& rules : m_heads) {
        if (rules.year == year && rules.set == set && rules.state == RuleState::Draft)
            return rules.id;
    }
    return 0;
}

int RuleService::nextVersion(int year, StarSetKind set) const
{
    int version = 1;
    for (const RuleSet& rules : m_heads) {
        if (rules.year == year && rules.set == set)
            version = std::max(version, rules.version + 1);
    }
    return version;
}

Result<RowId> RuleService::add(RuleSet rules, const Action& action)
{
    if (draftOf(rules.year, rules.set) != 0)
        return Error{ErrorCode::Conflict,
            tr("%1 has a draft for this star set already. Edit or remove it first.").arg(rules.year), {}};
    rules.version = nextVersion(rules.year, rules.set);
    if (rules.title.isEmpty())
        rules.title = QStringLiteral("%1年度%2“五星”支部创建任务清单").arg(rules.year).arg(wordOnPaper(rules.set));
    const RowId id = rules.id;
    Action named = action;
    named.arguments.prepend(rules.title);
    if (auto written = m_workspace.write(named, [&](Database& database) { return put(database, rules); }); !written)
        return written.error();
    return id;
}

Result<RowId> RuleService::addEmpty(int year, StarSetKind set)
{
    return add(emptyRuleSet(m_ratings.ratings(year)->set(set)), {Action::Code::EditRules, {}});
}

Result<RowId> RuleService::addSample(int year, StarSetKind set)
{
    return add(sampleRules(m_ratings.ratings(year)->set(set)), {Action::Code::EditRules, {}});
}

Result<RowId> RuleService::addCopy(RowId from, int year)
{
    const auto rules = read(from);
    if (!rules)
        return rules.error();
    RuleSet copy = copyOf(*rules, year, 1);
    copy.title.replace(QString::number(rules->year), QString::number(year));
    return add(std::move(copy), {Action::Code::CopyRules, {QString::number(year)}});
}

Result<RowId> RuleService::addVersion(RowId published, const QString& reason)
{
    const auto rules = read(published);
    if (!rules)
        return rules.error();
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Say why published rules are changed."), {}};
    RuleSet copy = copyOf(*rules, rules->year, rules->version + 1);
    copy.reason = reason.trimmed();
    return add(std::move(copy),
        {Action::Code::NewRuleVersion, {QString::number(nextVersion(rules->year, rules->set)), reason.trimmed()}});
}

Status RuleService::save(const RuleSet& draft) { return saveAll({draft}, {Action::Code::EditRules, {draft.title}}); }

Status RuleService::saveAll(const std::vector<RuleSet>& drafts, const Action& action)
{
    for (const RuleSet& draft : drafts) {
        const auto head =
            std::find_if(m_heads.begin(), m_heads.end(), [&](const RuleSet& rules) { return rules.id == draft.id; });
        if (head != m_heads.end() && head->state != RuleState::Draft)
            return Error{ErrorCode::InvalidInput,
                tr("Published rules cannot be edited. Make a new version and give the reason."), {}};
    }
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const RuleSet& draft : drafts) {
            if (auto done = put(database, draft); !done)
                return done;
        }
        return {};
    });
}

Status RuleService::publish(RowId draft)
{
    auto rules = read(draft);
    if (!rules)
        return rules.error();
    const Issues issues = problemsOf(*rules);
    if (!issues.empty())
        return Error{ErrorCode::InvalidInput,
            tr("The rules cannot be published yet: %1 (%n problem(s) in all)", nullptr, static_cast<int>(issues.size()))
                .arg(issues.front().text()),
            {}};
    rules->state = RuleState::Published;
    return m_workspace.write({Action::Code::PublishRules, {rules->title, QString::number(rules->version)}},
        [&](Database& database) { return publishIn(database, *rules); });
}

// The version before steps back first: only one may be published. The stars of the year take their names from the
// rules.
Status RuleService::publishIn(Database& database, const RuleSet& rules) const
{
    for (RuleSet head : m_heads) {
        if (head.year != rules.year || head.set != rules.set || head.state != RuleState::Published)
            continue;
        head.state = RuleState::Superseded;
        if (auto put = database.rules().putHead(head); !put)
            return put;
    }
    if (auto put = database.rules().putHead(rules); !put)
        return put;
    StarSet stars = m_ratings.ratings(rules.year)->set(rules.set);
    for (Star& star : stars.stars) {
        if (const RuleStar* rule = rules.star(star.key)) {
            star.name = rule->name;
            star.capstone = rule->capstone;
        }
    }
    return m_ratings.putStars(database, stars);
}

Status RuleService::removeDraft(RowId draft)
{
    const auto rules = read(draft);
    if (!rules)
        return rules.error();
    if (rules->state != RuleState::Draft)
        return Error{ErrorCode::InvalidInput, tr("Only a draft can be removed."), {}};
    return m_workspace.write({Action::Code::RemoveRules, {rules->title}},
        [&](Database& database) { return database.rules().remove(draft); });
}

Status RuleService::put(Database& database, const RuleSet& rules) { return database.rules().put(rules); }

void RuleService::onChanged(const ChangeEvent& event)
{
    if (!event.touches("rule_set") && !event.touches("rule_star") && !event.touches("rule_item")
        && !event.touches("rule_clause"))
        return;
    m_evaluators.clear();
    if (auto loaded = load(); !loaded)
        m_workspace.report(loaded.error());
    emit rulesChanged();
}

} // namespace wuxing
