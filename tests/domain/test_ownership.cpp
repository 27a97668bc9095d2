// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/ownership.h"
#include "domain/records/tables.h"
#include "domain/units/unittree.h"
#include "support/catch.h"

#include <QSet>

using namespace wuxing;

namespace {

// A district with two townships and a village in each.
enum : RowId { district = 1, ours, theirs, ourVillage, theirVillage };

UnitTree tree()
{
    const auto unit = [](RowId id, RowId parent, UnitKind kind) {
        Unit made;
        made.id = id;
        made.parent = parent;
        made.kind = kind;
        made.code = QString::number(id);
        made.name = made.code;
        made.shortName = made.code;
        return made;
    };
    auto built = UnitTree::build({unit(district, 0, UnitKind::District), unit(ours, district, UnitKind::Town),
        unit(theirs, district, UnitKind::Town), unit(ourVillage, ours, UnitKind::Village),
        unit(theirVillage, theirs, UnitKind::Village)});
    REQUIRE_OK(built);
    return std::move(*built);
}

constexpr Actor districtOffice;
constexpr Actor township{OfficeLevel::Township, ours};
constexpr auto byDistrict = OfficeLevel::District;
constexpr auto byTownship = OfficeLevel::Township;

Permission may(const Actor& actor, const char* table, Facet facet, RowId unit, OfficeLevel side = byDistrict)
{
    static const UnitTree units = tree();
    return mayEdit(actor, QString::fromLatin1(table), facet, {unit, side}, units);
}

// What the district and the township of the row may do.
using Both = std::pair<Permission, Permission>;
Both both(const char* table, Facet facet, OfficeLevel side = byDistrict)
{
    return {may(districtOffice, table, facet, ourVillage, side), may(township, table, facet, ourVillage, side)};
}

constexpr Both districts{Permission::Allowed, Permission::Refused};
constexpr Both townships{Permission::Flagged, Permission::Allowed};

const Facet facets[] = {Facet::Subject, Facet::Work, Facet::Limit, Facet::State, Facet::Outcome, Facet::Figures,
    Facet::Person, Facet::Derived};

} // namespace

TEST_CASE("every column belongs to a group of fields, but ids, keys and what a row hangs on", "[domain]")
{
    // Natural keys that stand beside a record.
    const QSet<QString> keys{QStringLiteral("year"), QStringLiteral("quarter"), QStringLiteral("month"),
        QStringLiteral("star_set"), QStringLiteral("role"), QStringLiteral("round"), QStringLiteral("star")};
    for (const TableWords& table : recordTables()) {
        for (const FieldWords* field : table.fields()) {
            CAPTURE(table.name(), field->name());
            CHECK((field->facet == Facet::None) == (field->isKey || field->name() == QLatin1String("id")));
        }
        for (const FieldWords& field : table.beside()) {
            CAPTURE(table.name(), field.name());
            const bool isRow = field.kind == &fieldcodec::valueKind<RowId, FieldCodec<RowId>>;
            CHECK((field.facet == Facet::None) == (field.isKey || isRow || keys.contains(field.name())));
        }
    }
}

TEST_CASE("every group of fields that there is has an owner, and no line of the owners is about nothing", "[domain]")
{
    QSet<const FacetOwner*> used;
    const auto ask = [&](const TableWords& table, Facet facet) {
        if (facet == Facet::None || facet == Facet::Derived)
            return;
        CAPTURE(table.name(), static_cast<int>(facet));
        const FacetOwner* owner = ownerOf(table.name(), facet);
        REQUIRE(owner);
        used.insert(owner);
    };
    QSet<QString> described;
    for (const TableWords& table : recordTables()) {
        described.insert(table.name());
        for (const FieldWords* field : table.fields())
            ask(table, field->facet);
        for (const FieldWords& field : table.beside())
            ask(table, field.facet);
    }
    for (const FacetOwner* owner : used) {
        for (const QString& table : QString::fromLatin1(owner->tables).split(QLatin1Char(' ')))
            CHECK(described.contains(table));
    }
    CHECK(ownerOf(QStringLiteral("unit"), Facet::Subject)->owner == Owner::District);
    for (const char* unknown : {"", "nothing", "uni", "rule", "case"})
        CHECK_FALSE(ownerOf(QString::fromLatin1(unknown), Facet::Subject));
}

TEST_CASE("what the district rules is refused in a township", "[domain]")
{
    for (const char* table : {"unit", "star", "rule_set", "rule_clause", "department", "department_member",
             "calendar_day", "case_cause", "level_target", "published_total", "review", "review_veto",
             "review_decision", "award", "contest", "appraisal", "frozen_paper"}) {
        for (const Facet facet : facets) {
            CAPTURE(table);
            if (facet != Facet::Derived)
                CHECK(both(table, facet) == districts);
        }
    }
}

TEST_CASE("a township proposes a secretary, and the district names one", "[domain]")
{
    CHECK(both("post", Facet::Subject) == Both{Permission::Allowed, Permission::Proposed});
    CHECK(may(township, "post", Facet::Subject, theirVillage) == Permission::Refused);
}

TEST_CASE("what a township enters is its own, and flagged where the district does", "[domain]")
{
    for (const char* table :
        {"plan", "metric_value", "income", "project", "project_fund", "household", "visit", "visit_opinion"})
        CHECK(both(table, Facet::Figures) == townships);
    for (const Stage stage : {Stage::Self, Stage::Township})
        CHECK(both("assessment", Facet::Figures, sideOf(stage)) == townships);
    CHECK(both("assessment", Facet::Figures, sideOf(Stage::District)) == districts);
}

TEST_CASE(
    "of a ledger item the problem is its maker's, the work the township's, time and end the district's", "[domain]")
{
    CHECK(both("ledger_item", Facet::Subject, byDistrict) == Both{Permission::Allowed, Permission::Flagged});
    CHECK(both("ledger_item", Facet::Subject, byTownship) == Both{Permission::Flagged, Permission::Allowed});
    CHECK(both("ledger_item", Facet::Work) == townships);
    CHECK(both("ledger_item", Facet::Limit) == districts);
    CHECK(both("ledger_item", Facet::State) == districts);
    CHECK(both("ledger_extension", Facet::Limit) == districts);
    CHECK(both("ledger_verification", Facet::State) == districts);
    CHECK(both("escalation_paper", Facet::Subject) == districts);
    CHECK(both("ledger_item", Facet::Derived) == Both{Permission::Refused, Permission::Refused});
}

TEST_CASE("notes, steps, evidence and outcomes are appended by both and taken away by who made them", "[domain]")
{
    for (const char* table : {"ledger_progress", "case_step", "evidence", "outcome"}) {
        CHECK(both(table, Facet::Subject, byDistrict) == Both{Permission::Allowed, Permission::Refused});
        CHECK(both(table, Facet::Subject, byTownship) == Both{Permission::Refused, Permission::Allowed});
    }
}

TEST_CASE("nobody closes an item by appending a note", "[domain]")
{
    ProgressNote note;
    for (const LedgerState state : {LedgerState::Open, LedgerState::InProgress, LedgerState::ReportedDone}) {
        note.state = state;
        CHECK(may(township, "ledger_progress", Facet::State, ourVillage, sideOf(note, byTownship))
            == Permission::Allowed);
    }
    for (const LedgerState state : {LedgerState::Verified, LedgerState::Closed, LedgerState::Cancelled}) {
        note.state = state;
        CHECK(may(township, "ledger_progress", Facet::State, ourVillage, sideOf(note, byTownship))
            == Permission::Refused);
        CHECK(may(districtOffice, "ledger_progress", Facet::State, ourVillage, sideOf(note, byDistrict))
            == Permission::Allowed);
    }
}

TEST_CASE(
    "of a case the district lists and accepts, the township works and reports until the report is sent", "[domain]")
{
    const Both districtsWithConflict{Permission::Allowed, Permission::Flagged};
    CHECK(both("rect_case", Facet::Subject) == districtsWithConflict);
    CHECK(both("rect_case", Facet::State) == districtsWithConflict);
    CHECK(both("acceptance", Facet::State) == districtsWithConflict);
    CHECK(both("acceptance_ballot", Facet::Figures) == districtsWithConflict);
    CHECK(both("rect_case", Facet::Work) == townships);
    CaseReport report;
    CHECK(both("case_report", Facet::Work, sideOf(report)) == townships);
    report.sentOn = QDate(2023, 9, 1);
    CHECK(both("case_report", Facet::Work, sideOf(report)) == districts);
    CHECK(both("rect_case", Facet::Derived) == Both{Permission::Refused, Permission::Refused});
}

TEST_CASE("a township writes for its own part alone, and what does not travel is everybody's own", "[domain]")
{
    CHECK(may(township, "income", Facet::Figures, ours) == Permission::Allowed);
    for (const RowId elsewhere : {RowId(0), RowId(district), RowId(theirs), RowId(theirVillage), RowId(77)}) {
        CHECK(may(township, "income", Facet::Figures, elsewhere) == Permission::Refused);
        CHECK(may(township, "evidence", Facet::Subject, elsewhere, byTownship) == Permission::Refused);
        CHECK(may(districtOffice, "unit", Facet::Subject, elsewhere) == Permission::Allowed);
    }
    CHECK(may({OfficeLevel::Township, 0}, "income", Facet::Figures, ourVillage) == Permission::Refused);
    for (const char* table : {"personal_access", "template", "package", "conflict"})
        CHECK(both(table, Facet::Subject) == Both{Permission::Allowed, Permission::Allowed});
}

TEST_CASE("a line that loosens the rule goes before the table", "[domain]")
{
    static const UnitTree units = tree();
    constexpr FacetOwner loosened[] = {
        {"ledger_item", Facet::Limit, Owner::District, Permission::Flagged, Permission::Proposed}};
    const auto ask = [&](Facet facet) {
        return mayEdit(township, QStringLiteral("ledger_item"), facet, {ourVillage, byDistrict}, units, loosened);
    };
    CHECK(ask(Facet::Limit) == Permission::Proposed);
    CHECK(ask(Facet::State) == Permission::Refused);
    CHECK(ask(Facet::Work) == Permission::Allowed);
}
