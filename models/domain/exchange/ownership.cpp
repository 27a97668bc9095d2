// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/ownership.h"

#include "domain/units/unittree.h"

#include <algorithm>
#include <string_view>

namespace wuxing {

namespace {

// exchange.md section 6. Whatever a line says of a facet goes before what it says of the whole table.
// clang-format off
constexpr FacetOwner owners[] = {
    // Units, stars, rules, organisation, calendar, causes, targets, published totals; and what ties offices together.
    {"unit star rule_set rule_star rule_item rule_clause department department_member department_charge calendar_day "
     "case_cause level_target published_total pairing site site_key", Facet::None, Owner::District},
    // The secretary: a township may propose.
    {"post", Facet::None, Owner::District, Permission::Flagged, Permission::Proposed},
    // Self and township stage are the township's. Its plan is its own, too: nothing in the file approves one.
    {"assessment", Facet::None, Owner::Row},
    {"plan metric_value income project project_fund project_partner project_income household visit visit_opinion",
     Facet::None, Owner::Township},
    {"review review_opinion review_veto review_decision review_meeting award contest contest_part contest_indicator "
     "contest_judge contest_entry contest_score contest_adjustment contest_comment appraisal frozen_paper",
     Facet::None, Owner::District},
    // A ledger item: the problem is who made it, the work the township's, time and end the district's.
    {"ledger_item", Facet::Subject, Owner::Row, Permission::Flagged, Permission::Flagged},
    {"ledger_item", Facet::Work, Owner::Township},
    {"ledger_item", Facet::Outcome, Owner::Township},
    {"ledger_item ledger_extension ledger_verification ledger_look_back escalation_paper",
     Facet::None, Owner::District},
    // Both append, and only the maker takes away again.
    {"ledger_progress case_step evidence outcome", Facet::None, Owner::Row, Permission::Refused, Permission::Refused},
    // A case: listing, causes, approval and acceptance against situation, helpers, goal and the reports that are not
    // sent yet.
    {"rect_case", Facet::Work, Owner::Township},
    {"rect_case acceptance acceptance_ballot", Facet::None, Owner::District, Permission::Flagged, Permission::Flagged},
    {"case_report case_report_item", Facet::None, Owner::Row},
    // Each office its own persons, and what it adds to its own reports.
    {"person report_addition", Facet::None, Owner::Row},
    // These stay where they are.
    {"personal_access template sheet_mapping package conflict row_alias peer_knowledge", Facet::None, Owner::File},
};
// clang-format on

bool names(std::string_view tables, std::string_view table)
{
    for (size_t at = tables.find(table); at != std::string_view::npos; at = tables.find(table, at + 1)) {
        const size_t end = at + table.size();
        if ((at == 0 || tables[at - 1] == ' ') && (end == tables.size() || tables[end] == ' '))
            return true;
    }
    return false;
}

} // namespace

const FacetOwner* ownerOf(const QString& table, Facet facet, std::span<const FacetOwner> loosened)
{
    if (facet == Facet::None || facet == Facet::Derived || table.isEmpty())
        return nullptr;
    const QByteArray name = table.toUtf8();
    const std::string_view wanted(name.constData(), static_cast<size_t>(name.size()));
    for (const std::span<const FacetOwner> lines : {loosened, std::span<const FacetOwner>(owners)}) {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const FacetOwner& line) {
            return (line.facet == Facet::None || line.facet == facet) && names(line.tables, wanted);
        });
        if (found != lines.end())
            return &*found;
    }
    return nullptr;
}

Permission mayEdit(const Actor& actor, const QString& table, Facet facet, const RowSide& row, const UnitTree& units,
    std::span<const FacetOwner> loosened)
{
    const FacetOwner* line = ownerOf(table, facet, loosened);
    if (!line)
        return Permission::Refused;
    if (line->owner == Owner::File)
        return Permission::Allowed;
    const bool isDistrict = actor.level == OfficeLevel::District;
    if (!isDistrict && (actor.unit == 0 || !units.contains(actor.unit, row.unit)))
        return Permission::Refused;
    const bool isTheDistricts =
        line->owner == Owner::Row ? row.owner == OfficeLevel::District : line->owner == Owner::District;
    if (isTheDistricts == isDistrict)
        return Permission::Allowed;
    return isDistrict ? line->district : line->township;
}

OfficeLevel sideOf(Stage stage) { return stage == Stage::District ? OfficeLevel::District : OfficeLevel::Township; }

OfficeLevel sideOf(const CaseReport& report) { return report.isSent() ? OfficeLevel::District : OfficeLevel::Township; }

OfficeLevel sideOf(const ProgressNote& note, OfficeLevel maker)
{
    const bool isBeyond = note.state != LedgerState::Open && note.state != LedgerState::InProgress
        && note.state != LedgerState::ReportedDone;
    return isBeyond ? OfficeLevel::District : maker;
}

} // namespace wuxing
