// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal.h"

#include "domain/enumwords.h"

#include <numeric>

namespace wuxing {

namespace {
constexpr std::array grades{EnumWord<Grade>{Grade::Good, "good", QT_TRANSLATE_NOOP("wuxing::Appraisal", "Good")},
    EnumWord<Grade>{Grade::FairlyGood, "fairly_good", QT_TRANSLATE_NOOP("wuxing::Appraisal", "Fairly good")},
    EnumWord<Grade>{Grade::Fair, "fair", QT_TRANSLATE_NOOP("wuxing::Appraisal", "Fair")},
    EnumWord<Grade>{Grade::Poor, "poor", QT_TRANSLATE_NOOP("wuxing::Appraisal", "Poor")}};
} // namespace

QString gradeKey(Grade grade) { return enumwords::key(grades, grade); }
QString gradeLabel(Grade grade) { return enumwords::label("wuxing::Appraisal", grades, grade); }

QString gradeOnPaper(Grade grade)
{
    static const std::array words{
        QStringLiteral("好"), QStringLiteral("较好"), QStringLiteral("一般"), QStringLiteral("差")};
    return words.at(static_cast<size_t>(grade));
}

std::optional<Grade> gradeFromKey(const QString& key)
{
    for (const auto& word : grades) {
        if (key == QLatin1String(word.key) || key == gradeOnPaper(word.value))
            return word.value;
    }
    return std::nullopt;
}

int Appraisal::votesCast() const { return std::accumulate(votes.begin(), votes.end(), 0); }

} // namespace wuxing
