// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/keyedtablemodel.h"
#include "support/catch.h"
#include "support/modeltester.h"

#include <QSignalSpy>

#include <algorithm>
#include <numeric>
#include <random>

using namespace wuxing;

namespace {

class Keys : public KeyedTableModel {
public:
    explicit Keys(std::vector<RowId> keys)
        : m_keys(std::move(keys))
    {
    }
    void become(const std::vector<RowId>& keys)
    {
        m_next = keys;
        if (follow(std::vector<RowId>(m_keys), keys))
            return;
        beginResetModel();
        m_keys = keys;
        endResetModel();
    }
    const std::vector<RowId>& keys() const { return m_keys; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_keys.at(static_cast<size_t>(index.row()))) : QVariant();
    }

private:
    void removeRowsAt(int first, int last) override { m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1); }
    void reorderRows(const std::vector<int>& order) override
    {
        std::vector<RowId> keys;
        for (const int place : order)
            keys.push_back(m_keys[static_cast<size_t>(place)]);
        m_keys = keys;
    }
    void insertRowsFrom(int first, int last) override
    {
        m_keys.insert(m_keys.begin() + first, m_next.begin() + first, m_next.begin() + last + 1);
    }

    std::vector<RowId> m_keys;
    std::vector<RowId> m_next;
};

} // namespace

TEST_CASE("rows that stay are known to stay, whatever comes, goes and moves around them", "[itemmodels]")
{
    std::mt19937 dice(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<RowId> all(20);
        std::iota(all.begin(), all.end(), 1);
        const auto some = [&] {
            std::shuffle(all.begin(), all.end(), dice);
            return std::vector<RowId>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(dice() % 20));
        };
        const std::vector<RowId> before = some();
        const std::vector<RowId> after = some();
        Keys model(before);
        const ModelTester tester(model);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        std::vector<std::pair<RowId, QPersistentModelIndex>> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.emplace_back(before[static_cast<size_t>(row)], model.index(row, 1));
        model.become(after);
        CHECK(model.keys() == after);
        CHECK(tester.problems().isEmpty());
        if (!resets.isEmpty())
            continue;
        for (const auto& [key, index] : held) {
            const auto place = std::find(after.begin(), after.end(), key);
            CHECK(index.isValid() == (place != after.end()));
            if (index.isValid())
                CHECK(index.row() == place - after.begin());
        }
    }
}

TEST_CASE("rows that cannot be told apart, and another question, reset the model", "[itemmodels]")
{
    Keys twins({1, 2, 2});
    const QSignalSpy twinResets(&twins, &QAbstractItemModel::modelReset);
    twins.become({1, 2});
    CHECK(twinResets.size() == 1);
    Keys others({1, 2, 3});
    const QSignalSpy otherResets(&others, &QAbstractItemModel::modelReset);
    others.become({4, 5});
    CHECK(otherResets.size() == 1);
    CHECK(others.keys() == std::vector<RowId>{4, 5});
}
