// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/modeltester.h"

#include <QAbstractListModel>

using namespace wuxing;

namespace {
// Says it has a row and hands out no index for it.
class BrokenModel : public QAbstractListModel {
public:
    int rowCount(const QModelIndex& = {}) const override { return m_rows; }
    QVariant data(const QModelIndex&, int) const override { return {}; }
    QModelIndex index(int, int, const QModelIndex& = {}) const override { return {}; }
    void grow()
    {
        beginInsertRows({}, 0, 0);
        endInsertRows(); // promises a row and adds none
    }

private:
    int m_rows = 1;
};
} // namespace

TEST_CASE("the model tester notices a broken model", "[itemmodels]")
{
    BrokenModel model;
    const ModelTester tester(model);
    model.grow();
    CHECK_FALSE(tester.problems().isEmpty());
}
