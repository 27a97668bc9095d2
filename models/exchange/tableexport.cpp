// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableexport.h"

#include "exchange/ruletable.h"
#include "exchange/texttable.h"
#include "services/office.h"

namespace wuxing::tableexport {

namespace {

const QString byteOrderMark(QChar(0xfeff));

QString stateText(StarState state)
{
    switch (state) {
    case StarState::Held:
        return QStringLiteral("是");
    case StarState::NotHeld:
        return QStringLiteral("否");
    case StarState::NotEntered:
        return {};
    }
    return {};
}

} // namespace

QByteArray units(Office& office, RowId scope)
{
    QString text = byteOrderMark
        + csvLine({QStringLiteral("代码"), QStringLiteral("名称"), QStringLiteral("乡镇代码"), QStringLiteral("乡镇"),
            QStringLiteral("星套"), QStringLiteral("书记"), QStringLiteral("任职时间")});
    for (const UnitNode* node : office.units().tree()->branches(scope, office.today())) {
        const Unit& unit = node->unit;
        text += csvLine({unit.code, unit.name, node->parent->unit.code.left(9), node->parent->unit.name,
            unit.starSet == StarSetKind::Rural ? QStringLiteral("农村") : QStringLiteral("社区"), unit.secretary,
            unit.secretarySince.toString(Qt::ISODate)});
    }
    return text.toUtf8();
}

QByteArray ratings(Office& office, RowId scope, int year)
{
    const auto ratings = office.ratings().ratings(year);
    // One column per star name: stars that both sets share stand once.
    QStringList keys;
    QStringList names;
    for (const auto& [kind, set] : ratings->sets) {
        for (const Star& star : set.stars) {
            if (keys.contains(star.key))
                continue;
            keys << star.key;
            names << star.name;
        }
    }
    QString text = byteOrderMark
        + csvLine(
            QStringList{QStringLiteral("代码"), QStringLiteral("乡镇"), QStringLiteral("名称"), QStringLiteral("年度")}
            + names);
    for (const UnitNode* node : office.units().tree()->branches(scope, office.today())) {
        const BranchRating rating = ratings->of(node->unit);
        const StarSet& set = ratings->set(rating.set);
        QStringList cells{node->unit.code, node->parent->unit.name, node->unit.shortName, QString::number(year)};
        for (const QString& key : std::as_const(keys)) {
            const int place = set.indexOfKey(key);
            cells << (place < 0 ? QString() : stateText(rating.star(place)));
        }
        text += csvLine(cells);
    }
    return text.toUtf8();
}

QByteArray ledger(Office& office, RowId scope)
{
    QString text = byteOrderMark;
    text += csvLine({QStringLiteral("代码"), QStringLiteral("乡镇"), QStringLiteral("名称"), QStringLiteral("问题来源"),
        QStringLiteral("问题描述"), QStringLiteral("整改措施"), QStringLiteral("责任领导"), QStringLiteral("责任单位"),
        QStringLiteral("责任人"), QStringLiteral("开始时间"), QStringLiteral("完成时限"), QStringLiteral("原定时限"),
        QStringLiteral("状态"), QStringLiteral("进展"), QStringLiteral("完成情况"), QStringLiteral("佐证材料"),
        QStringLiteral("销号意见"), QStringLiteral("销号日期"), QStringLiteral("取消原因"), QStringLiteral("备注"),
        QStringLiteral("成果名称"), QStringLiteral("成果数量"), QStringLiteral("成果单位"), QStringLiteral("问题类别"),
        QStringLiteral("核实人")});
    const UnitTree& tree = *office.units().tree();
    for (const LedgerItem& item : *office.ledger().items()) {
        const UnitNode* node = tree.find(item.unit);
        if (!node || !tree.contains(scope, item.unit))
            continue;
        const Outcome outcome = item.outcomes.empty() ? Outcome() : item.outcomes.front();
        text += csvLine({node->unit.code, node->parent->unit.name, node->unit.shortName, item.source, item.problem,
            item.measure, item.leader, item.department, item.person, item.start.toString(Qt::ISODate),
            item.due.toString(Qt::ISODate), item.firstDue.toString(Qt::ISODate), ledgerStateOnPaper(item.state),
            QString::number(item.progress), item.result, item.evidence, item.closingOpinion,
            item.closedOn.toString(Qt::ISODate), item.cancelReason, item.remark, outcome.label,
            outcome.label.isEmpty() ? QString() : outcome.quantity.toPlainString(), outcome.unit, item.category,
            item.verifier});
    }
    return text.toUtf8();
}

QByteArray rules(const RuleSet& rules)
{
    QString text = byteOrderMark + csvLine(ruletable::headings());
    for (const QStringList& row : ruletable::rows(rules))
        text += csvLine(row);
    return text.toUtf8();
}

namespace {

const QString& stageWord(Stage stage)
{
    static const std::array words{QStringLiteral("自评"), QStringLiteral("乡镇初审"), QStringLiteral("区级核查")};
    return words.at(static_cast<size_t>(stage));
}

QString resultText(const Assessment& assessment)
{
    if (assessment.value)
        return assessment.value->toPlainString();
    if (assessment.met)
        return *assessment.met ? QStringLiteral("是") : QStringLiteral("否");
    return {};
}

} // namespace

QByteArray assessments(Office& office, RowId scope, const Quarter& quarter)
{
    QString text = byteOrderMark
        + csvLine({QStringLiteral("代码"), QStringLiteral("乡镇"), QStringLiteral("名称"), QStringLiteral("季度"),
            QStringLiteral("编号"), QStringLiteral("条款内容"), QStringLiteral("阶段"), QStringLiteral("结果"),
            QStringLiteral("备注")});
    for (const UnitNode* node : office.units().tree()->branches(scope, quarter.lastDay())) {
        const auto evaluator = office.rules().evaluator(quarter.year(), node->unit.starSet);
        if (!evaluator)
            continue;
        const auto entries = office.workspace().valueOr(office.assessments().ofBranch(quarter, node->unit.id));
        for (const Assessment& entry : entries) {
            if (const RuleClause* clause = evaluator->rules().clause(entry.clause))
                text += csvLine({node->unit.code, node->parent->unit.name, node->unit.shortName, quarter.toString(),
                    clause->number, clause->text, stageWord(entry.stage), resultText(entry), entry.note});
        }
    }
    return text.toUtf8();
}

QByteArray opinions(Office& office, RowId scope, const Quarter& quarter)
{
    QString text = byteOrderMark
        + csvLine({QStringLiteral("代码"), QStringLiteral("乡镇"), QStringLiteral("名称"), QStringLiteral("季度"),
            QStringLiteral("星"), QStringLiteral("专班"), QStringLiteral("意见"), QStringLiteral("理由"),
            QStringLiteral("经办人"), QStringLiteral("日期")});
    const auto ratings = office.ratings().ratings(quarter.year());
    for (const UnitNode* node : office.units().tree()->branches(scope, quarter.lastDay())) {
        const StarSet& set = ratings->set(node->unit.starSet);
        for (const ReviewOpinion& opinion : office.reviews().review(node->unit.id, quarter).opinions) {
            const int place = set.indexOfKey(opinion.star);
            text += csvLine({node->unit.code, node->parent->unit.name, node->unit.shortName, quarter.toString(),
                place < 0 ? opinion.star : set.stars.at(static_cast<size_t>(place)).name,
                office.organisation().departmentName(opinion.department), opinionOnPaper(opinion.opinion),
                opinion.reason, opinion.handler, opinion.date.toString(Qt::ISODate)});
        }
    }
    return text.toUtf8();
}

} // namespace wuxing::tableexport
