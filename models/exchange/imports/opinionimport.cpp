// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/opinionimport.h"

#include "domain/review/reviewfields.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::OpinionImport)
};
} // namespace

Status OpinionImport::begin(ColumnMap&, const TextTable&)
{
    m_edits.clear();
    return {};
}

void OpinionImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const auto refuse = [&](const char* key, const QString& reason) { cells.refuse(plan, subject, key, reason); };
    const auto quarter = quarterOf(cells);
    if (!quarter)
        return cells.refuse(plan, subject);
    const StarSet set = office().ratings().ratings(quarter->year())->set(branch.unit.starSet);
    const QString starName = cells.text("star");
    const auto star = std::find_if(set.stars.begin(), set.stars.end(),
        [&](const Star& candidate) { return candidate.name == starName || candidate.key == starName; });
    if (star == set.stars.end())
        return refuse("star", Text::tr("the branch has no star “%1” in its set").arg(starName));
    const QString departmentName = cells.text("department");
    const Department* department = office().organisation().findByName(departmentName);
    if (!department)
        return refuse("department", Text::tr("there is no task force “%1”").arg(departmentName));
    OpinionKind kind = OpinionKind::Agree;
    cells.take(fieldOf<&ReviewOpinion::opinion>(), &kind);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (!isFirst(
            QStringLiteral("%1|%2|%3|%4")
                .arg(quarter->toString(), QString::number(branch.unit.id), star->key, QString::number(department->id)),
            cells, subject, plan))
        return;
    const BranchReview review = office().reviews().review(branch.unit.id, *quarter);
    const ReviewOpinion* old = review.opinion(star->key, department->id);
    OpinionEdit edit{branch.unit.id, *quarter, old ? *old : ReviewOpinion()};
    edit.opinion.star = star->key;
    edit.opinion.department = department->id;
    edit.opinion.opinion = kind;
    // Another opinion has its own reason, handler and date.
    const bool isAnother = !old || old->opinion != kind;
    QString dropped;
    if (isAnother) {
        std::swap(dropped, edit.opinion.reason);
        edit.opinion.handler.clear();
    }
    cells.take(fieldOf<&ReviewOpinion::reason>(), &edit.opinion.reason);
    cells.take(fieldOf<&ReviewOpinion::handler>(), &edit.opinion.handler);
    if (isAnother || cells.isFilled("given_on"))
        edit.opinion.date = cells.neededDate("given_on");
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (auto valid = validate(edit.opinion); !valid)
        return refuse(edit.opinion.handler.isEmpty() ? "handler" : "reason", valid.error().message);
    QString text = QStringLiteral("%1 %2").arg(departmentName, wordLabel(kind));
    if (!dropped.isEmpty() && edit.opinion.reason.isEmpty())
        text = Text::tr("%1; the reason “%2” goes with the former opinion").arg(text, dropped);
    // What the file holds already is the same, whoever may still change it.
    if (old && *old == edit.opinion)
        return cells.add(plan, ImportState::Same, subject, text);
    if (!department->givesOpinion(branch.unit.starSet, star->key))
        return refuse("department", Text::tr("%1 gives no opinion on %2").arg(departmentName, star->name));
    if (review.state == ReviewState::Closed)
        return refuse("opinion", Text::tr("the review of the quarter is closed and frozen"));
    cells.add(plan, old ? ImportState::Changed : ImportState::Added, subject, text);
    m_edits.push_back(std::move(edit));
}

Status OpinionImport::write(const Action& action, const Progress&)
{
    return office().reviews().putOpinions(m_edits, action);
}

} // namespace wuxing
