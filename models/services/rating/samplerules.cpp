// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rating/samplerules.h"

#include <QFile>

inline void initSampleResource() { Q_INIT_RESOURCE(services_data); }

namespace wuxing {

namespace {

// "≥ 50000 元 @集体经济收入", "score 5", or nothing for yes or no.
void readKind(RuleClause& clause, const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    if (words.front() == QLatin1String("score")) {
        clause.kind = ClauseKind::Score;
        clause.fullMark = Quantity::fromWhole(words.value(1).toInt());
        return;
    }
    clause.kind = ClauseKind::Threshold;
    clause.comparator = wordFromText<Comparator>(words.front()).value_or(Comparator::AtLeast);
    if (const auto limit = Quantity::parse(words.value(1)))
        clause.limit = *limit;
    for (const QString& word : words.mid(2)) {
        if (word.startsWith(QLatin1Char('@')))
            clause.metric = word.mid(1);
        else
            clause.unit = word;
    }
}

void readFlags(RuleClause& clause, const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (word == QLatin1String("optional"))
            clause.required = false;
        else if (word == QLatin1String("evidence"))
            clause.evidence = true;
        else if (word.startsWith(QLatin1String("alt:")))
            clause.group = word.mid(4);
        else if (word.startsWith(QLatin1String("veto:")))
            clause.veto = wordFromKey<VetoReach>(word.mid(5)).value_or(VetoReach::Star);
    }
}

} // namespace

QString wordOnPaper(StarSetKind kind)
{
    return kind == StarSetKind::Rural ? QStringLiteral("农村") : QStringLiteral("城市社区");
}

// Lines: "* key | theme | lead" opens a star, "# number name" an item, anything else is a clause:
// "text | standard | requirement | kind | flags", numbered within its item.
RuleSet sampleRules(const StarSet& stars)
{
    initSampleResource();
    RuleSet rules = emptyRuleSet(stars);
    rules.sample = true;
    QFile file(QStringLiteral(":/wuxing/data/sample-rules-%1.txt").arg(wordKey(stars.kind)));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    RuleStar* star = nullptr;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        QStringList cells = line.mid(line.startsWith(QLatin1Char('*')) ? 1 : 0).split(QLatin1Char('|'));
        for (QString& cell : cells)
            cell = cell.trimmed();
        if (line.startsWith(QLatin1String("//")))
            continue;
        if (line.startsWith(QLatin1Char('*'))) {
            star = nullptr;
            for (RuleStar& candidate : rules.stars) {
                if (candidate.key == cells.value(0))
                    star = &candidate;
            }
            if (star) {
                star->theme = cells.value(1);
                star->lead = cells.value(2);
            }
        } else if (star && line.startsWith(QLatin1Char('#'))) {
            const QString number = line.section(QLatin1Char(' '), 1, 1);
            star->items.push_back({derivedRowId(QStringLiteral("sample|item|") + wordKey(stars.kind) + number), number,
                line.section(QLatin1Char(' '), 2), {}});
        } else if (star && !star->items.empty()) {
            RuleItem& item = star->items.back();
            RuleClause clause;
            clause.number = QStringLiteral("%1.%2").arg(item.number).arg(item.clauses.size() + 1);
            clause.id = derivedRowId(QStringLiteral("sample|clause|") + wordKey(stars.kind) + clause.number);
            clause.text = cells.value(0);
            clause.standard = cells.value(1);
            clause.requirement = cells.value(2);
            readKind(clause, cells.value(3));
            readFlags(clause, cells.value(4));
            item.clauses.push_back(std::move(clause));
        }
    }
    return rules;
}

} // namespace wuxing
