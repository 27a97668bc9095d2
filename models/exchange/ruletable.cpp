// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ruletable.h"

#include "exchange/rowreader.h"

#include <QCoreApplication>

namespace wuxing::ruletable {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::RuleTable)
};

enum Key {
    Year,
    Set,
    Star,
    Theme,
    Lead,
    Pass,
    PassMark,
    ItemNumber,
    Item,
    Number,
    Clause,
    Standard,
    Requirement,
    Kind,
    ComparatorKey,
    Limit,
    Unit,
    FullMark,
    Required,
    Group,
    Veto,
    Metric,
    Evidence,
    KeyCount
};

// The proper heading first; then others in use, and the English key.
const std::array<QStringList, KeyCount>& names()
{
    static const std::array<QStringList, KeyCount> all = [] {
        std::array<QStringList, KeyCount> list;
        const auto set = [&](Key key, const char* words) {
            list.at(key) = QString::fromUtf8(words).split(QLatin1Char(' '));
        };
        set(Year, "年度 年份 year");
        set(Set, "星套 star_set");
        set(Star, "星 星名 star");
        set(Theme, "主题 theme");
        set(Lead, "牵头单位 lead");
        set(Pass, "通过方式 pass_rule");
        set(PassMark, "及格分 pass_mark");
        set(ItemNumber, "任务编号 item_number");
        set(Item, "任务 任务项 item");
        set(Number, "编号 条款编号 number");
        set(Clause, "条款 条款内容 clause");
        set(Standard, "评定标准 standard");
        set(Requirement, "创建要求 requirement");
        set(Kind, "评定方式 kind");
        set(ComparatorKey, "比较 comparator");
        set(Limit, "限值 达标值 limit");
        set(Unit, "单位 unit");
        set(FullMark, "满分 分值 full_mark");
        set(Required, "必达 required");
        set(Group, "择一组 alternatives");
        set(Veto, "一票否决 veto");
        set(Metric, "指标 metric");
        set(Evidence, "佐证 evidence");
        return list;
    }();
    return all;
}

QString keyName(Key key) { return names().at(key).back(); }
QByteArray plainKey(Key key) { return keyName(key).toLatin1(); }

QString kindText(ClauseKind kind)
{
    static const std::array words{QStringLiteral("是否"), QStringLiteral("达标值"), QStringLiteral("计分")};
    return words.at(static_cast<size_t>(kind));
}

QString vetoText(VetoReach reach)
{
    static const std::array words{QString(), QStringLiteral("本星"), QStringLiteral("全部星")};
    return words.at(static_cast<size_t>(reach));
}

std::optional<ClauseKind> kindFrom(const QString& text)
{
    for (const auto kind : {ClauseKind::YesNo, ClauseKind::Threshold, ClauseKind::Score}) {
        if (text == kindText(kind))
            return kind;
    }
    if (text == QStringLiteral("是否达标"))
        return ClauseKind::YesNo;
    if (text == QStringLiteral("打分") || text == QStringLiteral("评分"))
        return ClauseKind::Score;
    return wordFromKey<ClauseKind>(text);
}

std::optional<VetoReach> vetoFrom(const QString& text)
{
    if (text.isEmpty() || text == QStringLiteral("否"))
        return VetoReach::None;
    if (text == QStringLiteral("本星") || text == QStringLiteral("是"))
        return VetoReach::Star;
    if (text == QStringLiteral("全部星") || text == QStringLiteral("全部"))
        return VetoReach::All;
    return wordFromKey<VetoReach>(text);
}

std::optional<Comparator> comparatorFrom(const QString& text)
{
    if (text.isEmpty() || text == QStringLiteral("不低于") || text == QStringLiteral("不少于"))
        return Comparator::AtLeast;
    if (text == QStringLiteral("不高于") || text == QStringLiteral("不超过"))
        return Comparator::AtMost;
    return wordFromText<Comparator>(text);
}

std::optional<PassRule> passFrom(const QString& text)
{
    if (text == QStringLiteral("全部必达"))
        return PassRule::AllRequired;
    if (text == QStringLiteral("及格分"))
        return PassRule::PassMark;
    return wordFromKey<PassRule>(text);
}

template <class Enum>
void readWord(RowReader& cells, Key key, const std::optional<Enum>& value, Enum& target, const QString& known)
{
    if (value)
        target = *value;
    else
        cells.fail(plainKey(key).constData(),
            Text::tr("“%1” is not known here. Write %2").arg(cells.text(plainKey(key).constData()), known));
}

} // namespace

std::vector<KnownColumn> columns()
{
    std::vector<KnownColumn> columns;
    for (int key = 0; key < KeyCount; ++key) {
        const bool required = key == Star || key == Clause;
        columns.push_back({keyName(static_cast<Key>(key)), names().at(static_cast<size_t>(key)), required});
    }
    return columns;
}

QStringList headings()
{
    QStringList headings;
    for (const QStringList& words : names())
        headings << words.front();
    return headings;
}

std::vector<QStringList> rows(const RuleSet& rules)
{
    std::vector<QStringList> rows;
    const auto yesNo = [](bool yes) { return yes ? QStringLiteral("是") : QStringLiteral("否"); };
    const auto mark = [](const Quantity& value) { return value == Quantity() ? QString() : value.toPlainString(); };
    for (const RuleStar& star : rules.stars) {
        for (const RuleItem& item : star.items) {
            for (const RuleClause& clause : item.clauses)
                rows.push_back({QString::number(rules.year),
                    rules.set == StarSetKind::Rural ? QStringLiteral("农村") : QStringLiteral("社区"), star.name,
                    star.theme, star.lead,
                    star.pass == PassRule::AllRequired ? QStringLiteral("全部必达") : QStringLiteral("及格分"),
                    mark(star.passMark), item.number, item.name, clause.number, clause.text, clause.standard,
                    clause.requirement, kindText(clause.kind),
                    clause.kind == ClauseKind::Threshold ? wordKey(clause.comparator) : QString(),
                    clause.limit ? clause.limit->toPlainString() : QString(), clause.unit, mark(clause.fullMark),
                    yesNo(clause.required), clause.group, vetoText(clause.veto), clause.metric,
                    yesNo(clause.evidence)});
        }
    }
    return rows;
}

Place placeOf(const RowReader& cells)
{
    const auto text = [&](Key key) { return cells.text(plainKey(key).constData()); };
    return {text(Year), text(Set), text(Star), text(ItemNumber), text(Item), text(Number), text(Clause)};
}

StarWords readStar(RowReader& cells)
{
    const auto key = [](Key of) { return plainKey(of); };
    StarWords star;
    star.theme = cells.text(key(Theme).constData());
    star.lead = cells.text(key(Lead).constData());
    const auto passMark = cells.quantity(key(PassMark).constData());
    star.passMark = passMark.value_or(Quantity());
    star.saysPass = passMark.has_value();
    if (passMark)
        star.pass = PassRule::PassMark;
    if (cells.isFilled(key(Pass).constData())) {
        readWord(
            cells, Pass, passFrom(cells.text(key(Pass).constData())), star.pass, QStringLiteral("全部必达, 及格分"));
        star.saysPass = true;
    }
    return star;
}

void readClause(RowReader& cells, RuleClause& clause, bool isNew, bool byMarks)
{
    const auto key = [](Key of) { return plainKey(of); };
    const auto filled = [&](Key of) {
        return cells.isFilled(key(of).constData()) && !cells.clears(key(of).constData());
    };
    const auto text = [&](Key of) { return cells.text(key(of).constData()); };
    clause.number = text(Number);
    if (text(Clause).isEmpty())
        cells.fail(key(Clause).constData(), Text::tr("the clause has no text"));
    clause.text = text(Clause);
    cells.take(key(Standard).constData(), clause.standard);
    cells.take(key(Requirement).constData(), clause.requirement);
    cells.take(key(Unit).constData(), clause.unit);
    cells.take(key(Group).constData(), clause.group);
    cells.take(key(Metric).constData(), clause.metric);
    if (cells.takeClear(key(Limit).constData(), clause.limit.has_value()))
        clause.limit.reset();
    else if (filled(Limit))
        clause.limit = cells.quantity(key(Limit).constData());
    if (cells.takeClear(key(FullMark).constData(), clause.fullMark != Quantity()))
        clause.fullMark = {};
    else if (filled(FullMark))
        clause.fullMark = cells.quantity(key(FullMark).constData()).value_or(Quantity());
    if (isNew)
        clause.kind = clause.limit ? ClauseKind::Threshold : ClauseKind::YesNo;
    if (filled(Kind))
        readWord(cells, Kind, kindFrom(text(Kind)), clause.kind, QStringLiteral("是否, 达标值, 计分"));
    if (filled(ComparatorKey))
        readWord(
            cells, ComparatorKey, comparatorFrom(text(ComparatorKey)), clause.comparator, QStringLiteral("≥ > ≤ < ="));
    if (cells.takeClear(key(Veto).constData(), clause.isVeto()))
        clause.veto = VetoReach::None;
    else if (filled(Veto))
        readWord(cells, Veto, vetoFrom(text(Veto)), clause.veto, QStringLiteral("本星, 全部星"));
    if (filled(Required))
        clause.required = cells.yesNo(key(Required).constData()).value_or(clause.required);
    else if (isNew)
        clause.required = !byMarks; // where marks decide, a clause is not required by itself
    if (filled(Evidence))
        clause.evidence = cells.yesNo(key(Evidence).constData()).value_or(clause.evidence);
}

} // namespace wuxing::ruletable
