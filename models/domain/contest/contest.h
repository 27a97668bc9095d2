// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/result.h"
#include "domain/rowid.h"
#include "domain/values/quantity.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wuxing {

// How equal totals are placed: they share the place, or the earlier part decides.
enum class TieRule { Shared, EarlierPart };
// Sealed: nobody sees a result until every score is in. Opened: placed and public.
enum class ContestState { Sealed, Opened };
EnumWords<ContestState> enumWords(ContestState);

EnumWords<TieRule> enumWords(TieRule);

struct ContestIndicator {
    RowId id = 0;
    QString name;
    Quantity fullMark;
    bool operator==(const ContestIndicator&) const = default;
};

// A part of the contest, for example 观摩 with 50 of 100 points.
struct ContestPart {
    RowId id = 0;
    QString name;
    Quantity weight; //< points this part gives at full marks
    std::vector<ContestIndicator> indicators;
    Quantity fullMark() const;
    bool operator==(const ContestPart&) const = default;
};

struct ContestJudge {
    RowId id = 0;
    int number = 0; //< scores are shown under the number, not the name
    QString name;
    RowId township = 0; //< recused from the entries of this township, 0: from none
    bool operator==(const ContestJudge&) const = default;
};

struct ContestEntry {
    RowId id = 0;
    RowId unit = 0;
    RowId township = 0;
    int number = 0; //< order of appearance
    bool operator==(const ContestEntry&) const = default;
};

struct ContestScore {
    RowId entry = 0;
    RowId judge = 0;
    RowId indicator = 0;
    Quantity marks;
    bool operator==(const ContestScore&) const = default;
};

struct ContestAdjustment {
    RowId id = 0;
    RowId entry = 0;
    Quantity points; //< below 0: deducted
    QString reason;
    bool operator==(const ContestAdjustment&) const = default;
};

struct ContestComment {
    RowId id = 0;
    RowId entry = 0;
    QString text;
    bool operator==(const ContestComment&) const = default;
};

// One contest ("五星"闪耀比拼) with everything that was entered. A plain value; the file is its owner.
struct Contest {
    RowId id = 0;
    int year = 0;
    QString name;
    QDate heldOn;
    ContestState state = ContestState::Sealed;
    bool dropExtremes = true;
    int dropFromJudges = 5; //< with fewer judges nothing is dropped (domain.md section 5)
    TieRule ties = TieRule::Shared;
    int decimals = 2; //< of printed scores; places follow what is printed
    int commended = 3; //< places on the commendation list
    std::vector<ContestPart> parts;
    std::vector<ContestJudge> judges;
    std::vector<ContestEntry> entries;
    std::vector<ContestScore> scores;
    std::vector<ContestAdjustment> adjustments;
    std::vector<ContestComment> comments;

    bool mayJudge(const ContestJudge& judge, const ContestEntry& entry) const
    {
        return judge.township == 0 || judge.township != entry.township;
    }
    std::optional<Quantity> score(RowId entry, RowId judge, RowId indicator) const;
    int missingScores() const;
    // Scores, adjustments and comments whose entry, judge or indicator is gone go with them.
    void dropOrphans();
    bool isComplete() const { return !entries.empty() && !judges.empty() && missingScores() == 0; }
    bool operator==(const Contest&) const = default;
};

// A score in millionths of a point: averages are exact decimals, never binary fractions.
using Micro = qint64;
QString microText(Micro value, int decimals); //< rounded half up
Micro roundedMicro(Micro value, int decimals);

struct ContestPartResult {
    std::vector<Quantity> judgeSums; //< of the judges that may judge, in their order
    int dropped = 0; //< 0 or 2
    Micro points = 0; //< weighted, rounded to the decimals of the contest
};

struct ContestPlace {
    const ContestEntry* entry = nullptr;
    std::vector<ContestPartResult> parts;
    Quantity adjustment;
    Micro total = 0;
    int place = 0; //< equal totals share one, the next place is left out
};

// Best first. Rounds each part to the printed decimals before adding, as the scorer does on paper.
std::vector<ContestPlace> contestResult(const Contest& contest);
// What is wrong with a score before it is kept.
Status validateScore(const Contest& contest, const ContestScore& score);

} // namespace wuxing
