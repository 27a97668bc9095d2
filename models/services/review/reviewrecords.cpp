// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/reviewrecords.h"

#include "services/file/workspace.h"
#include "storage/database.h"

namespace wuxing {

ReviewRecords::ReviewRecords(Workspace& workspace)
    : m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &ReviewRecords::onChanged);
}

std::shared_ptr<const QuarterReviews> ReviewRecords::reviews(const Quarter& quarter) const
{
    return m_workspace.kept(m_cache[quarter], [&] { return m_workspace.database().reviews().reviews(quarter); });
}

BranchReview ReviewRecords::review(RowId unit, const Quarter& quarter) const
{
    const auto all = reviews(quarter);
    const auto found = all->constFind(unit);
    if (found != all->constEnd())
        return *found;
    BranchReview review;
    review.unit = unit;
    review.quarter = quarter;
    return review;
}

std::vector<Quarter> ReviewRecords::quarters() const
{
    return m_workspace.valueOr(m_workspace.database().reviews().quarters());
}

void ReviewRecords::onChanged(const ChangeEvent& event)
{
    if (!event.touches("review") && !event.touches("review_opinion") && !event.touches("review_veto")
        && !event.touches("review_decision") && !event.touches("frozen_paper"))
        return;
    m_cache.clear();
    emit reviewsChanged();
}

} // namespace wuxing
