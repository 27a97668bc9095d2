// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheets/announcement.h"

#include "domain/rating/distribution.h"
#include "reports/paper/papertext.h"

#include <QHash>

namespace wuxing {

namespace {

QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("一二三四五六七八九十");
    return digits.mid(number - 1, 1);
}

// A branch counts as confirmed when every star it holds is.
QString stateOf(RowId branch, const QMultiHash<RowId, const Award*>& byBranch)
{
    bool any = false;
    bool all = true;
    QString document;
    for (auto award = byBranch.constFind(branch); award != byBranch.constEnd() && award.key() == branch; ++award) {
        if (!(*award)->held)
            continue;
        any = true;
        all = all && (*award)->state == AwardState::Confirmed;
        document = (*award)->document;
    }
    if (!any)
        return {};
    const QString word = wordOnPaper(all ? AwardState::Confirmed : AwardState::Recommended);
    return all && !document.isEmpty() ? word + QLatin1Char('\n') + document : word;
}

Table levelTable(const ReportContext& context, const YearRatings& ratings,
    const QMultiHash<RowId, const Award*>& byBranch, const std::vector<RowId>& branches, const QString& name)
{
    Table table;
    table.sheetName = name;
    table.columns = {{QStringLiteral("序号"), 0.6, Alignment::Right}, {QStringLiteral("乡镇（街道）"), 1.4, {}},
        {QStringLiteral("党组织"), 1.6, {}}, {QStringLiteral("获得的星"), 3.2, {}},
        {QStringLiteral("状态"), 1.4, Alignment::Centre}};
    qint64 number = 0;
    for (const RowId id : branches) {
        const UnitNode* node = context.tree->find(id);
        const BranchRating rating = ratings.of(node->unit);
        const StarSet& set = ratings.set(rating.set);
        const BranchRating effective = effectiveRating(rating, set, ratings.capstone);
        QStringList held;
        for (int place = 0; place < starCount; ++place) {
            if (effective.star(place) == StarState::Held)
                held << set.stars.at(static_cast<size_t>(place)).name;
        }
        table.rows.push_back(
            {Cell::ofNumber(++number), Cell::ofText(context.townshipName(id)), Cell::ofText(node->unit.shortName),
                Cell::ofText(held.join(QStringLiteral("、"))), Cell::ofText(stateOf(id, byBranch))});
    }
    return table;
}

} // namespace

Report announcementReport(
    const ReportContext& context, const YearRatings& ratings, const std::vector<Award>& awards, int lowestLevel)
{
    Report report = context.start(QStringLiteral("announcement-%1").arg(ratings.year),
        QStringLiteral("%1%2年度“五星”支部名单").arg(context.scopeName(), QString::number(ratings.year)));
    QMultiHash<RowId, const Award*> byBranch;
    for (const Award& award : awards)
        byBranch.insert(award.unit, &award);
    const auto distribution = levelDistribution(ratings, context.tree->branches(context.scope, context.today));
    Section section;
    section.title = report.title;
    int heading = 0;
    for (int level = starCount; level >= lowestLevel; --level) {
        const auto& branches = distribution.byLevel.at(static_cast<size_t>(level));
        if (branches.empty())
            continue;
        section.blocks.emplace_back(Heading{1,
            QStringLiteral("%1、%2支部（%3个）")
                .arg(chineseNumber(++heading), papertext::level(level))
                .arg(branches.size())});
        section.blocks.emplace_back(levelTable(context, ratings, byBranch, branches, papertext::level(level)));
    }
    if (heading == 0)
        section.blocks.emplace_back(Paragraph{{{QStringLiteral("本年度尚无评定结果。"), {}}}, Paragraph::Style::Body});
    section.blocks.emplace_back(Paragraph{{{QStringLiteral("以上共%1个；已评定%2个，未评定%3个，合计%4个。")
                                                  .arg([&] {
                                                      int sum = 0;
                                                      for (int level = lowestLevel; level <= starCount; ++level)
                                                          sum += distribution.count(level);
                                                      return sum;
                                                  }())
                                                  .arg(distribution.rated())
                                                  .arg(distribution.missing())
                                                  .arg(distribution.total()),
                                              {}}},
        Paragraph::Style::Body});
    section.blocks.emplace_back(Paragraph{{{context.signature(), {}}}, Paragraph::Style::Signature});
    section.blocks.emplace_back(
        Paragraph{{{context.today.toString(QStringLiteral("yyyy年M月d日")), {}}}, Paragraph::Style::Signature});
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace wuxing
