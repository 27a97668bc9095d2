// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rating/yearexplanation.h"

#include "services/work/organisationservice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::YearExplanation)
};

QString valueText(const ClauseFinding& clause)
{
    if (!clause.value)
        return clause.verdict == Verdict::Passed ? Text::tr("met") : Text::tr("not met");
    return clause.value->toString() + clause.clause->unit;
}

QString limitText(const RuleClause& clause)
{
    if (clause.kind == ClauseKind::Threshold && clause.limit)
        return Text::tr("wanted %1 %2").arg(wordKey(clause.comparator), clause.limit->toString() + clause.unit);
    if (clause.kind == ClauseKind::Score)
        return Text::tr("wanted %1 of %2").arg(clause.metFrom().toString(), clause.fullMark.toString());
    return {};
}

QString sourceText(const ClauseFinding& clause)
{
    switch (clause.source) {
    case ClauseFinding::Source::Missing:
        return Text::tr("not judged yet");
    case ClauseFinding::Source::Metric:
        return Text::tr("from the figure “%1”").arg(clause.clause->metric);
    case ClauseFinding::Source::Assessed:
        break;
    }
    QString text = wordLabel(clause.entry->stage);
    if (!clause.entry->note.isEmpty())
        text += Text::tr(", note: %1").arg(clause.entry->note);
    return text;
}

// "1.2 集体经济收入: 32,000元, wanted ≥ 50,000元 (Township review)"
QString clauseText(const ClauseFinding& clause)
{
    QStringList parts;
    if (clause.source != ClauseFinding::Source::Missing)
        parts << valueText(clause);
    if (const QString limit = limitText(*clause.clause); !limit.isEmpty())
        parts << limit;
    parts << sourceText(clause);
    return Text::tr("%1: %2", "clause: findings").arg(clauseTitle(*clause.clause), parts.join(Text::tr(", ")));
}

const ClauseFinding* findingOf(const StarFinding& star, const RuleClause* clause)
{
    const auto found = std::find_if(star.clauses.begin(), star.clauses.end(),
        [&](const ClauseFinding& finding) { return finding.clause == clause; });
    return found == star.clauses.end() ? nullptr : &*found;
}

QString rulesText(const StarFinding& star)
{
    int clauses = 0;
    int met = 0;
    for (const ClauseFinding& clause : star.clauses) {
        if (clause.clause->isVeto())
            continue;
        ++clauses;
        met += clause.verdict == Verdict::Passed ? 1 : 0;
    }
    QString text = Text::tr("By the rules: %1; %2 of %3 clauses met").arg(wordLabel(star.rules)).arg(met).arg(clauses);
    if (star.star->pass == PassRule::PassMark)
        text += Text::tr("; marks %1 of %2 wanted").arg(star.low.toString(), star.star->passMark.toString());
    return text;
}

QStringList reviewSentences(const StarFinding& star, const OrganisationService& organisation)
{
    QStringList lines;
    for (const RuleClause* clause : star.vetoClauses)
        lines << Text::tr("Veto by the rules: %1").arg(clauseTitle(*clause));
    for (const VetoFact* veto : star.vetoFacts)
        lines << Text::tr("Veto: %1 (%2, %3)")
                     .arg(veto->fact, veto->date.toString(Qt::ISODate),
                         veto->document.isEmpty() ? Text::tr("no document") : veto->document);
    for (const ReviewOpinion* opinion : star.against)
        lines << Text::tr("%1: %2, %3 (%4, %5)")
                     .arg(organisation.departmentName(opinion->department), wordLabel(opinion->opinion),
                         opinion->reason, opinion->handler, opinion->date.toString(Qt::ISODate));
    if (star.decision) {
        QString text = Text::tr("Decision of the joint review: %1").arg(wordLabel(star.decision->outcome));
        if (!star.decision->reason.isEmpty())
            text += Text::tr(" – %1").arg(star.decision->reason);
        lines << text;
    }
    return lines;
}

QStringList gapSentences(const StarFinding& star)
{
    QStringList lines;
    for (const Gap& gap : star.gaps) {
        QStringList alternatives;
        for (const RuleClause* clause : gap.clauses) {
            if (const ClauseFinding* finding = findingOf(star, clause))
                alternatives << clauseText(*finding);
        }
        lines << Text::tr("Missing: %1").arg(alternatives.join(Text::tr(" – or – ")));
    }
    return lines;
}

QString awardSentence(const Award& award)
{
    QString text = award.held                ? Text::tr("The star is held: %1").arg(wordLabel(award.state))
        : award.state == AwardState::Revoked ? Text::tr("The star was revoked: %1").arg(award.reason)
                                             : Text::tr("The star was judged and is not held");
    QStringList more;
    if (award.date.isValid())
        more << award.date.toString(Qt::ISODate);
    if (!award.document.isEmpty())
        more << award.document;
    return more.isEmpty() ? text : Text::tr("%1 (%2)", "award, date and document").arg(text, more.join(Text::tr(", ")));
}

QJsonObject toJson(const ClauseFinding& clause)
{
    QJsonObject object{{QStringLiteral("number"), clause.clause->number}, {QStringLiteral("text"), clause.clause->text},
        {QStringLiteral("kind"), wordKey(clause.clause->kind)},
        {QStringLiteral("verdict"),
            clause.source == ClauseFinding::Source::Missing ? QStringLiteral("missing")
                : clause.verdict == Verdict::Passed         ? QStringLiteral("met")
                                                            : QStringLiteral("not_met")},
        {QStringLiteral("source"),
            clause.source == ClauseFinding::Source::Metric ? QStringLiteral("metric")
                : clause.entry                             ? wordKey(clause.entry->stage)
                                                           : QString()}};
    if (clause.value)
        object.insert(QStringLiteral("value"), clause.value->toDouble());
    if (clause.clause->isVeto())
        object.insert(QStringLiteral("veto"), wordKey(clause.clause->veto));
    if (clause.entry && !clause.entry->note.isEmpty())
        object.insert(QStringLiteral("note"), clause.entry->note);
    return object;
}

QJsonObject toJson(const StarFinding& star, const OrganisationService& organisation)
{
    static const std::array verdicts{QStringLiteral("failed"), QStringLiteral("open"), QStringLiteral("passed")};
    static const std::array grounds{
        QStringLiteral("veto"), QStringLiteral("decision"), QStringLiteral("opinion"), QStringLiteral("rules")};
    QJsonArray clauses;
    for (const ClauseFinding& clause : star.clauses)
        clauses.append(toJson(clause));
    QJsonArray gaps;
    for (const Gap& gap : star.gaps)
        gaps.append(gapText(gap));
    return {{QStringLiteral("verdict"), verdicts.at(static_cast<size_t>(star.verdict))},
        {QStringLiteral("rules"), verdicts.at(static_cast<size_t>(star.rules))},
        {QStringLiteral("ground"), grounds.at(static_cast<size_t>(star.ground))},
        {QStringLiteral("marks"), star.low.toDouble()}, {QStringLiteral("marks_possible"), star.high.toDouble()},
        {QStringLiteral("review"), QJsonArray::fromStringList(reviewSentences(star, organisation))},
        {QStringLiteral("gaps"), gaps}, {QStringLiteral("clauses"), clauses}};
}

} // namespace

const Award* YearExplanation::award(RowId star) const
{
    const auto found =
        std::find_if(awards.begin(), awards.end(), [&](const Award& candidate) { return candidate.star == star; });
    return found == awards.end() ? nullptr : &*found;
}

const StarFinding* YearExplanation::latest(const QString& star) const
{
    if (quarters.empty())
        return nullptr;
    for (const StarFinding& finding : quarters.back().finding.stars) {
        if (finding.star->key == star)
            return &finding;
    }
    return nullptr;
}

QStringList YearExplanation::sentences(const OrganisationService& organisation, const QString& star) const
{
    QStringList lines;
    const int place = stars.indexOfKey(star);
    if (const Award* known = place < 0 ? nullptr : award(stars.stars.at(static_cast<size_t>(place)).id))
        lines << awardSentence(*known);
    else
        lines << Text::tr("The star is not awarded yet");
    for (auto judged = quarters.rbegin(); judged != quarters.rend(); ++judged) {
        for (const StarFinding& finding : judged->finding.stars) {
            if (finding.star->key != star)
                continue;
            lines << Text::tr("%1: %2", "quarter, verdict").arg(judged->quarter.label(), wordLabel(finding.verdict));
            // The last quarter in full, the ones before by their grounds.
            QStringList details = reviewSentences(finding, organisation);
            details << rulesText(finding);
            if (judged == quarters.rbegin())
                details << gapSentences(finding);
            for (const QString& detail : std::as_const(details))
                lines << QStringLiteral("    ") + detail;
        }
    }
    if (quarters.empty())
        lines << Text::tr("Nothing was assessed in %1, or no rules are published").arg(year);
    return lines;
}

QJsonObject YearExplanation::toJson(const OrganisationService& organisation) const
{
    QJsonArray starArray;
    for (size_t i = 0; i < stars.stars.size(); ++i) {
        const Star& star = stars.stars.at(i);
        QJsonObject object{{QStringLiteral("key"), star.key}, {QStringLiteral("name"), star.name}};
        const StarState state = rating.stars.at(i);
        object.insert(QStringLiteral("held"),
            state == StarState::NotEntered ? QJsonValue() : QJsonValue(state == StarState::Held));
        if (const Award* known = award(star.id)) {
            object.insert(QStringLiteral("award"),
                QJsonObject{{QStringLiteral("state"), wordKey(known->state)},
                    {QStringLiteral("date"), known->date.toString(Qt::ISODate)},
                    {QStringLiteral("document"), known->document}, {QStringLiteral("reason"), known->reason}});
        }
        object.insert(QStringLiteral("why"), QJsonArray::fromStringList(sentences(organisation, star.key)));
        QJsonObject quarterObject;
        for (const JudgedBranch& judged : quarters) {
            for (const StarFinding& finding : judged.finding.stars) {
                if (finding.star->key == star.key)
                    quarterObject.insert(judged.quarter.toString(), wuxing::toJson(finding, organisation));
            }
        }
        object.insert(QStringLiteral("quarters"), quarterObject);
        starArray.append(object);
    }
    return {{QStringLiteral("branch"), branch}, {QStringLiteral("year"), year},
        {QStringLiteral("level"), level.isRated() ? QJsonValue(level.stars) : QJsonValue()},
        {QStringLiteral("stars"), starArray}};
}

} // namespace wuxing
