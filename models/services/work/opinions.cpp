// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/work/opinions.h"

#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/ledger/ledgerservice.h"
#include "services/work/unitservice.h"
#include "services/work/visitservice.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Opinions)
};

Error invalid(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }
} // namespace

Opinions::Opinions(Workspace& workspace, const SettingService& settings, const UnitService& units,
    const LedgerService& ledger, const VisitService& visits)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_units(units)
    , m_ledger(ledger)
    , m_visits(visits)
{
}

std::vector<Opinions::Raised> Opinions::raised(RowId scope, int year) const
{
    std::vector<Raised> all;
    std::vector<RowId> items;
    for (const Visit& visit : m_visits.visitsIn(scope, year)) {
        for (const Opinion& opinion : visit.opinions) {
            all.push_back({opinion, visit, LedgerState::Open});
            if (opinion.item != 0)
                items.push_back(opinion.item);
        }
    }
    QHash<RowId, LedgerState> states;
    for (const LedgerItem& item : m_ledger.some(items))
        states.insert(item.id, item.state);
    for (Raised& raised : all)
        raised.itemState = states.value(raised.opinion.item, LedgerState::Open);
    return all;
}

OpinionSums Opinions::sums(RowId scope, int year) const
{
    OpinionSums sums;
    for (const Visit& visit : m_visits.visitsIn(scope, year)) {
        for (const Opinion& opinion : visit.opinions)
            sums.add(opinion, m_settings.today());
    }
    return sums;
}

std::vector<Opinion> Opinions::withTopics(const std::vector<RowId>& opinions, int year) const
{
    const QSet<RowId> chosen(opinions.begin(), opinions.end());
    QSet<RowId> topics;
    const auto all = m_visits.visits(year);
    for (const Visit& visit : *all) {
        for (const Opinion& opinion : visit.opinions) {
            if (chosen.contains(opinion.id))
                topics.insert(opinion.topic);
        }
    }
    std::vector<Opinion> found;
    for (const Visit& visit : *all) {
        std::copy_if(visit.opinions.begin(), visit.opinions.end(), std::back_inserter(found),
            [&](const Opinion& opinion) { return topics.contains(opinion.topic); });
    }
    return found;
}

Status Opinions::change(const std::vector<RowId>& opinions, int year, const Action& action, const Change& change,
    const std::function<Status(Database&)>& besides)
{
    const QSet<RowId> chosen(opinions.begin(), opinions.end());
    std::vector<Visit> changed;
    for (Visit visit : *m_visits.visits(year)) {
        bool touched = false;
        for (Opinion& opinion : visit.opinions) {
            if (!chosen.contains(opinion.id))
                continue;
            if (auto done = change(opinion); !done)
                return done;
            touched = true;
        }
        if (!touched)
            continue;
        if (auto valid = validate(visit); !valid)
            return valid;
        changed.push_back(std::move(visit));
    }
    if (changed.empty())
        return invalid(Text::tr("No opinion is chosen."));
    return m_workspace.write(action, [&](Database& database) -> Status {
        if (besides) {
            if (auto done = besides(database); !done)
                return done;
        }
        for (const Visit& visit : changed) {
            if (auto put = database.visits().put(visit); !put)
                return put;
        }
        return {};
    });
}

Status Opinions::group(const std::vector<RowId>& opinions, int year)
{
    const auto all = withTopics(opinions, year);
    if (all.size() < 2)
        return invalid(Text::tr("Choose at least two opinions that say the same."));
    std::vector<RowId> ids;
    RowId item = 0;
    for (const Opinion& opinion : all) {
        ids.push_back(opinion.id);
        if (item != 0 && opinion.item != 0 && opinion.item != item)
            return invalid(Text::tr("These opinions stand in the ledger as different items and cannot be grouped."));
        item = opinion.item != 0 ? opinion.item : item;
    }
    const RowId topic = all.front().topic;
    return change(
        ids, year, {Action::Code::GroupOpinions, {QString::number(ids.size())}}, [&](Opinion& opinion) -> Status {
            opinion.topic = topic;
            // One of them is in the ledger: then all of them are, unless they were refused.
            if (item != 0 && opinion.refusal.isEmpty())
                opinion.item = item;
            return {};
        });
}

Status Opinions::handOver(
    const std::vector<RowId>& opinions, int year, const QString& department, const QString& measure, const QDate& due)
{
    if (department.trimmed().isEmpty())
        return invalid(Text::tr("Say who deals with it."));
    return change(opinions, year, {Action::Code::HandleOpinions, {QString::number(opinions.size())}},
        [&](Opinion& opinion) -> Status {
            if (opinion.state() == OpinionState::Refused || opinion.state() == OpinionState::Answered)
                return invalid(Text::tr("“%1” is answered or refused already.").arg(opinion.body));
            opinion.department = department.trimmed();
            opinion.measure = measure.trimmed();
            opinion.due = due;
            return {};
        });
}

Status Opinions::answer(const std::vector<RowId>& opinions, int year, const QString& text, const QDate& date,
    std::optional<Satisfaction> satisfaction)
{
    if (text.trimmed().isEmpty() || !date.isValid())
        return invalid(Text::tr("An answer needs its words and its date."));
    return change(opinions, year, {Action::Code::AnswerOpinions, {QString::number(opinions.size())}},
        [&](Opinion& opinion) -> Status {
            if (opinion.state() == OpinionState::Refused)
                return invalid(Text::tr("“%1” was refused; it has its answer.").arg(opinion.body));
            opinion.answer = text.trimmed();
            opinion.answeredOn = date;
            if (satisfaction)
                opinion.satisfaction = satisfaction;
            return {};
        });
}

Status Opinions::refuse(const std::vector<RowId>& opinions, int year, const QString& reason, const QDate& date)
{
    if (reason.trimmed().isEmpty() || !date.isValid())
        return invalid(Text::tr("Refusing an opinion needs a reason and the date the household was told."));
    return change(opinions, year, {Action::Code::RefuseOpinions, {QString::number(opinions.size()), reason.trimmed()}},
        [&](Opinion& opinion) -> Status {
            if (opinion.state() == OpinionState::Answered)
                return invalid(Text::tr("“%1” is answered already.").arg(opinion.body));
            opinion.refusal = reason.trimmed();
            opinion.refusedOn = date;
            return {};
        });
}

Result<std::vector<Opinion>> Opinions::forLedger(const std::vector<RowId>& opinions, int year) const
{
    auto all = withTopics(opinions, year);
    if (all.empty())
        return invalid(Text::tr("No opinion is chosen."));
    for (const Opinion& opinion : all) {
        if (opinion.item != 0)
            return invalid(Text::tr("“%1” stands in the ledger already.").arg(opinion.body));
    }
    std::erase_if(all, [](const Opinion& opinion) {
        return opinion.state() == OpinionState::Refused || opinion.state() == OpinionState::Answered;
    });
    if (all.empty())
        return invalid(Text::tr("These opinions are answered or refused already."));
    return all;
}

Result<RowId> Opinions::makeLedgerItem(const std::vector<RowId>& opinions, int year, LedgerItem item)
{
    const auto waiting = forLedger(opinions, year);
    if (!waiting)
        return waiting.error();
    std::vector<RowId> ids;
    for (const Opinion& opinion : *waiting)
        ids.push_back(opinion.id);
    item.id = makeRowId();
    item.sourceKind = LedgerSource::Visit;
    item.sourceId = waiting->front().topic;
    if (item.source.isEmpty())
        item.source = wordOnPaper(LedgerSource::Visit);
    item.firstDue = item.due;
    if (auto valid = validate(item); !valid)
        return valid.error();
    auto made = change(
        ids, year,
        {Action::Code::LedgerFromOpinions, {QString::number(ids.size()), m_units.tree()->shortName(item.unit)}},
        [&](Opinion& opinion) -> Status {
            opinion.item = item.id;
            opinion.department = item.department;
            opinion.measure = item.measure;
            opinion.due = item.due;
            return {};
        },
        [&](Database& database) { return LedgerService::put(database, item, {}); });
    if (!made)
        return made.error();
    return item.id;
}

} // namespace wuxing
