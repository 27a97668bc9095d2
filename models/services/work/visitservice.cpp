// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/work/visitservice.h"

#include "domain/visits/householdbook.h"
#include "services/file/settingservice.h"
#include "services/file/workspace.h"
#include "services/rating/assessmentservice.h"
#include "services/work/unitservice.h"
#include "storage/database.h"

#include <QSet>

#include <algorithm>

namespace wuxing {

namespace {

Error invalid(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

// Ids and links of a visit that is about to be kept. Names and words are corrected later, so they make no ids.
void complete(VisitEntry& entry)
{
    Visit& visit = entry.visit;
    if (entry.household) {
        entry.household->unit = visit.unit;
        if (entry.household->id == 0)
            entry.household->id = makeRowId();
        visit.household = entry.household->id;
    }
    if (visit.id == 0)
        visit.id = makeRowId();
    for (Opinion& opinion : visit.opinions) {
        opinion.visit = visit.id;
        if (opinion.id == 0)
            opinion.id = makeRowId();
        if (opinion.topic == 0)
            opinion.topic = opinion.id;
    }
}

Status store(Database& database, const VisitEntry& complete)
{
    if (complete.household) {
        if (auto put = database.visits().putHousehold(*complete.household); !put)
            return put;
    }
    return database.visits().put(complete.visit);
}

} // namespace

VisitService::VisitService(Workspace& workspace, const SettingService& settings, const UnitService& units,
    const AssessmentService& assessments)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_units(units)
    , m_assessments(assessments)
{
    connect(&workspace, &Workspace::changed, this, &VisitService::onChanged);
}

QString VisitService::visitKey(const Visit& visit)
{
    return QStringLiteral("%1|%2|%3|%4")
        .arg(QString::number(visit.household != 0 ? 0 : visit.unit), QString::number(visit.household),
            visit.date.toString(Qt::ISODate), visit.visitor.simplified());
}

std::shared_ptr<const std::vector<Visit>> VisitService::visits(int year) const
{
    return m_workspace.kept(m_visits[year], [&] {
        return m_workspace.database().visits().visits({year != 0 ? year : 1, 1, 1}, {year != 0 ? year : 9999, 12, 31});
    });
}

std::vector<Visit> VisitService::visitsIn(RowId scope, int year) const
{
    std::vector<Visit> found;
    const auto all = visits(year);
    const auto tree = m_units.tree();
    std::copy_if(all->begin(), all->end(), std::back_inserter(found),
        [&](const Visit& visit) { return tree->contains(scope, visit.unit); });
    return found;
}

int VisitService::householdsIn(RowId scope, int year) const
{
    QSet<RowId> households;
    for (const Visit& visit : visitsIn(scope, year)) {
        if (visit.household != 0) // a meeting has none
            households.insert(visit.household);
    }
    return static_cast<int>(households.size());
}

std::optional<Visit> VisitService::find(RowId visit) const
{
    return m_workspace.valueOr(m_workspace.database().visits().visit(visit));
}

const QHash<RowId, Household>& VisitService::households() const
{
    if (m_households)
        return *m_households;
    auto read = m_workspace.database().visits().households();
    if (!read) {
        m_workspace.report(read.error());
        static const QHash<RowId, Household> none;
        return none;
    }
    m_households.emplace();
    for (Household& household : *read)
        m_households->insert(household.id, household);
    return *m_households;
}

std::optional<Household> VisitService::household(RowId id) const
{
    const auto found = households().constFind(id);
    return found == households().constEnd() ? std::nullopt : std::optional(*found);
}

Status VisitService::save(VisitEntry entry)
{
    const Action action{Action::Code::EnterVisit, {m_units.tree()->shortName(entry.visit.unit)}};
    std::vector<VisitEntry> entries;
    entries.push_back(std::move(entry));
    return import(std::move(entries), action);
}

Status VisitService::put(Database& database, const VisitEntry& entry)
{
    VisitEntry whole = entry;
    complete(whole);
    return store(database, whole);
}

Status VisitService::import(std::vector<VisitEntry> entries, const Action& action)
{
    for (const VisitEntry& entry : entries) {
        if (auto valid = validate(entry.visit); !valid)
            return valid;
    }
    if (auto recognised = recognise(entries); !recognised)
        return recognised;
    for (VisitEntry& entry : entries)
        complete(entry);
    return m_workspace.write(action, [&](Database& database) -> Status {
        for (const VisitEntry& entry : entries) {
            if (auto done = store(database, entry); !done)
                return done;
        }
        return linkItems(database, entries);
    });
}

Status VisitService::recognise(std::vector<VisitEntry>& entries) const
{
    const auto isNew = [](const VisitEntry& entry) {
        return entry.visit.id == 0 || (entry.household && entry.household->id == 0);
    };
    if (std::none_of(entries.begin(), entries.end(), isNew))
        return {};
    const HouseholdBook book(households());
    for (VisitEntry& entry : entries) {
        if (entry.household && entry.household->id == 0) {
            entry.household->unit = entry.visit.unit;
            const auto match = book.find(*entry.household);
            if (match.isAmbiguous)
                return invalid(tr("The group has several households of this name. Enter the phone or the number of "
                                  "people to say which it is."));
            if (match.known) {
                // What is entered now adds to what is known; how the name is spelled stays.
                Household known = *match.known;
                if (entry.household->people > 0)
                    known.people = entry.household->people;
                if (!entry.household->phone.isEmpty())
                    known.phone = entry.household->phone;
                entry.household = std::move(known);
            }
        }
        Visit& visit = entry.visit;
        visit.household = entry.household ? entry.household->id : visit.household;
        if (visit.id != 0 || visit.household == 0)
            continue;
        const auto year = visits(visit.date.year());
        const auto same = std::find_if(
            year->begin(), year->end(), [&](const Visit& known) { return visitKey(known) == visitKey(visit); });
        if (same == year->end())
            continue;
        // Another entry of the same visit adds its opinions.
        std::vector<Opinion> opinions = same->opinions;
        opinions.insert(opinions.end(), visit.opinions.begin(), visit.opinions.end());
        visit.id = same->id;
        visit.opinions = std::move(opinions);
        if (visit.absentReason.isEmpty())
            visit.absentReason = same->absentReason;
        if (visit.remark.isEmpty())
            visit.remark = same->remark;
        if (auto valid = validate(visit); !valid)
            return valid;
    }
    return {};
}

Status VisitService::linkItems(Database& database, const std::vector<VisitEntry>& entries)
{
    QHash<RowId, RowId> topics;
    for (const VisitEntry& entry : entries) {
        for (const Opinion& opinion : entry.visit.opinions) {
            if (opinion.item != 0 && !topics.contains(opinion.item))
                topics.insert(opinion.item, opinion.topic);
        }
    }
    const auto items = database.ledger().some({topics.keyBegin(), topics.keyEnd()});
    if (!items)
        return items.error();
    for (LedgerItem item : *items) {
        if (item.sourceId != 0)
            continue;
        item.sourceKind = LedgerSource::Visit;
        item.sourceId = topics.value(item.id);
        if (item.source.isEmpty())
            item.source = wordOnPaper(LedgerSource::Visit);
        if (auto updated = database.ledger().update(item); !updated)
            return updated;
    }
    return {};
}

Status VisitService::remove(RowId id)
{
    const auto visit = find(id);
    if (!visit)
        return Error{ErrorCode::NotFound, tr("The visit does not exist any more."), {}};
    if (std::any_of(visit->opinions.begin(), visit->opinions.end(), [](const Opinion& o) { return o.item != 0; }))
        return Error{ErrorCode::Conflict, tr("An opinion of this visit stands in the ledger."), {}};
    return m_workspace.write({Action::Code::RemoveVisit, {m_units.tree()->shortName(visit->unit)}},
        [&](Database& database) { return database.visits().remove(id); });
}

std::vector<Coverage> VisitService::coverage(RowId scope, int year, const QDate& until) const
{
    struct Met {
        QSet<RowId> met;
        QSet<RowId> absent;
        int visits = 0;
    };
    QHash<RowId, Met> byUnit;
    for (const Visit& visit : *visits(year)) {
        if (visit.date > until)
            continue;
        Met& met = byUnit[visit.unit];
        ++met.visits;
        if (visit.household != 0)
            (visit.absentReason.isEmpty() ? met.met : met.absent).insert(visit.household);
    }
    const auto figures = m_assessments.metrics(Quarter(year, 4));
    std::vector<Coverage> rows;
    for (const UnitNode* node : m_units.tree()->branches(scope, m_settings.today())) {
        const Met met = byUnit.value(node->unit.id);
        Coverage row;
        row.unit = node->unit.id;
        row.visited = static_cast<int>(met.met.size());
        row.absent = static_cast<int>((met.absent - met.met).size());
        row.visits = met.visits;
        const auto own = figures.value(node->unit.id);
        if (const auto households = own.constFind(householdMetric()); households != own.constEnd())
            row.households = static_cast<int>(households->thousandths() / 1000);
        rows.push_back(row);
    }
    return rows;
}

Status VisitService::reveal(bool exported, const QString& purpose, int households)
{
    if (purpose.trimmed().isEmpty())
        return invalid(tr("Say what the personal data are needed for."));
    return m_workspace.write(
        {Action::Code::ShowPersonalData, {QString::number(households), purpose.trimmed()}}, [&](Database& database) {
            return database.visits().addAccess({0, m_workspace.clock().now(),
                exported ? AccessWay::Exported : AccessWay::Shown, purpose.trimmed(), households});
        });
}

void VisitService::onChanged(const ChangeEvent& event)
{
    if (event.touches("household"))
        m_households.reset();
    if (event.touches("visit") || event.touches("visit_opinion"))
        m_visits.clear();
    if (event.touches("visit") || event.touches("visit_opinion") || event.touches("household"))
        emit visitsChanged();
}

} // namespace wuxing
