// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review/review.h"
#include "domain/time/period.h"

#include <QHash>
#include <QObject>

#include <map>
#include <memory>

namespace wuxing {

class Workspace;
struct ChangeEvent;

using QuarterReviews = QHash<RowId, BranchReview>;

// What the joint reviews hold, by quarter: read by the review itself and by whatever is judged by it. Owned by Office.
class ReviewRecords : public QObject {
    Q_OBJECT

public:
    explicit ReviewRecords(Workspace& workspace);

    std::shared_ptr<const QuarterReviews> reviews(const Quarter& quarter) const; //< never null
    BranchReview review(RowId unit, const Quarter& quarter) const; //< an open, empty one when nothing was entered
    std::vector<Quarter> quarters() const;

signals:
    void reviewsChanged();

private:
    void onChanged(const ChangeEvent& event);

    Workspace& m_workspace;
    mutable std::map<Quarter, std::shared_ptr<const QuarterReviews>> m_cache;
};

} // namespace wuxing
