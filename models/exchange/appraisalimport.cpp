// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/appraisalimport.h"

#include "domain/quantity.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::AppraisalImport)
};
const QString gradeColumn = QStringLiteral("grade");
const QString commentsKey = QStringLiteral("comments");
} // namespace

std::vector<KnownColumn> AppraisalImport::columns() const
{
    std::vector<KnownColumn> columns{yearColumn(), {gradeColumn, {QStringLiteral("综合评定"), gradeColumn}, false},
        {commentsKey, {QStringLiteral("评议意见"), commentsKey, QStringLiteral("意见")}, false}};
    for (int grade = 0; grade < gradeCount; ++grade) {
        const auto value = static_cast<Grade>(grade);
        columns.push_back({gradeKey(value),
            {gradeOnPaper(value), gradeOnPaper(value) + QStringLiteral("(票)"), gradeKey(value)}, true});
    }
    return columns;
}

Status AppraisalImport::begin(const ColumnMap&, const TextTable&)
{
    m_appraisals.clear();
    m_present.clear();
    return {};
}

void AppraisalImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const auto year = yearOf(map, row);
    if (!year)
        return plan.refuse(row.number, map.heading(QStringLiteral("year")), subject, year.error().message);
    Appraisal appraisal{branch.unit.id, *year, {}, {}, map.cell(row, commentsKey)};
    for (int grade = 0; grade < gradeCount; ++grade) {
        const QString key = gradeKey(static_cast<Grade>(grade));
        const QString text = map.cell(row, key);
        const auto votes = parseWholeNumber(text.isEmpty() ? QStringLiteral("0") : text, 0, 100000);
        if (!votes)
            return plan.refuse(row.number, map.heading(key), subject, votes.error().message);
        appraisal.votes.at(static_cast<size_t>(grade)) = *votes;
    }
    if (const QString text = map.cell(row, gradeColumn); !text.isEmpty()) {
        appraisal.grade = gradeFromKey(text);
        if (!appraisal.grade)
            return plan.refuse(row.number, map.heading(gradeColumn), subject,
                Text::tr("“%1” is not a grade. Write 好, 较好, 一般 or 差").arg(text));
    }
    if (!isFirst(QStringLiteral("%1|%2").arg(branch.unit.id).arg(*year), row.number, map.heading(gradeKey(Grade::Good)),
            subject, plan))
        return;
    if (!m_present.contains(*year))
        m_present.insert(*year, office().contests().appraisals(*year));
    const auto& known = m_present[*year];
    const auto old = known.constFind(branch.unit.id);
    plan.add(row.number,
        old == known.constEnd() ? ImportState::Added
            : *old == appraisal ? ImportState::Same
                                : ImportState::Changed,
        subject);
    m_appraisals.push_back(std::move(appraisal));
}

Status AppraisalImport::write(const Action& action, const Progress&)
{
    return office().contests().saveAppraisals(m_appraisals, action);
}

} // namespace wuxing
