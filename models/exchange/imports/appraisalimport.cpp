// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/appraisalimport.h"

#include "domain/contest/contestfields.h"
#include "exchange/reading/recordtable.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

Status AppraisalImport::begin(ColumnMap&, const TextTable&)
{
    m_appraisals.clear();
    m_present.clear();
    return {};
}

void AppraisalImport::planRow(RowReader& cells, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    const int year = yearOf(cells);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (!isFirst(QStringLiteral("%1|%2").arg(branch.unit.id).arg(year), cells, subject, plan))
        return;
    if (!m_present.contains(year))
        m_present.insert(year, office().contests().appraisals(year));
    const auto& known = m_present[year];
    const auto old = known.constFind(branch.unit.id);
    Appraisal appraisal = old == known.constEnd() ? Appraisal{branch.unit.id, year, {}, {}, {}} : *old;
    for (int grade = 0; grade < gradeCount; ++grade) {
        const QByteArray key = wordKey(static_cast<Grade>(grade)).toLatin1();
        int& votes = appraisal.votes.at(static_cast<size_t>(grade));
        if (cells.takeClear(key.constData(), votes > 0))
            votes = 0;
        else if (!cells.clears(key.constData()))
            votes = cells.whole(key.constData(), 0, 100000).value_or(votes);
    }
    cells.take(fieldOf<&Appraisal::grade>(), &appraisal.grade);
    cells.take(fieldOf<&Appraisal::comments>(), &appraisal.comments);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    if (old == known.constEnd() ? appraisal.isEmpty() : *old == appraisal)
        return cells.add(plan, ImportState::Same, subject);
    cells.add(plan, old == known.constEnd() ? ImportState::Added : ImportState::Changed, subject);
    m_appraisals.push_back(std::move(appraisal));
}

Status AppraisalImport::write(const Action& action, const Progress&)
{
    return office().contests().saveAppraisals(m_appraisals, action);
}

} // namespace wuxing
