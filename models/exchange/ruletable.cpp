// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ruletable.h"

#include "exchange/cellvalue.h"

#include <QCoreApplication>

namespace wuxing::ruletable {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::RuleTable)
};

enum Key {
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
    return clauseKindFromKey(text);
}

std::optional<VetoReach> vetoFrom(const QString& text)
{
    if (text.isEmpty() || text == QStringLiteral("否"))
        return VetoReach::None;
    if (text == QStringLiteral("本星") || text == QStringLiteral("是"))
        return VetoReach::Star;
    if (text == QStringLiteral("全部星") || text == QStringLiteral("全部"))
        return VetoReach::All;
    return vetoReachFromKey(text);
}

std::optional<Comparator> comparatorFrom(const QString& text)
{
    if (text.isEmpty() || text == QStringLiteral("不低于") || text == QStringLiteral("不少于"))
        return Comparator::AtLeast;
    if (text == QStringLiteral("不高于") || text == QStringLiteral("不超过"))
        return Comparator::AtMost;
    return comparatorFromKey(text);
}

std::optional<PassRule> passFrom(const QString& text)
{
    if (text == QStringLiteral("全部必达"))
        return PassRule::AllRequired;
    if (text == QStringLiteral("及格分"))
        return PassRule::PassMark;
    return passRuleFromKey(text);
}

// Reads the cells of one row; the first thing that is wrong ends it.
class RowReader {
public:
    RowReader(const ColumnMap& map, const TextTable::Row& row, Refusal& refusal)
        : m_map(map)
        , m_row(row)
        , m_refusal(refusal)
    {
    }

    QString text(Key key) const { return m_map.cell(m_row, keyName(key)); }
    bool refuse(Key key, const QString& reason)
    {
        m_refusal = {m_map.heading(keyName(key)), reason};
        return false;
    }
    bool number(Key key, std::optional<Quantity>& target)
    {
        if (text(key).isEmpty())
            return true;
        const auto value = Quantity::parse(text(key));
        if (!value)
            return refuse(key, value.error().message);
        target = *value;
        return true;
    }
    bool flag(Key key, bool fallback, bool& target)
    {
        const auto value = cellvalue::yesNo(text(key));
        if (!value)
            return refuse(key, value.error().message);
        target = value->value_or(fallback);
        return true;
    }
    template <class Enum> bool word(Key key, const std::optional<Enum>& value, Enum& target, const QString& known)
    {
        if (!value)
            return refuse(key, Text::tr("“%1” is not known here. Write %2").arg(text(key), known));
        target = *value;
        return true;
    }

private:
    const ColumnMap& m_map;
    const TextTable::Row& m_row;
    Refusal& m_refusal;
};

bool readClause(RowReader& reader, RuleClause& clause, bool byMarks)
{
    clause.number = reader.text(Number);
    clause.text = reader.text(Clause);
    clause.standard = reader.text(Standard);
    clause.requirement = reader.text(Requirement);
    clause.unit = reader.text(Unit);
    clause.group = reader.text(Group);
    clause.metric = reader.text(Metric);
    std::optional<Quantity> full;
    if (!reader.number(Limit, clause.limit) || !reader.number(FullMark, full))
        return false;
    clause.fullMark = full.value_or(Quantity());
    const QString kind = reader.text(Kind);
    clause.kind = clause.limit ? ClauseKind::Threshold : ClauseKind::YesNo;
    return (kind.isEmpty() || reader.word(Kind, kindFrom(kind), clause.kind, QStringLiteral("是否, 达标值, 计分")))
        && reader.word(
            ComparatorKey, comparatorFrom(reader.text(ComparatorKey)), clause.comparator, QStringLiteral("≥ > ≤ < ="))
        && reader.word(Veto, vetoFrom(reader.text(Veto)), clause.veto, QStringLiteral("本星, 全部星"))
        // Where marks decide, a clause is not required by itself unless the table says so.
        && reader.flag(Required, !byMarks, clause.required) && reader.flag(Evidence, false, clause.evidence);
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
                rows.push_back({star.name, star.theme, star.lead,
                    star.pass == PassRule::AllRequired ? QStringLiteral("全部必达") : QStringLiteral("及格分"),
                    mark(star.passMark), item.number, item.name, clause.number, clause.text, clause.standard,
                    clause.requirement, kindText(clause.kind),
                    clause.kind == ClauseKind::Threshold ? comparatorKey(clause.comparator) : QString(),
                    clause.limit ? clause.limit->toPlainString() : QString(), clause.unit, mark(clause.fullMark),
                    yesNo(clause.required), clause.group, vetoText(clause.veto), clause.metric,
                    yesNo(clause.evidence)});
        }
    }
    return rows;
}

std::optional<Row> read(const ColumnMap& map, const TextTable::Row& cells, Refusal& refusal)
{
    RowReader reader(map, cells, refusal);
    Row row;
    row.star = reader.text(Star);
    row.theme = reader.text(Theme);
    row.lead = reader.text(Lead);
    row.itemNumber = reader.text(ItemNumber);
    row.item = reader.text(Item);
    std::optional<Quantity> passMark;
    if (!reader.number(PassMark, passMark))
        return std::nullopt;
    row.passMark = passMark.value_or(Quantity());
    const QString pass = reader.text(Pass);
    if (!pass.isEmpty() && !reader.word(Pass, passFrom(pass), row.pass, QStringLiteral("全部必达, 及格分")))
        return std::nullopt;
    if (pass.isEmpty() && passMark)
        row.pass = PassRule::PassMark;
    row.saysPass = !pass.isEmpty() || passMark.has_value();
    if (!readClause(reader, row.clause, row.pass == PassRule::PassMark))
        return std::nullopt;
    if (row.clause.text.isEmpty()) {
        reader.refuse(Clause, Text::tr("the clause has no text"));
        return std::nullopt;
    }
    return row;
}

} // namespace wuxing::ruletable
