// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableexport.h"
#include "exchange/tableimport.h"
#include "exchange/worktables.h"
#include "services/office.h"
#include "storage/database.h"
#include "support/catch.h"
#include "support/officefixture.h"

using namespace wuxing;

TEST_CASE("no import is planned against a file that could not be read", "[exchange]")
{
    const auto fixture = OfficeFixture::demonstration();
    struct Case {
        const char* kind;
        const char* missing; //< table the plan is made against
        QByteArray table;
    };
    const auto work = [&](const char* key) {
        const auto table = worktables::table(fixture->office(), {QLatin1String(key), 0, 0, true});
        REQUIRE_OK(table);
        return *table;
    };
    const std::vector<Case> cases{{"ledger", "ledger_item", tableexport::ledger(fixture->office(), 0)},
        {"projects", "project", work("projects")}, {"pairings", "pairing", work("pairings")},
        {"ballots", "rect_case", work("ballots")}, {"extensions", "ledger_item", work("extensions")},
        {"progress", "ledger_item", work("progress")}, {"calendar", "calendar_day", work("calendar")},
        {"assessments", "assessment", tableexport::assessments(fixture->office(), 0, Quarter(2023, 4))},
        {"opinions", "review_opinion", tableexport::opinions(fixture->office(), 0, Quarter(2023, 4))}};
    for (const Case& example : cases) {
        CAPTURE(example.kind);
        fixture->reopen();
        Office& office = fixture->office();
        const auto kind = TableImport::kindFromKey(QLatin1String(example.kind));
        REQUIRE(kind);
        const auto table = TextTable::fromBytes(example.table, QStringLiteral("table.csv"));
        REQUIRE_OK(table);
        const auto rename = [&](const char* sql) {
            REQUIRE_OK(office.workspace().database().connection().execute(
                QString::fromLatin1(sql).arg(QLatin1String(example.missing))));
        };
        rename("ALTER TABLE %1 RENAME TO %1_gone");
        const auto plan = TableImport::make(*kind, office, {2023, {}, QStringLiteral("2023-Q4"), {}})->plan(*table);
        rename("ALTER TABLE %1_gone RENAME TO %1");
        CHECK_FALSE(plan);
    }
}
