// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/contest.h"

#include <QHash>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Contest)
};

constexpr std::array tieRules{
    EnumWord<TieRule>{TieRule::Shared, "shared", QT_TRANSLATE_NOOP("wuxing::Contest", "Equal totals share the place")},
    EnumWord<TieRule>{
        TieRule::EarlierPart, "earlier_part", QT_TRANSLATE_NOOP("wuxing::Contest", "The earlier part decides")}};

constexpr std::array states{
    EnumWord<ContestState>{ContestState::Sealed, "sealed", QT_TRANSLATE_NOOP("wuxing::Contest", "Sealed"), u"未开封"},
    EnumWord<ContestState>{ContestState::Opened, "opened", QT_TRANSLATE_NOOP("wuxing::Contest", "Opened"), u"已开封"}};

constexpr Micro microsPerThousandth = 1000;

// numerator / denominator rounded half away from zero.
qint64 divided(qint64 numerator, qint64 denominator)
{
    const qint64 half = denominator / 2;
    return numerator >= 0 ? (numerator + half) / denominator : -((-numerator + half) / denominator);
}

Micro step(int decimals)
{
    Micro value = 1000000;
    for (int i = 0; i < std::clamp(decimals, 0, 4); ++i) // as far as the file allows
        value /= 10;
    return value;
}

class Scores {
public:
    explicit Scores(const std::vector<ContestScore>& scores)
    {
        for (const ContestScore& score : scores)
            m_marks.insert({score.entry, {score.judge, score.indicator}}, score.marks);
    }
    std::optional<Quantity> marks(RowId entry, RowId judge, RowId indicator) const
    {
        const auto found = m_marks.constFind({entry, {judge, indicator}});
        return found == m_marks.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<std::pair<RowId, std::pair<RowId, RowId>>, Quantity> m_marks;
};

ContestPartResult partResult(
    const Contest& contest, const ContestPart& part, const ContestEntry& entry, const Scores& scores)
{
    ContestPartResult result;
    for (const ContestJudge& judge : contest.judges) {
        if (!contest.mayJudge(judge, entry))
            continue;
        Quantity sum;
        for (const ContestIndicator& indicator : part.indicators)
            sum += scores.marks(entry.id, judge.id, indicator.id).value_or(Quantity());
        result.judgeSums.push_back(sum);
    }
    const auto count = static_cast<int>(result.judgeSums.size());
    if (count == 0 || part.fullMark() <= Quantity())
        return result;
    std::vector<Quantity> sums = result.judgeSums;
    if (contest.dropExtremes && count >= std::max(3, contest.dropFromJudges)) {
        std::sort(sums.begin(), sums.end());
        sums.erase(sums.begin());
        sums.pop_back();
        result.dropped = 2;
    }
    qint64 total = 0;
    for (const Quantity& sum : sums)
        total += sum.thousandths();
    // Average × weight ÷ full mark, straight to the printed decimals: one rounding, in whole numbers.
    const Micro unit = step(contest.decimals);
    result.points = unit
        * divided(total * part.weight.thousandths() * microsPerThousandth,
            part.fullMark().thousandths() * static_cast<qint64>(sums.size()) * unit);
    return result;
}

} // namespace

EnumWords<ContestState> enumWords(ContestState) { return {"wuxing::Contest", states}; }
EnumWords<TieRule> enumWords(TieRule) { return {"wuxing::Contest", tieRules}; }

Quantity ContestPart::fullMark() const
{
    Quantity sum;
    for (const ContestIndicator& indicator : indicators)
        sum += indicator.fullMark;
    return sum;
}

std::optional<Quantity> Contest::score(RowId entry, RowId judge, RowId indicator) const
{
    for (const ContestScore& given : scores) {
        if (given.entry == entry && given.judge == judge && given.indicator == indicator)
            return given.marks;
    }
    return std::nullopt;
}

void Contest::dropOrphans()
{
    const auto has = [](const auto& list, RowId wanted) {
        return std::any_of(list.begin(), list.end(), [&](const auto& row) { return row.id == wanted; });
    };
    std::erase_if(scores, [&](const ContestScore& score) {
        return !has(entries, score.entry) || !has(judges, score.judge)
            || std::none_of(parts.begin(), parts.end(),
                [&](const ContestPart& part) { return has(part.indicators, score.indicator); });
    });
    std::erase_if(adjustments, [&](const ContestAdjustment& adjustment) { return !has(entries, adjustment.entry); });
    std::erase_if(comments, [&](const ContestComment& comment) { return !has(entries, comment.entry); });
}

int Contest::missingScores() const
{
    const Scores entered(scores);
    int missing = 0;
    for (const ContestEntry& entry : entries) {
        for (const ContestJudge& judge : judges) {
            if (!mayJudge(judge, entry))
                continue;
            for (const ContestPart& part : parts) {
                missing += static_cast<int>(std::count_if(part.indicators.begin(), part.indicators.end(),
                    [&](const ContestIndicator& i) { return !entered.marks(entry.id, judge.id, i.id); }));
            }
        }
    }
    return missing;
}

Micro roundedMicro(Micro value, int decimals)
{
    const Micro unit = step(decimals);
    return divided(value, unit) * unit;
}

QString microText(Micro value, int decimals)
{
    const Micro unit = step(decimals);
    const Micro steps = divided(value, unit);
    const Micro perPoint = 1000000 / unit;
    const Micro magnitude = steps < 0 ? -steps : steps;
    QString text = QString::number(magnitude / perPoint);
    if (decimals > 0)
        text += QLatin1Char('.') + QStringLiteral("%1").arg(magnitude % perPoint, decimals, 10, QLatin1Char('0'));
    return steps < 0 ? QLatin1Char('-') + text : text;
}

std::vector<ContestPlace> contestResult(const Contest& contest)
{
    const Scores scores(contest.scores);
    std::vector<ContestPlace> places;
    for (const ContestEntry& entry : contest.entries) {
        ContestPlace place;
        place.entry = &entry;
        for (const ContestPart& part : contest.parts) {
            place.parts.push_back(partResult(contest, part, entry, scores));
            place.total += place.parts.back().points;
        }
        for (const ContestAdjustment& adjustment : contest.adjustments) {
            if (adjustment.entry == entry.id)
                place.adjustment += adjustment.points;
        }
        place.total += place.adjustment.thousandths() * microsPerThousandth;
        places.push_back(std::move(place));
    }
    const auto compare = [&](const ContestPlace& a, const ContestPlace& b) -> qint64 {
        if (a.total != b.total)
            return b.total - a.total;
        if (contest.ties == TieRule::EarlierPart) {
            for (size_t p = 0; p < a.parts.size(); ++p) {
                if (a.parts[p].points != b.parts[p].points)
                    return b.parts[p].points - a.parts[p].points;
            }
        }
        return 0;
    };
    std::stable_sort(places.begin(), places.end(), [&](const ContestPlace& a, const ContestPlace& b) {
        const qint64 order = compare(a, b);
        return order != 0 ? order < 0 : a.entry->number < b.entry->number;
    });
    for (size_t i = 0; i < places.size(); ++i) {
        const bool tied = i > 0 && compare(places[i - 1], places[i]) == 0;
        places[i].place = tied ? places[i - 1].place : static_cast<int>(i) + 1;
    }
    return places;
}

Status validateScore(const Contest& contest, const ContestScore& score)
{
    const auto entry = std::find_if(contest.entries.begin(), contest.entries.end(),
        [&](const ContestEntry& candidate) { return candidate.id == score.entry; });
    const auto judge = std::find_if(contest.judges.begin(), contest.judges.end(),
        [&](const ContestJudge& candidate) { return candidate.id == score.judge; });
    if (entry == contest.entries.end() || judge == contest.judges.end())
        return Error{ErrorCode::NotFound, Text::tr("The entry or the judge is not part of the contest any more."), {}};
    if (!contest.mayJudge(*judge, *entry))
        return Error{ErrorCode::InvalidInput,
            Text::tr("Judge no. %1 is recused: the entry is of the judge's own township.").arg(judge->number), {}};
    for (const ContestPart& part : contest.parts) {
        for (const ContestIndicator& indicator : part.indicators) {
            if (indicator.id != score.indicator)
                continue;
            if (score.marks < Quantity() || score.marks > indicator.fullMark)
                return Error{ErrorCode::InvalidInput,
                    Text::tr("“%1” must lie between 0 and %2.").arg(indicator.name, indicator.fullMark.toString()), {}};
            return {};
        }
    }
    return Error{ErrorCode::NotFound, Text::tr("The indicator is not part of the contest any more."), {}};
}

} // namespace wuxing
