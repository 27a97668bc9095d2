// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tenyears.h"
#include "services/office.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace wuxing;

namespace {

std::unique_ptr<Office> opened(const QString& path, const bench::TenYears& size)
{
    static const SystemClock clock;
    const auto made = bench::makeTenYears(path, size);
    INFO((made ? QString() : made.error().message + made.error().detail).toStdString());
    REQUIRE(made);
    auto office = Office::open(path, OpenMode::ReadOnly, clock);
    REQUIRE(office);
    return std::move(*office);
}

int assessmentsOf(Office& office, int year)
{
    int count = 0;
    for (int number = 1; number <= 4; ++number) {
        REQUIRE(office.assessments().eachBranch(Quarter(year, number), [&](RowId, std::vector<Assessment>& own) {
            count += static_cast<int>(own.size());
            return true;
        }));
    }
    return count;
}

} // namespace

TEST_CASE("the file of ten years holds what was asked for, spread over its quarters, and passes its check")
{
    const QTemporaryDir folder;
    const auto size = bench::TenYears().share(1000);
    const auto office = opened(folder.filePath(QStringLiteral("years.wuxing")), size);
    CHECK(office->units().tree()->branches(0, office->today()).size() == 98);
    CHECK(office->today() == QDate(2023, 12, 31));
    int assessments = 0;
    for (int year = 2014; year <= 2023; ++year) {
        CHECK(office->assessments().quarters(year).size() == 4);
        assessments += assessmentsOf(*office, year);
    }
    CHECK(assessments == size.assessments);
    CHECK(office->ledger().count() == size.items);
    CHECK(office->ledger().openItems().size() < 20);
    CHECK(static_cast<int>(office->visits().visits(0)->size()) == size.visits);
    CHECK(static_cast<int>(office->evidence().all().size()) == size.evidence);
    CHECK(office->history().check()->empty());
    CHECK(office->evidence().check().empty());
}

TEST_CASE("the file of ten years says the same every time it is made")
{
    const QTemporaryDir folder;
    const auto size = bench::TenYears().share(1000);
    const auto one = opened(folder.filePath(QStringLiteral("one.wuxing")), size);
    const auto two = opened(folder.filePath(QStringLiteral("two.wuxing")), size);
    CHECK(*one->ledger().items() == *two->ledger().items());
    CHECK(*one->visits().visits(0) == *two->visits().visits(0));
    CHECK(one->evidence().all() == two->evidence().all());
}
