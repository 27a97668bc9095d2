// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/historywords.h"

#include "domain/assessment.h"
#include "domain/award.h"
#include "domain/ledgeritem.h"
#include "domain/money.h"
#include "domain/project.h"
#include "domain/rectcase.h"
#include "domain/review.h"
#include "domain/tables.h"
#include "domain/unit.h"
#include "domain/visit.h"

#include <QCoreApplication>
#include <QHash>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::HistoryWords)
};

struct Word {
    const char* name;
    const char* text;
};

constexpr Word tables[] = {
    {"unit", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Unit")},
    {"post", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Post")},
    {"star", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Star")},
    {"award", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Rating")},
    {"level_target", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Level target")},
    {"setting", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Setting")},
    {"report_template", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Report template")},
    {"rule_set", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Rule set")},
    {"rule_star", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Star of the rules")},
    {"rule_item", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Item of the rules")},
    {"rule_clause", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Clause of the rules")},
    {"department", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Task force")},
    {"department_member", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Member of a task force")},
    {"department_charge", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Part in a star")},
    {"plan", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Plan")},
    {"assessment", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Assessment")},
    {"metric_value", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Figure")},
    {"review", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Joint review")},
    {"review_opinion", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Opinion")},
    {"review_veto", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Veto")},
    {"review_decision", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Decision")},
    {"freeze", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Frozen sheet")},
    {"published_total", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Published total")},
    {"contest", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Contest")},
    {"contest_part", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Part of a contest")},
    {"contest_indicator", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Indicator")},
    {"contest_judge", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Judge")},
    {"contest_entry", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Entry of a contest")},
    {"contest_score", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Score")},
    {"contest_adjustment", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Adjustment")},
    {"contest_comment", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Comment")},
    {"appraisal", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Appraisal")},
    {"case_cause", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Cause")},
    {"rect_case", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Case")},
    {"case_step", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Stage of a case")},
    {"acceptance", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Acceptance")},
    {"acceptance_ballot", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Ballot")},
    {"case_report", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Monthly report of a case")},
    {"case_report_item", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Item of a case report")},
    {"frozen_report", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Frozen report")},
    {"personal_access", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Look at personal data")},
    {"evidence", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "Evidence")},
};

constexpr Word fields[] = {
    {"name", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "name")},
    {"short_name", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "short name")},
    {"office_name", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "office name")},
    {"signature", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "signature")},
    {"code", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "code")},
    {"kind", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "kind")},
    {"parent", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "belongs to")},
    {"star_set", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "star set")},
    {"sort_order", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "place in the list")},
    {"initials", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "pinyin initials")},
    {"active_from", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "active from")},
    {"active_to", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "active to")},
    {"person", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "person")},
    {"since", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "since")},
    {"until", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "until")},
    {"role", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "post held")},
    {"unit", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "branch")},
    {"star", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "star")},
    {"year", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "year")},
    {"held", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "held")},
    {"level", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "level")},
    {"count", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "count")},
    {"source", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "source")},
    {"problem", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "problem")},
    {"measure", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "measure")},
    {"leader", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "responsible leader")},
    {"department", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "responsible unit")},
    {"start", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "start")},
    {"due", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "due")},
    {"first_due", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "first due")},
    {"state", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "state")},
    {"progress", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "progress")},
    {"percent", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "progress")},
    {"result", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "result")},
    {"evidence", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "evidence")},
    {"closing_opinion", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "closing opinion")},
    {"remark", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "remark")},
    {"cancel_reason", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "reason of cancelling")},
    {"closed_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "closed on")},
    {"noted_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "date")},
    {"noted_at", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "written at")},
    {"note", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "note")},
    {"item", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "ledger item")},
    {"label", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "what was made")},
    {"unit_name", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "unit of measure")},
    {"thousandths", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "quantity")},
    {"key", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "key")},
    {"value", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "value")},
    {"body", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "text")},
    {"position", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "place")},
    {"capstone", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "capstone")},
    {"quarter", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "quarter")},
    {"clause", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "clause")},
    {"stage", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "stage")},
    {"met", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "met")},
    {"metric", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "figure")},
    {"opinion", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "opinion")},
    {"handler", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "handler")},
    {"reason", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "reason")},
    {"given_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "date given")},
    {"document", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "document")},
    {"fact", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "fact")},
    {"outcome", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "decision")},
    {"version", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "version")},
    {"title", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "title")},
    {"theme", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "theme")},
    {"stars", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "stars applied for")},
    {"strengths", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "strengths")},
    {"reached", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "standards reached")},
    {"weaknesses", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "weak points")},
    {"goal", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "goal")},
    {"measures", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "measures")},
    {"standard", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "standard")},
    {"requirement", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "requirement")},
    {"comparator", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "comparison")},
    {"limit_value", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "limit")},
    {"full_mark", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "full mark")},
    {"pass_rule", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "passes by")},
    {"pass_mark", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "pass mark")},
    {"required", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "required")},
    {"alternatives", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "alternatives")},
    {"veto", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "veto")},
    {"number", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "number")},
    {"duty", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "duty")},
    {"reopen_reason", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "reason of reopening")},
    {"lift_reason", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "reason of unfreezing")},
    {"content", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "content")},
    {"facts", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "hash of the facts")},
    {"frozen_at", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "frozen at")},
    {"lifted_at", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "unfrozen at")},
    {"grade", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "grade")},
    {"comments", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "comments")},
    {"good", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "good")},
    {"fairly_good", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "fairly good")},
    {"fair", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "fair")},
    {"poor", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "poor")},
    {"marks", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "marks")},
    {"points", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "points")},
    {"weight", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "points of the part")},
    {"judge", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "judge")},
    {"entry", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "entry")},
    {"indicator", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "indicator")},
    {"held_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "held on")},
    {"lead_department", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "lead department")},
    {"source_kind", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "kind of source")},
    {"source_id", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "comes from")},
    {"category", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "category")},
    {"verifier", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "verifier")},
    {"from_due", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "limit before")},
    {"to_due", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "new limit")},
    {"approver", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "approved by")},
    {"approved_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "approved on")},
    {"party", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "party")},
    {"agreed", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "agrees")},
    {"verified_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "verified on")},
    {"round", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "round")},
    {"step", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "step")},
    {"issued_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "issued on")},
    {"addressee", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "to")},
    {"reply_by", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "answer by")},
    {"day", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "day")},
    {"active", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "in use")},
    {"listed_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "listed on")},
    {"causes", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "causes")},
    {"situation", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "situation")},
    {"district_leader", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "district leader")},
    {"township_leader", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "township leader")},
    {"first_secretary", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "first secretary")},
    {"paired_unit", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "paired unit")},
    {"accepted_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "accepted on")},
    {"follow_until", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "follow-up until")},
    {"taken_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "on")},
    {"rect_case", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "case")},
    {"ability", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "ability")},
    {"style", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "style")},
    {"integrity", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "integrity")},
    {"effect", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "effect")},
    {"approval", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "approval")},
    {"verdict", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "verdict")},
    {"delegate", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "delegate")},
    {"month", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "month")},
    {"work", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "work done")},
    {"difficulties", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "difficulties")},
    {"next_steps", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "next month")},
    {"sent_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "sent on")},
    {"report", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "report")},
    {"what", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "what")},
    {"period", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "period")},
    {"sha256", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "hash of the content")},
    {"group_name", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "group")},
    {"head", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "head of the household")},
    {"people", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "people")},
    {"phone", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "phone")},
    {"household", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "household")},
    {"visited_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "visited on")},
    {"visitor", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "visitor")},
    {"way", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "way")},
    {"absent_reason", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "nobody met because")},
    {"visit", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "visit")},
    {"topic", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "alike with")},
    {"urgency", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "urgency")},
    {"answer", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "answer")},
    {"answered_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "told on")},
    {"refused_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "refused on")},
    {"satisfaction", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "satisfaction")},
    {"refusal", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "reason of refusing")},
    {"seen_at", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "seen at")},
    {"purpose", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "purpose")},
    {"households", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "households")},
    {"operating", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "operating")},
    {"fen", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "amount")},
    {"started_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "begun on")},
    {"jobs", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "jobs")},
    {"expected_fen", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "expected a year")},
    {"project", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "project")},
    {"share", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "share")},
    {"partner", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "partner")},
    {"owner", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "belongs to kind")},
    {"owner_id", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "belongs to row")},
    {"file_name", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "file")},
    {"media_type", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "kind of file")},
    {"bytes", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "bytes")},
    {"added_on", QT_TRANSLATE_NOOP("wuxing::HistoryWords", "added on")},
};

template <size_t N> QString translated(const Word (&words)[N], const QString& name)
{
    for (const Word& word : words) {
        if (name == QLatin1String(word.name))
            return Text::tr(word.text);
    }
    return name;
}

} // namespace

QString tableLabel(const QString& table)
{
    const TableWords* described = findTable(table);
    return described ? described->label() : translated(tables, table);
}

QString fieldLabel(const QString& table, const QString& field)
{
    if (const TableWords* described = findTable(table)) {
        const FieldWords* known = described->find(field);
        return known ? described->label(*known) : field;
    }
    return translated(fields, field);
}

QString valueLabel(const QString& table, const QString& field, const QString& value)
{
    if (value.isEmpty())
        return value;
    if (const TableWords* described = findTable(table)) {
        const FieldWords* known = described->find(field);
        return known ? known->kind->told(value) : value;
    }
    if (table == QLatin1String("award") && field == QLatin1String("held"))
        return value == QLatin1String("1") ? Text::tr("held") : Text::tr("not held");
    if (field == QLatin1String("opinion")) {
        const auto opinion = wordFromKey<OpinionKind>(value);
        return opinion ? wordLabel(*opinion) : value;
    }
    if (field == QLatin1String("outcome")) {
        const auto outcome = wordFromKey<DecisionOutcome>(value);
        return outcome ? wordLabel(*outcome) : value;
    }
    if (table == QLatin1String("assessment") && field == QLatin1String("stage"))
        return wordLabel(static_cast<Stage>(value.toInt()));
    if (table == QLatin1String("assessment") && field == QLatin1String("value"))
        return Quantity::fromThousandths(value.toLongLong()).toString();
    if (table == QLatin1String("award") && field == QLatin1String("state")) {
        const auto state = wordFromKey<AwardState>(value);
        return state ? wordLabel(*state) : value;
    }
    if (field == QLatin1String("satisfaction") || field == QLatin1String("verdict")) {
        const auto satisfaction = wordFromText<Satisfaction>(value);
        return satisfaction ? wordLabel(*satisfaction) : value;
    }
    if (field == QLatin1String("state")
        && (table == QLatin1String("rect_case") || table == QLatin1String("case_step"))) {
        const auto state = wordFromText<CaseState>(value);
        return state ? wordLabel(*state) : value;
    }
    if (field == QLatin1String("state")) {
        const auto state = wordFromKey<LedgerState>(value);
        return state ? wordLabel(*state) : value;
    }
    if (field == QLatin1String("kind")) {
        const auto kind = wordFromKey<UnitKind>(value);
        return kind ? wordLabel(*kind) : value;
    }
    if (field == QLatin1String("star_set")) {
        const auto set = wordFromText<StarSetKind>(value);
        return set ? wordLabel(*set) : value;
    }
    if (field == QLatin1String("thousandths"))
        return Quantity::fromThousandths(value.toLongLong()).toString();
    return value;
}

} // namespace wuxing
