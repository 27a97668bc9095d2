// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/tables.h"

#include "domain/cases/casefields.h"
#include "domain/contest/contestfields.h"
#include "domain/exchange/exchangefields.h"
#include "domain/income/incomefields.h"
#include "domain/ledger/ledgerfields.h"
#include "domain/papers/evidencefields.h"
#include "domain/papers/paperfields.h"
#include "domain/rating/assessmentfields.h"
#include "domain/rating/ratingfields.h"
#include "domain/rating/rulefields.h"
#include "domain/review/reviewfields.h"
#include "domain/units/departmentfields.h"
#include "domain/units/unitfields.h"
#include "domain/visits/visitfields.h"

#include <QHash>

#include <algorithm>

namespace wuxing {

QString TableWords::label() const { return QCoreApplication::translate(m_context, m_label); }

bool TableWords::hasOwnId() const { return !m_fields.empty() && m_fields.front()->name() == QLatin1String("id"); }

const FieldWords* TableWords::find(const QString& column) const
{
    // Every table that hangs on another stands in the context of that one, which knows the word.
    static constexpr FieldWords unitOfParent = besideColumn<RowId>("unit", "Branch");
    if (m_parent.table && column == QLatin1String(unitOfParent.column))
        return &unitOfParent;
    for (const FieldWords* field : m_fields) {
        if (column == QLatin1String(field->column))
            return field;
    }
    const auto beside = std::find_if(m_beside.begin(), m_beside.end(),
        [&](const FieldWords& field) { return column == QLatin1String(field.column); });
    return beside == m_beside.end() ? nullptr : &*beside;
}

QString TableWords::label(const FieldWords& field) const { return QCoreApplication::translate(m_context, field.label); }

const std::vector<TableWords>& recordTables()
{
    static const std::vector<TableWords> tables{
        TableWords::of(recordTable<Unit>()),
        TableWords::of(recordTable<Post>()),
        TableWords::of(recordTable<Star>()),
        TableWords::of(recordTable<Award>()),
        TableWords::of(recordTable<LevelTarget>()),
        TableWords::of(recordTable<PublishedTotal>()),
        TableWords::of(recordTable<Assessment>()),
        TableWords::of(recordTable<MetricValue>()),
        TableWords::of(recordTable<BranchPlan>()),
        TableWords::of(recordTable<BranchReview>()),
        TableWords::of(recordTable<ReviewOpinion>()),
        TableWords::of(recordTable<VetoFact>()),
        TableWords::of(recordTable<ReviewDecision>()),
        TableWords::of(recordTable<ReviewMeeting>()),
        TableWords::of(recordTable<LedgerItem>()),
        TableWords::of(recordTable<Outcome>()),
        TableWords::of(recordTable<ProgressNote>()),
        TableWords::of(recordTable<Extension>()),
        TableWords::of(recordTable<Verification>()),
        TableWords::of(recordTable<LookBack>()),
        TableWords::of(recordTable<EscalationPaper>()),
        TableWords::of(recordTable<CalendarDay>()),
        TableWords::of(recordTable<CaseCause>()),
        TableWords::of(recordTable<RectCase>()),
        TableWords::of(recordTable<CaseStep>()),
        TableWords::of(recordTable<Acceptance>()),
        TableWords::of(recordTable<Ballot>()),
        TableWords::of(recordTable<CaseReport>()),
        TableWords::of(recordTable<CaseReportItem>()),
        TableWords::of(recordTable<Income>()),
        TableWords::of(recordTable<Project>()),
        TableWords::of(recordTable<Project::Fund>()),
        TableWords::of(recordTable<Project::Partner>()),
        TableWords::of(recordTable<Project::YearIncome>()),
        TableWords::of(recordTable<Pairing>()),
        TableWords::of(recordTable<Household>()),
        TableWords::of(recordTable<Visit>()),
        TableWords::of(recordTable<Opinion>()),
        TableWords::of(recordTable<PersonalAccess>()),
        TableWords::of(recordTable<Evidence>()),
        TableWords::of(recordTable<Contest>()),
        TableWords::of(recordTable<ContestPart>()),
        TableWords::of(recordTable<ContestIndicator>()),
        TableWords::of(recordTable<ContestJudge>()),
        TableWords::of(recordTable<ContestEntry>()),
        TableWords::of(recordTable<ContestScore>()),
        TableWords::of(recordTable<ContestAdjustment>()),
        TableWords::of(recordTable<ContestComment>()),
        TableWords::of(recordTable<Appraisal>()),
        TableWords::of(recordTable<RuleSet>()),
        TableWords::of(recordTable<RuleStar>()),
        TableWords::of(recordTable<RuleItem>()),
        TableWords::of(recordTable<RuleClause>()),
        TableWords::of(recordTable<Department>()),
        TableWords::of(recordTable<Department::Member>()),
        TableWords::of(recordTable<Department::Charge>()),
        TableWords::of(recordTable<FrozenPaper>()),
        TableWords::of(recordTable<PaperTemplate>()),
        TableWords::of(recordTable<ReportAddition>()),
        TableWords::of(recordTable<SheetMapping>()),
        TableWords::of(recordTable<Site>()),
        TableWords::of(recordTable<SiteKey>()),
        TableWords::of(recordTable<Person>()),
        TableWords::of(recordTable<Package>()),
        TableWords::of(recordTable<Conflict>()),
        TableWords::of(recordTable<RowAlias>()),
        TableWords::of(recordTable<PeerKnowledge>()),
    };
    return tables;
}

namespace {

struct FormerName {
    const char* former;
    const char* present;
};
constexpr FormerName formerNames[] = {
    {"freeze", "frozen_paper"}, // up to version 7
    {"frozen_report", "frozen_paper"}, // up to version 7
    {"report_template", "template"}, // up to version 7
};

} // namespace

QStringList namesOf(const QString& table)
{
    QStringList names{table};
    for (const FormerName& name : formerNames) {
        if (table == QLatin1String(name.present))
            names << QLatin1String(name.former);
    }
    return names;
}

const TableWords* findTable(const QString& name)
{
    static const QHash<QString, const TableWords*> byName = [] {
        QHash<QString, const TableWords*> known;
        for (const TableWords& table : recordTables())
            known.insert(table.name(), &table);
        for (const FormerName& names : formerNames)
            known.insert(QLatin1String(names.former), known.value(QLatin1String(names.present)));
        return known;
    }();
    return byName.value(name);
}

} // namespace wuxing
