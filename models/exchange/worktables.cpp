// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/worktables.h"

#include "exchange/texttable.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing::worktables {

namespace {

// Rows of a table: the header, then rows that begin with code, township and name of their branch.
class TableText {
public:
    explicit TableText(const QStringList& headings)
        : m_text(QChar(0xfeff) + csvLine(headings))
    {
    }
    static TableText ofBranches(const QStringList& headings)
    {
        return TableText(
            QStringList{QStringLiteral("代码"), QStringLiteral("乡镇"), QStringLiteral("名称")} + headings);
    }
    void add(const QStringList& cells) { m_text += csvLine(cells); }
    void add(const UnitNode& node, const QStringList& cells)
    {
        add(QStringList{node.unit.code, node.parent ? node.parent->unit.name : QString(), node.unit.shortName} + cells);
    }
    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

QString iso(const QDate& date) { return date.toString(Qt::ISODate); }
QString yesNo(bool yes) { return yes ? QStringLiteral("是") : QStringLiteral("否"); }

const UnitNode* nodeOf(const Office& office, RowId unit) { return office.units().tree()->find(unit); }

QByteArray cases(Office& office, const Request& request)
{
    auto table = TableText::ofBranches({QStringLiteral("年度"), QStringLiteral("列入时间"), QStringLiteral("原因"),
        QStringLiteral("基本情况"), QStringLiteral("包联区领导"), QStringLiteral("包联乡镇领导"),
        QStringLiteral("第一书记"), QStringLiteral("结对单位"), QStringLiteral("整顿目标"), QStringLiteral("方案批准"),
        QStringLiteral("阶段"), QStringLiteral("验收时间"), QStringLiteral("销号时间"), QStringLiteral("备注")});
    for (const RectCase& c : office.cases().casesIn(request.scope, request.year))
        table.add(*nodeOf(office, c.unit),
            {QString::number(c.year), iso(c.listedOn), c.causes.join(QStringLiteral("；")), c.situation,
                c.districtLeader, c.townshipLeader, c.firstSecretary, c.pairedUnit, c.goal, c.approver,
                caseStateOnPaper(c.state), iso(c.acceptedOn), iso(c.closedOn), c.remark});
    return table.bytes();
}

QByteArray caseReports(Office& office, const Request& request)
{
    auto table = TableText::ofBranches({QStringLiteral("月份"), QStringLiteral("本月工作"), QStringLiteral("存在困难"),
        QStringLiteral("下月打算"), QStringLiteral("报送时间"), QStringLiteral("已销号"), QStringLiteral("未销号")});
    for (const CaseReport& report : *office.cases().reports()) {
        const auto rectCase = office.cases().find(report.rectCase);
        if (!rectCase || !office.units().tree()->contains(request.scope, rectCase->unit)
            || (request.year != 0 && report.month.year() != request.year))
            continue;
        table.add(*nodeOf(office, rectCase->unit),
            {report.month.toString(), report.work, report.difficulties, report.nextSteps, iso(report.sentOn),
                QString::number(report.closed()), QString::number(report.open())});
    }
    return table.bytes();
}

QByteArray ballots(Office& office, const Request& request)
{
    auto table = TableText::ofBranches(
        QStringList{QStringLiteral("年度"), QStringLiteral("轮次"), QStringLiteral("验收时间"), QStringLiteral("代表")}
        + acceptanceAspectNames() + QStringList{QStringLiteral("总体评价")});
    for (const RectCase& c : office.cases().casesIn(request.scope, request.year)) {
        for (const Acceptance& acceptance : c.acceptances) {
            for (const Ballot& ballot : acceptance.ballots) {
                QStringList cells{QString::number(c.year), QString::number(acceptance.round), iso(acceptance.heldOn),
                    QString::number(ballot.delegate)};
                for (const auto& mark : ballot.marks)
                    cells << (mark ? mark->toPlainString() : QString());
                cells << (ballot.verdict ? satisfactionOnPaper(*ballot.verdict) : QString());
                table.add(*nodeOf(office, c.unit), cells);
            }
        }
    }
    return table.bytes();
}

QByteArray visits(Office& office, const Request& request)
{
    auto table = TableText::ofBranches({QStringLiteral("组"), QStringLiteral("户主"), QStringLiteral("人口"),
        QStringLiteral("电话"), QStringLiteral("走访人"), QStringLiteral("日期"), QStringLiteral("方式"),
        QStringLiteral("反映问题"), QStringLiteral("类别"), QStringLiteral("紧急程度"), QStringLiteral("责任单位"),
        QStringLiteral("措施"), QStringLiteral("时限"), QStringLiteral("结果"), QStringLiteral("反馈日期"),
        QStringLiteral("满意度"), QStringLiteral("未入户原因"), QStringLiteral("不予办理理由"), QStringLiteral("备注"),
        QStringLiteral("办理状态"), QStringLiteral("台账问题")});
    const auto all = office.visits().visitsIn(request.scope, request.year);
    std::vector<RowId> items;
    for (const Visit& visit : all) {
        for (const Opinion& opinion : visit.opinions)
            items.push_back(opinion.item);
    }
    QHash<RowId, QString> problems;
    for (const LedgerItem& item : office.ledger().some(items))
        problems.insert(item.id, item.problem);
    for (const Visit& visit : all) {
        const Household household = office.visits().household(visit.household).value_or(Household());
        const QStringList head{household.group, request.unmasked ? household.head : maskedName(household.head),
            household.people > 0 ? QString::number(household.people) : QString(),
            request.unmasked ? household.phone : maskedPhone(household.phone), visit.visitor, iso(visit.date),
            visitWayOnPaper(visit.way)};
        const auto add = [&](const Opinion& opinion, bool isThere) {
            table.add(*nodeOf(office, visit.unit),
                head
                    + QStringList{opinion.body, opinion.category, isThere ? urgencyOnPaper(opinion.urgency) : QString(),
                        opinion.department, opinion.measure, iso(opinion.due), opinion.answer, iso(opinion.toldOn()),
                        opinion.satisfaction ? satisfactionOnPaper(*opinion.satisfaction) : QString(),
                        visit.absentReason, opinion.refusal, visit.remark,
                        isThere ? opinionStateOnPaper(opinion.state()) : QString(), problems.value(opinion.item)});
        };
        for (const Opinion& opinion : visit.opinions)
            add(opinion, true);
        if (visit.opinions.empty())
            add({}, false);
    }
    return table.bytes();
}

QByteArray income(Office& office, const Request& request)
{
    auto table = TableText::ofBranches({QStringLiteral("年度"), QStringLiteral("收入类别"), QStringLiteral("经营性"),
        QStringLiteral("金额（元）"), QStringLiteral("备注")});
    for (const Income& entry : *office.incomes().incomes()) {
        if ((request.year != 0 && entry.year != request.year)
            || !office.units().tree()->contains(request.scope, entry.unit))
            continue;
        table.add(*nodeOf(office, entry.unit),
            {QString::number(entry.year), entry.category, yesNo(entry.operating), entry.amount.toPlainString(),
                entry.remark});
    }
    return table.bytes();
}

QByteArray projects(Office& office, const Request& request)
{
    auto table = TableText::ofBranches({QStringLiteral("项目名称"), QStringLiteral("类型"), QStringLiteral("建设内容"),
        QStringLiteral("状态"), QStringLiteral("开始时间"), QStringLiteral("带动就业"),
        QStringLiteral("预计年收益（元）"), QStringLiteral("资金来源"), QStringLiteral("合作方"),
        QStringLiteral("年度"), QStringLiteral("年收益（元）"), QStringLiteral("备注")});
    for (const Project& project : *office.incomes().projects()) {
        if (!office.units().tree()->contains(request.scope, project.unit))
            continue;
        QStringList funds;
        for (const Project::Fund& fund : project.funds)
            funds << fund.source + fund.amount.toPlainString() + QStringLiteral("元");
        QStringList partners;
        for (const Project::Partner& partner : project.partners) {
            const UnitNode* node = nodeOf(office, partner.unit);
            partners << (node ? node->unit.shortName : QString()) + partner.percent.toPlainString() + QLatin1Char('%');
        }
        const QStringList head{project.name, projectKindOnPaper(project.kind), project.content,
            projectStateOnPaper(project.state), iso(project.startedOn),
            project.jobs ? QString::number(*project.jobs) : QString(),
            project.expected ? project.expected->toPlainString() : QString(), funds.join(QStringLiteral("；")),
            partners.join(QStringLiteral("；"))};
        for (const Project::YearIncome& income : project.incomes)
            table.add(*nodeOf(office, project.unit),
                head + QStringList{QString::number(income.year), income.amount.toPlainString(), project.remark});
        if (project.incomes.empty())
            table.add(*nodeOf(office, project.unit), head + QStringList{QString(), QString(), project.remark});
    }
    return table.bytes();
}

QByteArray pairings(Office& office, const Request&)
{
    TableText table({QStringLiteral("街道"), QStringLiteral("乡镇"), QStringLiteral("开始时间"),
        QStringLiteral("结束时间"), QStringLiteral("共建内容")});
    const auto name = [&](RowId unit) {
        const UnitNode* node = nodeOf(office, unit);
        return node ? node->unit.name : QString();
    };
    for (const Pairing& pairing : office.incomes().pairings())
        table.add({name(pairing.unit), name(pairing.partner), iso(pairing.since), iso(pairing.until), pairing.content});
    return table.bytes();
}

QByteArray extensions(Office& office, const Request& request)
{
    auto table = TableText::ofBranches(
        {QStringLiteral("问题描述"), QStringLiteral("开始时间"), QStringLiteral("原时限"), QStringLiteral("新时限"),
            QStringLiteral("延期原因"), QStringLiteral("批准人"), QStringLiteral("批准日期")});
    const auto all = office.ledger().allExtensions();
    for (const LedgerItem& item : *office.ledger().items()) {
        if (!office.units().tree()->contains(request.scope, item.unit))
            continue;
        for (const Extension& extension : all.value(item.id))
            table.add(*nodeOf(office, item.unit),
                {item.problem, iso(item.start), iso(extension.from), iso(extension.to), extension.reason,
                    extension.approver, iso(extension.approvedOn)});
    }
    return table.bytes();
}

QByteArray progress(Office& office, const Request& request)
{
    auto table = TableText::ofBranches({QStringLiteral("问题描述"), QStringLiteral("开始时间"), QStringLiteral("日期"),
        QStringLiteral("动作"), QStringLiteral("状态"), QStringLiteral("进度"), QStringLiteral("说明")});
    const auto all = office.ledger().allNotes();
    for (const LedgerItem& item : *office.ledger().items()) {
        if (!office.units().tree()->contains(request.scope, item.unit))
            continue;
        LedgerState before = LedgerState::Open;
        for (const ProgressNote& note : all.value(item.id)) {
            const auto action = ledgerworkflow::between(before, note.state);
            table.add(*nodeOf(office, item.unit),
                {item.problem, iso(item.start), iso(note.date),
                    action ? ledgerActionOnPaper(*action) : QStringLiteral("进展"), ledgerStateOnPaper(note.state),
                    QString::number(note.percent), note.text});
            before = note.state;
        }
    }
    return table.bytes();
}

QByteArray calendar(Office& office, const Request&)
{
    TableText table({QStringLiteral("日期"), QStringLiteral("类型"), QStringLiteral("名称")});
    for (const CalendarDay& day : office.ledger().calendarDays())
        table.add({iso(day.day), dayKindOnPaper(day.kind), day.name});
    return table.bytes();
}

struct Known {
    const char* key;
    QByteArray (*write)(Office& office, const Request& request);
};
constexpr std::array known{Known{"cases", cases}, Known{"case-reports", caseReports}, Known{"ballots", ballots},
    Known{"visits", visits}, Known{"income", income}, Known{"projects", projects}, Known{"pairings", pairings},
    Known{"extensions", extensions}, Known{"progress", progress}, Known{"calendar", calendar}};

} // namespace

QStringList keys()
{
    QStringList keys;
    for (const Known& table : known)
        keys << QLatin1String(table.key);
    return keys;
}

Result<QByteArray> table(Office& office, const Request& request)
{
    for (const Known& candidate : known) {
        if (request.key == QLatin1String(candidate.key))
            return candidate.write(office, request);
    }
    return Error{ErrorCode::InvalidInput,
        QCoreApplication::translate("wuxing::WorkTables", "“%1” is no table.").arg(request.key), {}};
}

} // namespace wuxing::worktables
