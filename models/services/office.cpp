// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/office.h"

#include "services/file/newfile.h"
#include "storage/database.h"
#include "storage/file/leftovers.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Office)
};
} // namespace

Office::Office(std::unique_ptr<Workspace> workspace)
    : m_workspace(std::move(workspace))
    , m_settings(*m_workspace)
    , m_units(*m_workspace)
    , m_ratings(*m_workspace, m_settings, m_units)
    , m_ledger(*m_workspace, m_settings)
    , m_rules(*m_workspace, m_ratings)
    , m_organisation(*m_workspace)
    , m_persons(*m_workspace)
    , m_plans(*m_workspace, m_units)
    , m_incomes(*m_workspace)
    , m_assessments(*m_workspace, m_units, m_rules, m_incomes)
    , m_reviewRecords(*m_workspace)
    , m_awards(*m_workspace, m_settings, m_units, m_ratings, m_reviewRecords)
    , m_evaluations(m_settings, m_units, m_ratings, m_rules, m_plans, m_assessments, m_awards, m_reviewRecords)
    , m_reviews(*m_workspace, m_settings, m_units, m_ratings, m_plans, m_organisation, m_evaluations, m_reviewRecords)
    , m_reviewSheets(*m_workspace, m_settings, m_units, m_ratings, m_rules, m_organisation, m_assessments,
          m_evaluations, m_reviews)
    , m_contests(*m_workspace, m_units)
    , m_freezes(*m_workspace)
    , m_history(*m_workspace, m_units)
    , m_contexts(*m_workspace, m_settings, m_units, m_history)
    , m_cases(*m_workspace, m_settings, m_units, m_ledger)
    , m_caseReports(*m_workspace, m_settings, m_units, m_ledger, m_cases, m_freezes, m_contexts)
    , m_visits(*m_workspace, m_settings, m_units, m_assessments)
    , m_opinions(*m_workspace, m_settings, m_units, m_ledger, m_visits)
    , m_evidence(*m_workspace, m_settings, m_units, m_rules, m_ledger, m_cases, m_visits)
    , m_backups(*m_workspace)
    , m_companions(*m_workspace, m_evidence, m_backups, m_history)
    , m_monthTallies(*m_workspace, m_settings, m_freezes)
    , m_jobs(*this)
{
}

Result<std::unique_ptr<Office>> Office::create(
    const QString& path, const Unit& district, const FileSettings& settings, const Clock& clock, const Identity& writer)
{
    return createWith(
        path, {Action::Code::CreateFile, {}},
        [&](Database& database) -> Status {
            if (auto added = database.units().insert(district); !added)
                return added;
            return SettingService::put(database, settings);
        },
        clock, writer);
}

Result<std::unique_ptr<Office>> Office::createWith(const QString& path, const Action& action,
    const std::function<Status(Database&)>& fill, const Clock& clock, const Identity& writer)
{
    auto workspace = Workspace::create(path, clock);
    if (!workspace)
        return workspace.error();
    (*workspace)->setIdentity(writer);
    if (auto filled = (*workspace)->write(action, fill); !filled) {
        workspace->reset();
        leftovers::remove(path);
        return filled.error();
    }
    return over(std::move(workspace));
}

Result<std::unique_ptr<Office>> Office::finish(std::unique_ptr<Office> office, NewFile& file, const Clock& clock)
{
    // Closing would bring the log in, too, and not say when the disk is full: there would be no whole file to name.
    if (auto whole = office->workspace().bringIn(); !whole)
        return whole.error();
    const Identity writer = office->workspace().identity();
    office.reset();
    if (auto named = file.finish(); !named)
        return named.error();
    return over(Workspace::open(file.path(), OpenMode::ReadWrite, clock), &writer);
}

Result<std::unique_ptr<Office>> Office::open(const QString& path, OpenMode mode, const Clock& clock)
{
    return over(Workspace::open(path, mode, clock));
}

Result<std::unique_ptr<Office>> Office::readAgain(const QString& path, Workspace::Stop stop, const Clock& clock)
{
    return over(Workspace::readAgain(path, std::move(stop), clock));
}

Result<std::unique_ptr<Office>> Office::writeAgain(const QString& path, const Identity& writer, const Clock& clock)
{
    return over(Workspace::writeAgain(path, clock), &writer);
}

Result<std::unique_ptr<Office>> Office::asOf(const QDate& day) const { return over(m_workspace->asOf(day)); }

Result<std::unique_ptr<Office>> Office::over(Result<std::unique_ptr<Workspace>> workspace, const Identity* writer)
{
    if (!workspace)
        return workspace.error();
    if (writer)
        (*workspace)->setIdentity(*writer);
    std::unique_ptr<Office> office(new Office(std::move(*workspace)));
    if (auto loaded = office->load(); !loaded)
        return loaded.error();
    return office;
}

Status Office::load()
{
    if (auto loaded = m_settings.load(); !loaded)
        return loaded;
    if (auto loaded = m_units.load(); !loaded)
        return loaded;
    // Everything hangs on the district: no page and no report is ready for a file without one.
    if (!m_units.tree()->root())
        return Error{ErrorCode::Damaged, Text::tr("The file holds no district. Restore a backup."), {}};
    if (auto loaded = m_ratings.load(); !loaded)
        return loaded;
    if (auto loaded = m_rules.load(); !loaded)
        return loaded;
    if (auto loaded = m_organisation.load(); !loaded)
        return loaded;
    if (auto loaded = m_persons.load(); !loaded)
        return loaded;
    return m_ledger.load();
}

QDate Office::today() const { return m_settings.today(); }

} // namespace wuxing
