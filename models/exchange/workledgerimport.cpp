// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workledgerimport.h"

#include "exchange/datetext.h"
#include "exchange/rowreader.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerRowImport)
};

// What a row of the progress table does: a step, or none for a note on the way. False: not a word of this table.
bool readAction(const QString& word, std::optional<LedgerAction>& action)
{
    if (word.isEmpty() || word == QStringLiteral("进展"))
        return true;
    action = ledgerActionFromText(word);
    return action.has_value();
}

} // namespace

std::vector<KnownColumn> LedgerRowImport::itemColumns() const
{
    return {RowReader::column("problem", {QStringLiteral("问题描述"), QStringLiteral("问题")}, true),
        RowReader::column("start", {QStringLiteral("开始时间")})};
}

Status LedgerRowImport::begin(const ColumnMap&, const TextTable&)
{
    m_items.clear();
    m_changes.clear();
    m_known.clear();
    m_ledger = office().ledger().items();
    for (const LedgerItem& item : *m_ledger)
        m_known.insert({item.unit, item.problem.simplified()}, &item);
    return {};
}

LedgerItem* LedgerRowImport::findItem(
    const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    const QString& subject = branch.unit.shortName;
    RowReader cells(map, row);
    const QString problem = cells.needed("problem").simplified();
    const QDate start = cells.date("start");
    if (!cells.isOk()) {
        cells.refuse(plan, subject);
        return nullptr;
    }
    const LedgerItem* found = nullptr;
    const auto alike = m_known.equal_range({branch.unit.id, problem});
    for (auto known = alike.first; known != alike.second; ++known) {
        if (start.isValid() && (*known)->start != start)
            continue;
        if (found) {
            plan.refuse(row.number, map.heading(QStringLiteral("problem")), subject,
                Text::tr("several items say this. Add the column 开始时间"));
            return nullptr;
        }
        found = *known;
    }
    if (!found) {
        plan.refuse(row.number, map.heading(QStringLiteral("problem")), subject,
            Text::tr("the branch has no ledger item “%1”").arg(problem));
        return nullptr;
    }
    auto present = m_items.find(found->id);
    if (present == m_items.end())
        present = m_items.insert(found->id, *found);
    return &*present;
}

void LedgerRowImport::take(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, LedgerItem& item,
    const LedgerChange& change, ImportPlan& plan)
{
    if (!change.isPossible())
        return plan.refuse(row.number, map.heading(QStringLiteral("problem")), branch.unit.shortName, change.refusal);
    plan.add(row.number, ImportState::Added, branch.unit.shortName, change.text());
    item = change.after;
    m_changes.push_back(change);
}

Status LedgerRowImport::write(const Action& action, const Progress&)
{
    return office().ledger().apply(action, m_changes);
}

std::vector<KnownColumn> ExtensionImport::columns() const
{
    auto columns = itemColumns();
    columns.push_back(RowReader::column(
        "to_due", {QStringLiteral("新时限"), QStringLiteral("延期至"), QStringLiteral("延长至")}, true));
    columns.push_back(RowReader::column("reason", {QStringLiteral("延期原因"), QStringLiteral("原因")}, true));
    columns.push_back(RowReader::column("approver", {QStringLiteral("批准人")}, true));
    columns.push_back(RowReader::column("approved_on", {QStringLiteral("批准日期"), QStringLiteral("批准时间")}));
    return columns;
}

void ExtensionImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    LedgerItem* item = findItem(map, row, branch, plan);
    if (!item)
        return;
    RowReader cells(map, row);
    Extension extension;
    extension.to = cells.neededDate("to_due");
    extension.reason = cells.needed("reason");
    extension.approver = cells.needed("approver");
    extension.approvedOn = cells.date("approved_on");
    if (!extension.approvedOn.isValid())
        extension.approvedOn = office().today();
    if (!cells.isOk())
        return cells.refuse(plan, branch.unit.shortName);
    // The same table again changes nothing.
    for (const Extension& known : office().ledger().extensions(item->id)) {
        if (known.to == extension.to && known.approvedOn == extension.approvedOn
            && known.approver == extension.approver)
            return plan.add(row.number, ImportState::Same, branch.unit.shortName, extension.to.toString(Qt::ISODate));
    }
    take(map, row, branch, *item, planExtension(*item, extension), plan);
}

std::vector<KnownColumn> ProgressImport::columns() const
{
    auto columns = itemColumns();
    columns.push_back(RowReader::column("noted_on", {QStringLiteral("日期"), QStringLiteral("时间")}, true));
    columns.push_back(RowReader::column("step", {QStringLiteral("动作"), QStringLiteral("环节")}));
    columns.push_back(RowReader::column("percent", {QStringLiteral("进度"), QStringLiteral("进展")}));
    columns.push_back(RowReader::column("note", {QStringLiteral("说明"), QStringLiteral("进展说明")}));
    columns.push_back(RowReader::column("verifier", {QStringLiteral("核实人")}));
    columns.push_back(RowReader::column("party", {QStringLiteral("核实方")}));
    return columns;
}

Status ProgressImport::begin(const ColumnMap& map, const TextTable& table)
{
    m_said.clear();
    m_working.clear();
    return LedgerRowImport::begin(map, table);
}

void ProgressImport::planRow(const ColumnMap& map, const TextTable::Row& row, const UnitNode& branch, ImportPlan& plan)
{
    LedgerItem* item = findItem(map, row, branch, plan);
    if (!item)
        return;
    RowReader cells(map, row);
    const QDate date = cells.neededDate("noted_on");
    std::optional<LedgerAction> action;
    if (!readAction(cells.text("step"), action))
        cells.fail("step",
            Text::tr("“%1” is no step; write 开始, 进展, 报完成, 核实, 销号, 退回, 重新打开 or 取消")
                .arg(cells.text("step")));
    const auto percent = cells.quantity("percent");
    if (percent && (*percent < Quantity() || *percent > Quantity::fromWhole(100)))
        cells.fail("percent", Text::tr("progress lies between 0 and 100"));
    if (!cells.isOk())
        return cells.refuse(plan, branch.unit.shortName);
    const QString note = cells.text("note");
    // The same table again changes nothing.
    for (const ProgressNote& known : office().ledger().notes(item->id)) {
        if (known.date == date && !note.isEmpty() && known.text == note)
            return plan.add(row.number, ImportState::Same, branch.unit.shortName, note);
    }
    const int whole = percent ? static_cast<int>(percent->thousandths() / 1000) : item->progress;
    if (!action) {
        m_working[item->id] = whole;
        return take(map, row, branch, *item, planProgress(*item, whole, date, note), plan);
    }
    if (!m_said.contains(item->id))
        m_said.insert(item->id, office().ledger().verifications(item->id, true));
    const int back =
        m_working.contains(item->id) ? m_working.value(item->id) : office().ledger().percentBeforeDone(item->id);
    const VerificationRule rule{office().settings().settings().work.closingParties, m_said.value(item->id)};
    const LedgerChange change =
        planStep(*item, {*action, date, note, back, cells.text("verifier"), cells.text("party")}, rule);
    if (change.isPossible() && change.verification)
        m_said[item->id].push_back(*change.verification);
    if (*action == LedgerAction::ReportDone || *action == LedgerAction::SendBack)
        m_said[item->id].clear();
    take(map, row, branch, *item, change, plan);
}

Result<ImportPlan> CalendarImport::plan(const TextTable& table)
{
    const auto map = ColumnMap::find(table,
        {RowReader::column("day", {QStringLiteral("日期")}, true),
            RowReader::column("kind", {QStringLiteral("类型")}, true),
            RowReader::column("name", {QStringLiteral("名称"), QStringLiteral("节日")})});
    if (!map)
        return map.error();
    m_days.clear();
    const auto known = m_office.ledger().calendarDays();
    ImportPlan plan;
    plan.file = table.file;
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r) {
        RowReader cells(*map, table.rows[r]);
        CalendarDay day;
        day.day = cells.neededDate("day");
        day.kind = cells.word("kind", &dayKindFromText, &dayKindOnPaper, DayKind::Holiday);
        if (!cells.isFilled("kind"))
            cells.fail("kind", Text::tr("write 放假 or 上班"));
        day.name = cells.text("name");
        const QString subject = day.day.toString(Qt::ISODate);
        if (!cells.isOk()) {
            cells.refuse(plan, subject);
            continue;
        }
        const auto present = std::find_if(
            known.begin(), known.end(), [&](const CalendarDay& candidate) { return candidate.day == day.day; });
        plan.add(cells.number(),
            present == known.end() ? ImportState::Added
                : *present == day  ? ImportState::Same
                                   : ImportState::Changed,
            subject, day.name);
        m_days.push_back(day);
    }
    return plan;
}

Status CalendarImport::write(const Action& action, const Progress&)
{
    return m_office.ledger().saveCalendar(m_days, action);
}

} // namespace wuxing
