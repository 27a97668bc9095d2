// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/opinionimport.h"

#include "exchange/rowreader.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::OpinionImport)
};
const QString starKey = QStringLiteral("star");
const QString departmentKey = QStringLiteral("department");
const QString opinionColumn = QStringLiteral("opinion");
const QString reasonKey = QStringLiteral("reason");
const QString handlerKey = QStringLiteral("handler");
const QString dateKey = QStringLiteral("date");
} // namespace

std::vector<KnownColumn> OpinionImport::columns() const
{
    return {quarterColumn(), {starKey, {QStringLiteral("星"), starKey, QStringLiteral("星名")}, true},
        {departmentKey, {QStringLiteral("专班"), departmentKey, QStringLiteral("部门"), QStringLiteral("单位")}, true},
        {opinionColumn, {QStringLiteral("意见"), opinionColumn, QStringLiteral("联审意见")}, true},
        {reasonKey, {QStringLiteral("理由"), reasonKey, QStringLiteral("原因")}, false},
        {handlerKey, {QStringLiteral("经办人"), handlerKey}, true}, {dateKey, {QStringLiteral("日期"), dateKey}, true}};
}

Status OpinionImport::begin(ColumnMap& map, const TextTable& table)
{
    m_edits.clear();
    if (!map.has(QStringLiteral("quarter")) && options().period.isEmpty())
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1: there is no column “季度”. Add it, or say which quarter the opinions are of.")
                .arg(table.file),
            {}};
    return {};
}

void OpinionImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const auto refuse = [&](const QString& key, const QString& reason) {
        plan.refuse(row.number, map.heading(key), subject, reason);
    };
    const auto quarter = quarterOf(map, row);
    if (!quarter)
        return refuse(QStringLiteral("quarter"), quarter.error().message);
    const StarSet set = office().ratings().ratings(quarter->year())->set(branch.unit.starSet);
    const QString starName = map.cell(row, starKey);
    const auto star = std::find_if(set.stars.begin(), set.stars.end(),
        [&](const Star& candidate) { return candidate.name == starName || candidate.key == starName; });
    if (star == set.stars.end())
        return refuse(starKey, Text::tr("the branch has no star “%1” in its set").arg(starName));
    const QString departmentName = map.cell(row, departmentKey);
    const Department* department = office().organisation().findByName(departmentName);
    if (!department)
        return refuse(departmentKey, Text::tr("there is no task force “%1”").arg(departmentName));
    const auto kind = wordFromText<OpinionKind>(map.cell(row, opinionColumn));
    if (!kind)
        return refuse(opinionColumn,
            Text::tr("“%1” is not an opinion. Write 同意, 不同意, 整改后再审 or 不涉及")
                .arg(map.cell(row, opinionColumn)));
    if (!isFirst(
            QStringLiteral("%1|%2|%3|%4")
                .arg(quarter->toString(), QString::number(branch.unit.id), star->key, QString::number(department->id)),
            row.number, map.heading(opinionColumn), subject, plan))
        return;
    const BranchReview review = office().reviews().review(branch.unit.id, *quarter);
    const ReviewOpinion* old = review.opinion(star->key, department->id);
    RowReader cells(map, row);
    OpinionEdit edit{branch.unit.id, *quarter, old ? *old : ReviewOpinion()};
    edit.opinion.star = star->key;
    edit.opinion.department = department->id;
    edit.opinion.opinion = *kind;
    // Another opinion has its own reason, handler and date.
    const bool isAnother = !old || old->opinion != *kind;
    QString dropped;
    if (isAnother) {
        std::swap(dropped, edit.opinion.reason);
        edit.opinion.handler.clear();
    }
    cells.take("reason", edit.opinion.reason);
    cells.take("handler", edit.opinion.handler);
    if (isAnother || cells.isFilled("date"))
        edit.opinion.date = cells.neededDate("date");
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (auto valid = validate(edit.opinion); !valid)
        return refuse(edit.opinion.handler.isEmpty() ? handlerKey : reasonKey, valid.error().message);
    QString text = QStringLiteral("%1 %2").arg(departmentName, wordLabel(*kind));
    if (!dropped.isEmpty() && edit.opinion.reason.isEmpty())
        text = Text::tr("%1; the reason “%2” goes with the former opinion").arg(text, dropped);
    // What the file holds already is the same, whoever may still change it.
    if (old && *old == edit.opinion)
        return cells.add(plan, ImportState::Same, subject, text);
    if (!department->givesOpinion(branch.unit.starSet, star->key))
        return refuse(departmentKey, Text::tr("%1 gives no opinion on %2").arg(departmentName, star->name));
    if (review.state == ReviewState::Closed)
        return refuse(opinionColumn, Text::tr("the review of the quarter is closed and frozen"));
    cells.add(plan, old ? ImportState::Changed : ImportState::Added, subject, text);
    m_edits.push_back(std::move(edit));
}

Status OpinionImport::write(const Action& action, const Progress&)
{
    return office().reviews().putOpinions(m_edits, action);
}

} // namespace wuxing
