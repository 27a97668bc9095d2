// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/visitimport.h"

#include "exchange/rowreader.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::VisitImport)
};
} // namespace

std::vector<KnownColumn> VisitImport::columns() const
{
    using Reader = RowReader;
    return {Reader::column(
                "visited_on", {QStringLiteral("日期"), QStringLiteral("走访日期"), QStringLiteral("走访时间")}, true),
        Reader::column("visitor", {QStringLiteral("走访人"), QStringLiteral("走访干部")}, true),
        Reader::column("group", {QStringLiteral("组"), QStringLiteral("村民组"), QStringLiteral("小组")}),
        Reader::column("head", {QStringLiteral("户主"), QStringLiteral("户主姓名")}),
        Reader::column("people", {QStringLiteral("人口"), QStringLiteral("家庭人口")}),
        Reader::column("phone", {QStringLiteral("电话"), QStringLiteral("联系电话")}),
        Reader::column("way", {QStringLiteral("方式"), QStringLiteral("走访方式")}),
        Reader::column("absent_reason", {QStringLiteral("未入户原因")}),
        Reader::column("body", {QStringLiteral("反映问题"), QStringLiteral("意见建议"), QStringLiteral("意见")}),
        Reader::column("category", {QStringLiteral("类别"), QStringLiteral("问题类别")}),
        Reader::column("urgency", {QStringLiteral("紧急程度")}),
        Reader::column("department", {QStringLiteral("责任单位")}), Reader::column("measure", {QStringLiteral("措施")}),
        Reader::column("due", {QStringLiteral("时限"), QStringLiteral("办理时限")}),
        Reader::column("answer", {QStringLiteral("结果"), QStringLiteral("办理结果"), QStringLiteral("答复")}),
        Reader::column("answered_on", {QStringLiteral("反馈日期"), QStringLiteral("答复日期")}),
        Reader::column("satisfaction", {QStringLiteral("满意度")}),
        Reader::column("refusal", {QStringLiteral("不予办理理由"), QStringLiteral("不予办理原因")}),
        Reader::column("item", {QStringLiteral("台账问题")}), Reader::column("remark", {QStringLiteral("备注")})};
}

Status VisitImport::begin(const ColumnMap& map, const TextTable&)
{
    m_planned.clear();
    m_places.clear();
    m_items.clear();
    if (map.has(QStringLiteral("item"))) {
        for (const LedgerItem& item : *office().ledger().items())
            m_items.insert({item.unit, item.problem.simplified()}, item.id);
    }
    return {};
}

VisitImport::Planned& VisitImport::planned(VisitEntry entry)
{
    if (const auto place = m_places.constFind(entry.visit.id); place != m_places.constEnd())
        return m_planned[*place];
    m_places.insert(entry.visit.id, m_planned.size());
    auto known = office().visits().find(entry.visit.id);
    Planned plan{std::move(entry), std::move(known), std::nullopt};
    if (plan.entry.household)
        plan.knownHousehold = office().visits().household(plan.entry.household->id);
    if (plan.known)
        plan.entry.visit.opinions = plan.known->opinions;
    m_planned.push_back(std::move(plan));
    return m_planned.back();
}

void VisitImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    RowReader cells(map, row);
    VisitEntry entry;
    Visit& visit = entry.visit;
    visit.unit = branch.unit.id;
    visit.date = cells.neededDate("visited_on");
    visit.visitor = cells.needed("visitor");
    visit.way = cells.word("way", &visitWayFromText, &visitWayOnPaper, VisitWay::Home);
    visit.absentReason = cells.text("absent_reason");
    visit.remark = cells.text("remark");
    readHousehold(cells, entry);
    if (!cells.isOk())
        return cells.refuse(plan, subject);
    visit.id = visit.household != 0
        ? VisitService::visitRow(visit)
        : derivedRowId(
            QStringLiteral("meeting|%1|%2|%3").arg(visit.unit).arg(visit.date.toString(Qt::ISODate), visit.visitor));
    const Visit read = visit;
    Planned& known = planned(std::move(entry));
    Visit& kept = known.entry.visit;
    if (cells.has("absent_reason"))
        kept.absentReason = read.absentReason;
    if (cells.has("remark"))
        kept.remark = read.remark;
    if (cells.isFilled("way"))
        kept.way = read.way;
    // Rows that say the same change nothing; what is new of a known visit is an opinion.
    ImportState state = known.known ? ImportState::Same : ImportState::Added;
    if (known.known
        && (known.known->absentReason != kept.absentReason || known.known->remark != kept.remark
            || known.known->way != kept.way
            || (known.knownHousehold && known.entry.household && !(*known.knownHousehold == *known.entry.household))))
        state = ImportState::Changed;
    const QString body = cells.text("body");
    const bool hasOpinion = cells.isFilled("body") && body != QStringLiteral("无");
    if (hasOpinion) {
        const auto present = std::find_if(kept.opinions.begin(), kept.opinions.end(),
            [&](const Opinion& candidate) { return candidate.body == body; });
        const bool isNew = present == kept.opinions.end();
        const Opinion before = isNew ? Opinion() : *present;
        Opinion opinion = before;
        opinion.body = body;
        readOpinion(cells, branch, opinion);
        if (!cells.isOk())
            return cells.refuse(plan, subject);
        if (isNew)
            kept.opinions.push_back(opinion);
        else
            *present = opinion;
        state = isNew ? ImportState::Added : before == opinion ? state : ImportState::Changed;
    }
    if (auto valid = validate(kept); !valid)
        return plan.refuse(row.number, {}, subject, valid.error().message);
    plan.add(row.number, state, subject, hasOpinion ? body : visitWayOnPaper(read.way));
}

// Columns the table does not have leave what is known of the household as it is.
void VisitImport::readHousehold(RowReader& cells, VisitEntry& entry) const
{
    Visit& visit = entry.visit;
    const QString head = cells.text("head");
    if (head.contains(u'*') || cells.text("phone").contains(u'*'))
        cells.fail("head", Text::tr("the name or phone is masked; import the list that shows them"));
    if (head.isEmpty() && visit.way == VisitWay::Home)
        cells.fail("head", Text::tr("a visit at home needs the name of the household"));
    if (head.isEmpty())
        return;
    Household household{0, visit.unit, cells.text("group"), head, 0, {}};
    household.id = VisitService::householdRow(household);
    if (const auto known = office().visits().household(household.id))
        household = *known;
    if (cells.isFilled("people"))
        household.people = cells.whole("people", 0, 99).value_or(0);
    if (cells.isFilled("phone"))
        household.phone = cells.text("phone");
    visit.household = household.id;
    entry.household = std::move(household);
}

// Only filled cells speak: a list without answers does not take away answers that were given.
void VisitImport::readOpinion(RowReader& cells, const UnitNode& branch, Opinion& opinion) const
{
    const auto text = [&](const char* key, QString& field) {
        if (cells.isFilled(key))
            field = cells.text(key);
    };
    const auto date = [&](const char* key, QDate& field) {
        if (cells.isFilled(key))
            field = cells.date(key);
    };
    text("category", opinion.category);
    opinion.urgency = cells.word("urgency", &urgencyFromText, &urgencyOnPaper, opinion.urgency);
    text("department", opinion.department);
    text("measure", opinion.measure);
    date("due", opinion.due);
    text("answer", opinion.answer);
    if (cells.isFilled("satisfaction"))
        opinion.satisfaction =
            cells.word("satisfaction", &satisfactionFromText, &satisfactionOnPaper, Satisfaction::Satisfied);
    text("refusal", opinion.refusal);
    date("answered_on", opinion.refusal.isEmpty() ? opinion.answeredOn : opinion.refusedOn);
    if (!cells.isFilled("item"))
        return;
    const QString problem = cells.text("item").simplified();
    const auto alike = m_items.values({branch.unit.id, problem});
    if (alike.size() == 1)
        opinion.item = alike.front();
    else if (!alike.contains(opinion.item))
        cells.fail("item",
            alike.isEmpty() ? Text::tr("the branch has no ledger item “%1”").arg(problem)
                            : Text::tr("several items of the branch say “%1”").arg(problem));
}

Status VisitImport::write(const Action& action, const Progress&)
{
    std::vector<VisitEntry> entries;
    for (Planned& plan : m_planned)
        entries.push_back(plan.entry);
    return office().visits().import(std::move(entries), action);
}

} // namespace wuxing
