// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/acceptance.h"

#include "domain/values/percent.h"

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Acceptance)
};

constexpr std::array grades{EnumWord<AcceptanceGrade>{AcceptanceGrade::Incomplete, "incomplete",
                                QT_TRANSLATE_NOOP("wuxing::Acceptance", "Ballots missing"), u"票数不全"},
    EnumWord<AcceptanceGrade>{
        AcceptanceGrade::Failed, "failed", QT_TRANSLATE_NOOP("wuxing::Acceptance", "Failed"), u"不合格"},
    EnumWord<AcceptanceGrade>{
        AcceptanceGrade::Basic, "basic", QT_TRANSLATE_NOOP("wuxing::Acceptance", "Basically passed"), u"基本合格"},
    EnumWord<AcceptanceGrade>{
        AcceptanceGrade::Passed, "passed", QT_TRANSLATE_NOOP("wuxing::Acceptance", "Passed"), u"合格"}};

// An average in hundredths, half up.
Quantity average(qint64 thousandths, qint64 count)
{
    const qint64 hundredths = (2 * thousandths + 10 * count) / (20 * count);
    return Quantity::fromThousandths(hundredths * 10);
}

} // namespace

EnumWords<AcceptanceGrade> enumWords(AcceptanceGrade) { return {"wuxing::Acceptance", grades}; }

QStringList acceptanceAspectNames()
{
    return {QStringLiteral("工作能力"), QStringLiteral("工作作风"), QStringLiteral("廉洁自律"),
        QStringLiteral("整顿成效"), QStringLiteral("群众满意度")};
}

bool Ballot::isComplete() const
{
    return verdict.has_value()
        && std::all_of(marks.begin(), marks.end(), [](const auto& mark) { return mark.has_value(); });
}

bool Ballot::isEmpty() const
{
    return !verdict.has_value()
        && std::none_of(marks.begin(), marks.end(), [](const auto& mark) { return mark.has_value(); });
}

AcceptanceResult judge(const Acceptance& acceptance, const AcceptanceRules& rules)
{
    AcceptanceResult result;
    std::array<qint64, acceptanceAspects> sums{};
    for (const Ballot& ballot : acceptance.ballots) {
        if (!ballot.isComplete())
            continue;
        ++result.ballots;
        result.dissatisfied += *ballot.verdict == Satisfaction::Dissatisfied ? 1 : 0;
        for (size_t aspect = 0; aspect < acceptanceAspects; ++aspect)
            sums.at(aspect) += ballot.marks.at(aspect)->thousandths();
    }
    if (result.ballots == 0)
        return result;
    qint64 total = 0;
    for (size_t aspect = 0; aspect < acceptanceAspects; ++aspect) {
        result.aspects.at(aspect) = average(sums.at(aspect), result.ballots);
        total += sums.at(aspect);
    }
    result.score = average(total, result.ballots);
    result.dissatisfiedPercent = percentOf(result.dissatisfied, result.ballots);
    if (result.ballots < rules.delegates)
        return result;
    // The marks themselves are compared, not their rounded average.
    const auto reaches = [&](int mark) { return total >= static_cast<qint64>(mark) * 1000 * result.ballots; };
    const bool isRefused = result.dissatisfied * 100 > rules.dissatisfiedPercent * result.ballots;
    result.grade = AcceptanceGrade::Failed;
    if (!isRefused && reaches(rules.passMark))
        result.grade = AcceptanceGrade::Passed;
    else if (!isRefused && rules.basicMark > 0 && reaches(rules.basicMark))
        result.grade = AcceptanceGrade::Basic;
    return result;
}

Status validate(const Ballot& ballot, const AcceptanceRules& rules)
{
    if (ballot.delegate < 1 || ballot.delegate > rules.delegates)
        return Error{ErrorCode::InvalidInput,
            Text::tr("Delegate %1: there are only %2 delegates.").arg(ballot.delegate).arg(rules.delegates), {}};
    for (const auto& mark : ballot.marks) {
        if (mark && (*mark < Quantity() || *mark > Quantity::fromWhole(rules.aspectMark)))
            return Error{ErrorCode::InvalidInput,
                Text::tr("Delegate %1: the mark %2 must lie between 0 and %3.")
                    .arg(QString::number(ballot.delegate), mark->toString(), QString::number(rules.aspectMark)),
                {}};
    }
    return {};
}

} // namespace wuxing
