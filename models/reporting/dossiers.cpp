// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/gatherers.h"
#include "reporting/paperlanguage.h"
#include "reports/paper/papertext.h"
#include "reports/sheets/branchdossier.h"
#include "services/office.h"

#include <algorithm>

namespace wuxing::reporting {

namespace {

constexpr int shownHistory = 30;

void addStars(BranchFile& file, Office& office, const UnitNode& node)
{
    const RowId unit = node.unit.id;
    for (int past = file.year; past > file.year - 6; --past) {
        const auto ratings = office.ratings().ratings(past);
        if (!ratings->entered.contains(unit))
            continue;
        const BranchRating rating = ratings->of(node.unit);
        QStringList held;
        for (int place = 0; place < starCount; ++place) {
            if (rating.star(place) == StarState::Held)
                held << ratings->set(rating.set).stars.at(static_cast<size_t>(place)).name;
        }
        file.years.push_back({past, papertext::level(ratings->levelOf(node.unit)), held});
    }
    file.plan = office.plans().plan(unit, file.year);
    const auto ratings = office.ratings().ratings(file.year);
    for (const Star& star : ratings->set(node.unit.starSet).stars) {
        if (file.plan.stars.contains(star.key))
            file.planStars << star.name;
    }
    file.gaps =
        office.workspace().valueOr(office.evaluations().gaps(unit, office.assessments().latestQuarter(file.year)));
}

void addWork(BranchFile& file, Office& office)
{
    LedgerQuery own;
    own.units = std::vector<RowId>{file.unit};
    file.items = office.ledger().some(office.ledger().query(own));
    std::erase_if(file.items, [](const LedgerItem& item) { return item.state == LedgerState::Cancelled; });
    std::stable_sort(file.items.begin(), file.items.end(),
        [](const LedgerItem& a, const LedgerItem& b) { return a.isOpen() && !b.isOpen(); });
    for (const RectCase& rectCase : office.cases().casesIn(file.unit, 0))
        file.cases.push_back(caseFileOf(office, rectCase));
    VisitInput visits = visitInput(office, file.unit, file.year, QDate(file.year, 12, 31));
    if (!visits.coverage.empty())
        file.coverage = visits.coverage.front();
    file.opinions = std::move(visits.opinions);
    file.incomeRules = office.settings().settings().work.income;
    for (const int known : office.incomes().years()) {
        if (const IncomeYear sum = office.incomes().yearOf(file.unit, known); sum.isEntered() && known <= file.year) {
            file.incomeYears.push_back(known);
            file.incomes.push_back(sum);
        }
    }
    file.projects = office.incomes().projectsOf(file.unit);
    file.evidence = office.evidence().ofUnit(file.unit);
    file.photos = office.evidence().beforeAndAfter(file.evidence);
}

BranchFile branchFile(Office& office, const UnitNode& node, int year, const PaperLanguage& words)
{
    BranchFile file;
    file.unit = node.unit.id;
    file.year = year;
    file.posts = office.units().posts(file.unit);
    addStars(file, office, node);
    addWork(file, office);
    for (const Operation& operation : office.workspace().valueOr(office.history().operations(file.unit, shownHistory)))
        file.history.push_back({operation.at, operation.author, operation.action.text(std::cref(words))});
    return file;
}

} // namespace

Result<Report> dossier(Office& office, const ReportRequest& request)
{
    const ReportContext about = office.contexts().of(request.scope);
    const PaperLanguage words;
    const auto branches = about.tree->branches(about.scope, about.today);
    if (branches.size() == 1)
        return branchDossier(about, branchFile(office, *branches.front(), request.year, words));
    Report all = about.start(
        QStringLiteral("dossier-%1").arg(about.scopeName()), QStringLiteral("%1一村一档").arg(about.scopeName()));
    for (const UnitNode* node : branches) {
        Report one = branchDossier(about, branchFile(office, *node, request.year, words));
        one.sections.front().bookmarkGroup = node->parent ? node->parent->unit.shortName : QString();
        all.sections.push_back(std::move(one.sections.front()));
    }
    return all;
}

} // namespace wuxing::reporting
