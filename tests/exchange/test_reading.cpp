// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/tablecatalogue.h"
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
    };
    const auto example =
        GENERATE(Case{"ledger", "ledger_item"}, Case{"projects", "project"}, Case{"pairings", "pairing"},
            Case{"ballots", "rect_case"}, Case{"extensions", "ledger_item"}, Case{"progress", "ledger_item"},
            Case{"calendar", "calendar_day"}, Case{"assessments", "assessment"}, Case{"opinions", "review_opinion"});
    CAPTURE(example.kind);
    const TableKind* kind = tableKind(QLatin1String(example.kind));
    REQUIRE(kind);
    TableRequest request;
    request.kind = kind->kind;
    request.quarter = Quarter(2023, 4);
    request.purpose = QStringLiteral("test");
    const auto written = exportTable(fixture->office(), request);
    REQUIRE_OK(written);
    const auto table = TextTable::fromBytes(*written, QStringLiteral("table.csv"));
    REQUIRE_OK(table);
    fixture->reopen();
    Office& office = fixture->office();
    const auto rename = [&](const char* sql) {
        REQUIRE_OK(office.workspace().database().connection().execute(
            QString::fromLatin1(sql).arg(QLatin1String(example.missing))));
    };
    rename("ALTER TABLE %1 RENAME TO %1_gone");
    const auto plan = TableImport::make(kind->kind, office, {2023, {}, QStringLiteral("2023-Q4"), {}})->plan(*table);
    rename("ALTER TABLE %1_gone RENAME TO %1");
    CHECK_FALSE(plan);
}
