// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action.h"

#include "domain/values/placeholders.h"

#include <QCoreApplication>

#include <array>

namespace wuxing {

namespace {

constexpr auto context = "wuxing::Action";

struct ActionRow {
    Action::Code code;
    const char* key;
    const char* words;
};

// In the order of Action::Code. The words are translated where they are read.
constexpr std::array rows{
    ActionRow{Action::Code::CreateFile, "file.create", QT_TRANSLATE_NOOP("wuxing::Action", "Create the file")},
    ActionRow{Action::Code::UpgradeFile, "file.upgrade",
        QT_TRANSLATE_NOOP("wuxing::Action", "Upgrade the file to version %1")},
    ActionRow{Action::Code::ImportUnits, "unit.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import units from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::AddUnit, "unit.add", QT_TRANSLATE_NOOP("wuxing::Action", "Add unit %1")},
    ActionRow{Action::Code::EditUnit, "unit.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit unit %1")},
    ActionRow{Action::Code::MoveUnit, "unit.move", QT_TRANSLATE_NOOP("wuxing::Action", "Move %1 to %2")},
    ActionRow{
        Action::Code::DeactivateUnit, "unit.deactivate", QT_TRANSLATE_NOOP("wuxing::Action", "Deactivate %1 after %2")},
    ActionRow{Action::Code::ReactivateUnit, "unit.reactivate", QT_TRANSLATE_NOOP("wuxing::Action", "Reactivate %1")},
    ActionRow{Action::Code::SetSecretary, "post.set", QT_TRANSLATE_NOOP("wuxing::Action", "Set the secretary of %1")},
    ActionRow{Action::Code::ImportSecretaries, "post.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import secretaries from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::RateStar, "rating.star", QT_TRANSLATE_NOOP("wuxing::Action", "%1 %2, %3: %4")},
    ActionRow{Action::Code::RateBlock, "rating.block", QT_TRANSLATE_NOOP("wuxing::Action", "Enter %1 stars of %2")},
    ActionRow{Action::Code::ImportRatings, "rating.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import ratings from %1: %2 added, %3 changed")},
    ActionRow{
        Action::Code::SetTargets, "target.set", QT_TRANSLATE_NOOP("wuxing::Action", "Set the level targets of %1")},
    ActionRow{Action::Code::EditStarNames, "star.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the stars of %1")},
    ActionRow{
        Action::Code::AddLedgerItem, "ledger.add", QT_TRANSLATE_NOOP("wuxing::Action", "Add a ledger item of %1")},
    ActionRow{
        Action::Code::EditLedgerItem, "ledger.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit a ledger item of %1")},
    ActionRow{Action::Code::StepLedgerItems, "ledger.step", QT_TRANSLATE_NOOP("wuxing::Action", "%1: %2 ledger items")},
    ActionRow{Action::Code::EditLedgerItems, "ledger.bulk",
        QT_TRANSLATE_NOOP("wuxing::Action", "Change %1 of %2 ledger items")},
    ActionRow{Action::Code::AddProgressNote, "ledger.note",
        QT_TRANSLATE_NOOP("wuxing::Action", "Note progress on a ledger item of %1")},
    ActionRow{Action::Code::RemoveLedgerItem, "ledger.remove",
        QT_TRANSLATE_NOOP("wuxing::Action", "Remove a ledger item of %1")},
    ActionRow{Action::Code::ImportLedger, "ledger.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import ledger items from %1: %2 added, %3 changed")},
    ActionRow{
        Action::Code::ChangeSetting, "setting.change", QT_TRANSLATE_NOOP("wuxing::Action", "Change the setting %1")},
    ActionRow{
        Action::Code::EditTemplate, "template.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the report template")},
    ActionRow{Action::Code::EditRules, "rules.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the rules %1")},
    ActionRow{Action::Code::PublishRules, "rules.publish",
        QT_TRANSLATE_NOOP("wuxing::Action", "Publish the rules %1, version %2")},
    ActionRow{Action::Code::NewRuleVersion, "rules.version",
        QT_TRANSLATE_NOOP("wuxing::Action", "New version of the rules %1 (%2): %3")},
    ActionRow{Action::Code::CopyRules, "rules.copy", QT_TRANSLATE_NOOP("wuxing::Action", "Copy the rules %1 to %2")},
    ActionRow{Action::Code::RemoveRules, "rules.remove", QT_TRANSLATE_NOOP("wuxing::Action", "Remove the draft %1")},
    ActionRow{Action::Code::ImportRules, "rules.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import rules from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::EditOrganisation, "organisation.edit",
        QT_TRANSLATE_NOOP("wuxing::Action", "Edit the organisation")},
    ActionRow{Action::Code::EditPlan, "plan.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the plan of %1 for %2")},
    ActionRow{Action::Code::ImportPlans, "plan.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import plans from %1: %2 added, %3 changed")},
    ActionRow{
        Action::Code::Assess, "assessment.enter", QT_TRANSLATE_NOOP("wuxing::Action", "Enter %1 assessments of %2")},
    ActionRow{Action::Code::CopyAssessments, "assessment.copy",
        QT_TRANSLATE_NOOP("wuxing::Action", "Copy assessments to %1 from %2")},
    ActionRow{Action::Code::ImportAssessments, "assessment.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import assessments from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::EditMetrics, "metric.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Enter %1 figures of %2")},
    ActionRow{Action::Code::ImportMetrics, "metric.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import figures from %1: %2 added, %3 changed")},
    ActionRow{
        Action::Code::GiveOpinions, "review.opinions", QT_TRANSLATE_NOOP("wuxing::Action", "Enter %1 opinions of %2")},
    ActionRow{Action::Code::ImportOpinions, "review.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import opinions from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::EditVeto, "review.veto", QT_TRANSLATE_NOOP("wuxing::Action", "Veto on %1 in %2")},
    ActionRow{Action::Code::Decide, "review.decide", QT_TRANSLATE_NOOP("wuxing::Action", "Enter %1 decisions of %2")},
    ActionRow{Action::Code::CloseReviews, "review.close",
        QT_TRANSLATE_NOOP("wuxing::Action", "Close and freeze the review of %1 branches in %2")},
    ActionRow{Action::Code::ReopenReview, "review.reopen",
        QT_TRANSLATE_NOOP("wuxing::Action", "Reopen the review of %1 in %2: %3")},
    ActionRow{Action::Code::LedgerFromReview, "review.ledger",
        QT_TRANSLATE_NOOP("wuxing::Action", "Make %1 ledger items from the review of %2")},
    ActionRow{Action::Code::RecommendAwards, "award.recommend",
        QT_TRANSLATE_NOOP("wuxing::Action", "Recommend the stars of %1 branches for %2")},
    ActionRow{Action::Code::ConfirmAwards, "award.confirm",
        QT_TRANSLATE_NOOP("wuxing::Action", "Confirm %1 stars of %2 (%3)")},
    ActionRow{Action::Code::RevokeAward, "award.revoke", QT_TRANSLATE_NOOP("wuxing::Action", "Revoke %2 of %1 (%3)")},
    ActionRow{Action::Code::SetPublished, "published.set",
        QT_TRANSLATE_NOOP("wuxing::Action", "Enter the published totals of %1")},
    ActionRow{Action::Code::EditContest, "contest.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the contest %1")},
    ActionRow{Action::Code::ScoreContest, "contest.score", QT_TRANSLATE_NOOP("wuxing::Action", "%1: enter %2 scores")},
    ActionRow{Action::Code::ImportScores, "contest.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import scores from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::OpenContest, "contest.open", QT_TRANSLATE_NOOP("wuxing::Action", "Open the result of %1")},
    ActionRow{
        Action::Code::RemoveContest, "contest.remove", QT_TRANSLATE_NOOP("wuxing::Action", "Remove the contest %1")},
    ActionRow{Action::Code::EditAppraisal, "appraisal.edit",
        QT_TRANSLATE_NOOP("wuxing::Action", "Edit the appraisal of %1 for %2")},
    ActionRow{Action::Code::ImportAppraisals, "appraisal.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import appraisals from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::ExtendItems, "ledger.extend",
        QT_TRANSLATE_NOOP("wuxing::Action", "Extend %1 ledger items to %2")},
    ActionRow{Action::Code::IssuePapers, "escalation.issue",
        QT_TRANSLATE_NOOP("wuxing::Action", "Issue %1 papers of the escalation")},
    ActionRow{Action::Code::EditCalendar, "calendar.edit",
        QT_TRANSLATE_NOOP("wuxing::Action", "Edit %1 days of the calendar")},
    ActionRow{Action::Code::ImportCalendar, "calendar.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import calendar days from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::ImportExtensions, "ledger.import_extensions",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import extensions from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::ImportProgress, "ledger.import_progress",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import progress notes from %1: %2 added, %3 changed")},
    ActionRow{
        Action::Code::ListCase, "case.list", QT_TRANSLATE_NOOP("wuxing::Action", "List %1 as a weak branch of %2")},
    ActionRow{Action::Code::EditCase, "case.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the case of %1 (%2)")},
    ActionRow{Action::Code::StepCase, "case.step", QT_TRANSLATE_NOOP("wuxing::Action", "Case of %1: %2")},
    ActionRow{Action::Code::EditCauses, "case.causes", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the list of causes")},
    ActionRow{Action::Code::ImportCases, "case.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import cases from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::JudgeCase, "case.judge",
        QT_TRANSLATE_NOOP("wuxing::Action", "Acceptance of %1: enter %2 ballots")},
    ActionRow{Action::Code::ImportBallots, "case.import_ballots",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import ballots from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::SaveCaseReport, "case.report",
        QT_TRANSLATE_NOOP("wuxing::Action", "Write the report of %1 for %2")},
    ActionRow{
        Action::Code::SendCaseReport, "case.send", QT_TRANSLATE_NOOP("wuxing::Action", "Send the report of %1 for %2")},
    ActionRow{Action::Code::ImportCaseReports, "case.import_reports",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import case reports from %1: %2 added, %3 changed")},
    ActionRow{
        Action::Code::FreezeReport, "report.freeze", QT_TRANSLATE_NOOP("wuxing::Action", "Freeze the report %1 of %2")},
    ActionRow{
        Action::Code::LiftFreeze, "report.lift", QT_TRANSLATE_NOOP("wuxing::Action", "Reopen the report %1 of %2: %3")},
    ActionRow{Action::Code::EnterVisit, "visit.enter", QT_TRANSLATE_NOOP("wuxing::Action", "Enter a visit to %1")},
    ActionRow{Action::Code::RemoveVisit, "visit.remove", QT_TRANSLATE_NOOP("wuxing::Action", "Remove a visit to %1")},
    ActionRow{Action::Code::ImportVisits, "visit.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import visits from %1: %2 added, %3 changed")},
    ActionRow{
        Action::Code::GroupOpinions, "opinion.group", QT_TRANSLATE_NOOP("wuxing::Action", "Group %1 equal opinions")},
    ActionRow{
        Action::Code::HandleOpinions, "opinion.handle", QT_TRANSLATE_NOOP("wuxing::Action", "Hand over %1 opinions")},
    ActionRow{
        Action::Code::AnswerOpinions, "opinion.answer", QT_TRANSLATE_NOOP("wuxing::Action", "Answer %1 opinions")},
    ActionRow{
        Action::Code::RefuseOpinions, "opinion.refuse", QT_TRANSLATE_NOOP("wuxing::Action", "Refuse %1 opinions: %2")},
    ActionRow{Action::Code::LedgerFromOpinions, "opinion.ledger",
        QT_TRANSLATE_NOOP("wuxing::Action", "Make a ledger item from %1 opinions of %2")},
    ActionRow{Action::Code::ShowPersonalData, "personal.show",
        QT_TRANSLATE_NOOP("wuxing::Action", "Show personal data of %1 households: %2")},
    ActionRow{Action::Code::EnterIncome, "income.enter", QT_TRANSLATE_NOOP("wuxing::Action", "Enter %1 incomes of %2")},
    ActionRow{Action::Code::ImportIncome, "income.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import income from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::EditProject, "project.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the project %1")},
    ActionRow{
        Action::Code::RemoveProject, "project.remove", QT_TRANSLATE_NOOP("wuxing::Action", "Remove the project %1")},
    ActionRow{Action::Code::ImportProjects, "project.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import projects from %1: %2 added, %3 changed")},
    ActionRow{Action::Code::EditPairing, "pairing.edit",
        QT_TRANSLATE_NOOP("wuxing::Action", "Edit the pairing of %1 and %2")},
    ActionRow{Action::Code::ImportPairings, "pairing.import",
        QT_TRANSLATE_NOOP("wuxing::Action", "Import pairings from %1: %2 added, %3 changed")},
    ActionRow{
        Action::Code::AttachEvidence, "evidence.attach", QT_TRANSLATE_NOOP("wuxing::Action", "Attach %1 files to %2")},
    ActionRow{Action::Code::EditEvidence, "evidence.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the evidence %1")},
    ActionRow{
        Action::Code::RemoveEvidence, "evidence.remove", QT_TRANSLATE_NOOP("wuxing::Action", "Remove the evidence %1")},
    ActionRow{Action::Code::AddPerson, "person.add", QT_TRANSLATE_NOOP("wuxing::Action", "Add the person %1")},
    ActionRow{Action::Code::EditPerson, "person.edit", QT_TRANSLATE_NOOP("wuxing::Action", "Edit the person %1")},
    ActionRow{Action::Code::RetirePerson, "person.retire", QT_TRANSLATE_NOOP("wuxing::Action", "Retire the person %1")},
    ActionRow{Action::Code::DemoDistrict, "demo.create",
        QT_TRANSLATE_NOOP("wuxing::Action", "Create the demonstration district")},
    ActionRow{Action::Code::Undo, "undo", QT_TRANSLATE_NOOP("wuxing::Action", "Undo no. %1 (%2)")},
    ActionRow{Action::Code::Redo, "redo", QT_TRANSLATE_NOOP("wuxing::Action", "Redo no. %1 (%2)")},
    ActionRow{Action::Code::OutsideChange, "outside",
        QT_TRANSLATE_NOOP("wuxing::Action", "Changed outside the program: %1 rows")},
    ActionRow{Action::Code::Unknown, "unknown", QT_TRANSLATE_NOOP("wuxing::Action", "Unknown operation")},
};

// Arguments that are themselves codes are put into words on reading: "@held" → held.
QString argumentText(const QString& argument, const Action::Translate& translate)
{
    if (argument == QLatin1String("@held"))
        return translate(context, QT_TRANSLATE_NOOP("wuxing::Action", "held"));
    if (argument == QLatin1String("@not_held"))
        return translate(context, QT_TRANSLATE_NOOP("wuxing::Action", "not held"));
    if (argument == QLatin1String("@cleared"))
        return translate(context, QT_TRANSLATE_NOOP("wuxing::Action", "entry cleared"));
    return argument;
}

} // namespace

QString Action::key() const { return QLatin1String(rows.at(static_cast<size_t>(code)).key); }

Action::Code Action::codeFromKey(const QString& key)
{
    for (const ActionRow& row : rows) {
        if (key == QLatin1String(row.key))
            return row.code;
    }
    return Code::Unknown;
}

QString Action::text() const
{
    return text([](const char* about, const char* source) { return QCoreApplication::translate(about, source); });
}

QString Action::text(const Translate& translate) const
{
    const QString text = translate(context, rows.at(static_cast<size_t>(code)).words);
    // An undo quotes the operation it undoes: number, its code, its arguments.
    if (code == Code::Undo || code == Code::Redo) {
        const Action undone{codeFromKey(arguments.value(1)), arguments.mid(2)};
        return text.arg(arguments.value(0), undone.text(translate));
    }
    QStringList words;
    for (const QString& argument : arguments)
        words << argumentText(argument, translate);
    return filled(text, words);
}

} // namespace wuxing
