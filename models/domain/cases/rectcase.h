// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/acceptance.h"
#include "domain/records/enumwords.h"
#include "domain/time/period.h"

#include <QStringList>

namespace wuxing {

enum class CaseState { Listed, PlanApproved, Rectifying, AcceptanceApplied, Accepted, FollowUp, Closed };
enum class CaseAction { ApprovePlan, Start, Apply, Accept, SendBack, FollowUp, Close };

EnumWords<CaseState> enumWords(CaseState);
EnumWords<CaseAction> enumWords(CaseAction);

// Why a branch is listed (domain.md section 4): a list every district edits.
struct CaseCause {
    RowId id = 0;
    QString code; //< "01", stays when the words change
    QString name;
    bool active = true; //< a cause no longer used stays for old cases
    bool operator==(const CaseCause&) const = default;
};
std::vector<CaseCause> nationalCauses(); //< the base of ten
// The causes a word of a table may mean: by code, name or the short words of the national base; else every cause whose
// name holds the word. More than one: the word does not say which.
std::vector<const CaseCause*> causesMeant(const std::vector<CaseCause>& causes, const QString& word);

// One stage a case went through; kept for ever, oldest first.
struct CaseStep {
    RowId id = 0;
    CaseState state = CaseState::Listed; //< the state after it
    QDate date;
    QString note;
    bool operator==(const CaseStep&) const = default;
};

// A weak branch (软弱涣散村党组织) in the year it is listed. Its plan is its ledger items: one measure per problem.
struct RectCase {
    RowId id = 0;
    RowId unit = 0;
    int year = 0;
    QDate listedOn;
    QStringList causes; //< codes
    QString situation; //< 基本情况
    QString districtLeader;
    QString townshipLeader;
    QString firstSecretary;
    QString pairedUnit;
    QString goal; //< what the plan wants to reach
    QString approver; //< who approved the plan
    CaseState state = CaseState::Listed;
    QDate acceptedOn; //< when it passed acceptance
    QDate followUntil; //< the last day of the follow-up
    QDate closedOn;
    QString remark;
    std::vector<CaseStep> steps;
    std::vector<Acceptance> acceptances; //< by round

    // Open until it is accepted: so long it owes a report every month.
    bool isOpen() const { return state < CaseState::Accepted; }
    bool wasOpenIn(const Month& month) const
    {
        return listedOn <= month.lastDay() && (acceptedOn.isNull() || acceptedOn >= month.firstDay());
    }
    bool operator==(const RectCase&) const = default;
};

Status validate(const RectCase& rectCase);
// The case as it stood at the end of a day, by the dates of its stages and acceptances.
RectCase caseAsOf(const RectCase& rectCase, const QDate& day);

// The stages of a case in one table; nothing else knows which may follow which.
namespace caseworkflow {
std::optional<CaseState> next(CaseState from, CaseAction action);
std::vector<CaseAction> allowed(CaseState from);
} // namespace caseworkflow

// The case an item of a branch belongs to that began on a day: the last listing before it whose follow-up still ran.
// Null when there is none.
const RectCase* caseAt(const std::vector<RectCase>& cases, RowId unit, const QDate& day);

// Listed again within five years: the earlier cases of the branch, the given year's own not counted.
std::vector<const RectCase*> earlierListings(const std::vector<RectCase>& cases, RowId unit, int year);

} // namespace wuxing
