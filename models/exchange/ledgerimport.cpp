// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerimport.h"

#include "domain/ledgerrules.h"
#include "exchange/datetext.h"
#include "services/office.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::LedgerImport)
};

struct TextColumn {
    const char* key;
    QString LedgerItem::*field;
};

// The columns that are taken as they stand.
const std::array textColumns{TextColumn{"source", &LedgerItem::source}, TextColumn{"measure", &LedgerItem::measure},
    TextColumn{"leader", &LedgerItem::leader}, TextColumn{"department", &LedgerItem::department},
    TextColumn{"person", &LedgerItem::person}, TextColumn{"verifier", &LedgerItem::verifier},
    TextColumn{"category", &LedgerItem::category}, TextColumn{"result", &LedgerItem::result},
    TextColumn{"evidence", &LedgerItem::evidence}, TextColumn{"closing_opinion", &LedgerItem::closingOpinion},
    TextColumn{"remark", &LedgerItem::remark}, TextColumn{"cancel_reason", &LedgerItem::cancelReason}};

std::vector<KnownColumn> ledgerColumns()
{
    auto columns = BranchFinder::columns();
    const auto add = [&](const char* key, const QStringList& headings, bool required = false) {
        columns.push_back({QLatin1String(key), headings + QStringList{QLatin1String(key)}, required});
    };
    add("problem", {QStringLiteral("问题描述"), QStringLiteral("问题")}, true);
    add("start", {QStringLiteral("开始时间"), QStringLiteral("开始日期")}, true);
    add("due", {QStringLiteral("完成时限"), QStringLiteral("完成期限"), QStringLiteral("时限")}, true);
    add("first_due", {QStringLiteral("原定时限")});
    add("source", {QStringLiteral("问题来源")});
    add("measure", {QStringLiteral("整改措施")});
    add("leader", {QStringLiteral("责任领导")});
    add("department", {QStringLiteral("责任单位")});
    add("person", {QStringLiteral("责任人")});
    add("verifier", {QStringLiteral("核实人")});
    add("category", {QStringLiteral("问题类别"), QStringLiteral("类别")});
    add("extension_reason", {QStringLiteral("延期原因")});
    add("approver", {QStringLiteral("批准人")});
    add("state", {QStringLiteral("状态")});
    add("progress", {QStringLiteral("进展"), QStringLiteral("进度")});
    add("result", {QStringLiteral("完成情况")});
    add("evidence", {QStringLiteral("佐证材料")});
    add("closing_opinion", {QStringLiteral("销号意见")});
    add("remark", {QStringLiteral("备注")});
    add("cancel_reason", {QStringLiteral("取消原因")});
    add("closed_on", {QStringLiteral("销号日期"), QStringLiteral("销号时间")});
    add("outcome", {QStringLiteral("成果名称")});
    add("quantity", {QStringLiteral("成果数量")});
    add("unit_name", {QStringLiteral("成果单位")});
    return columns;
}

Measure measureOf(const QString& unit)
{
    if (unit.contains(QStringLiteral("平方")) || unit == QStringLiteral("亩") || unit == QStringLiteral("公顷"))
        return Measure::Area;
    if (unit.endsWith(QStringLiteral("米")) || unit == QStringLiteral("公里") || unit == QStringLiteral("里"))
        return Measure::Length;
    return Measure::Pieces;
}

RowId naturalKey(const LedgerItem& item)
{
    return derivedRowId(QStringLiteral("ledger|%1|%2|%3")
                            .arg(item.unit)
                            .arg(item.problem.simplified(), item.start.toString(Qt::ISODate)));
}

} // namespace

Result<ImportPlan> LedgerImport::plan(const TextTable& table)
{
    m_added.clear();
    m_changed.clear();
    m_extensions.clear();
    m_seen.clear();
    m_known.clear();
    m_snapshot = m_office.ledger().items();
    for (const LedgerItem& item : *m_snapshot)
        m_known.insert(naturalKey(item), &item);
    const auto map = ColumnMap::find(table, ledgerColumns());
    if (!map)
        return map.error();
    ImportPlan plan;
    plan.file = table.file;
    plan.unread = map->unread();
    const BranchFinder finder(*m_office.units().tree());
    for (size_t r = map->firstDataRow(); r < table.rows.size(); ++r)
        planRow(*map, finder, table.rows[r], plan);
    return plan;
}

void LedgerImport::planRow(
    const ColumnMap& map, const BranchFinder& finder, const TextTable::Row& row, ImportPlan& plan)
{
    BranchFinder::Refusal refusal;
    const UnitNode* node = finder.find(map, row, refusal);
    if (!node)
        return plan.refuse(row.number, refusal.column, map.cell(row, QStringLiteral("name")), refusal.reason);
    const QString subject = node->unit.shortName;
    LedgerItem item;
    item.unit = node->unit.id;
    item.problem = map.cell(row, QStringLiteral("problem"));
    const auto start = parseDate(map.cell(row, QStringLiteral("start")));
    if (!start)
        return plan.refuse(row.number, map.heading(QStringLiteral("start")), subject, start.error().message);
    item.start = *start;
    item.id = naturalKey(item);
    if (const auto seen = m_seen.constFind(item.id); seen != m_seen.constEnd())
        return plan.refuse(row.number, map.heading(QStringLiteral("problem")), subject,
            Text::tr("the same problem with the same start already stands in row %1").arg(*seen));
    m_seen.insert(item.id, row.number);

    const LedgerItem* known = m_known.value(item.id);
    if (known)
        item = *known;
    Problem problem;
    if (!readItem(map, row, item, problem) || !readOutcome(map, row, item, problem))
        return plan.refuse(row.number, problem.column, subject, problem.reason);
    if (map.has(QStringLiteral("source")))
        item.sourceKind = ledgerrules::sourceKind(item, item.source);
    if (item.sourceKind == LedgerSource::Case && item.sourceId == 0) {
        if (const RectCase* rectCase = caseAt(*m_office.cases().cases(), item.unit, item.start))
            item.sourceId = rectCase->id;
    }
    if (auto valid = validate(item); !valid)
        return plan.refuse(row.number, {}, subject, valid.error().message);
    if (auto allowed = checkState(known, item); !allowed)
        return plan.refuse(row.number, map.heading(QStringLiteral("state")), subject, allowed.error().message);
    if (known && item.due != known->due) {
        // A time limit moves with a reason and somebody's word, in tables as on the screen.
        const Extension extension{0, known->due, item.due, map.cell(row, QStringLiteral("extension_reason")),
            map.cell(row, QStringLiteral("approver")), m_office.today()};
        if (auto valid = validate(extension); !valid)
            return plan.refuse(row.number, map.heading(QStringLiteral("due")), subject,
                Text::tr("the time limit moves: %1 (columns 延期原因, 批准人)").arg(valid.error().message));
        m_extensions.insert(item.id, extension);
    }
    if (!known) {
        plan.add(row.number, ImportState::Added, subject, item.problem);
        m_added.push_back(std::move(item));
    } else if (item == *known) {
        plan.add(row.number, ImportState::Same, subject, item.problem);
    } else {
        plan.add(row.number, ImportState::Changed, subject, item.problem);
        m_changed.push_back(std::move(item));
    }
}

bool LedgerImport::readItem(const ColumnMap& map, const TextTable::Row& row, LedgerItem& item, Problem& problem) const
{
    const auto fail = [&](const char* key, const QString& reason) {
        problem = {map.heading(QLatin1String(key)), reason};
        return false;
    };
    const auto cell = [&](const char* key) { return map.cell(row, QLatin1String(key)); };
    for (const TextColumn& column : textColumns) {
        if (map.has(QLatin1String(column.key)))
            item.*column.field = cell(column.key);
    }
    const bool isNew = !item.due.isValid();
    const auto due = parseDate(cell("due"));
    if (!due)
        return fail("due", due.error().message);
    item.due = *due;
    if (!item.firstDue.isValid())
        item.firstDue = item.due;
    if (!cell("first_due").isEmpty()) {
        const auto firstDue = parseDate(cell("first_due"));
        if (!firstDue)
            return fail("first_due", firstDue.error().message);
        item.firstDue = *firstDue;
    }
    if (!cell("state").isEmpty()) {
        const auto state = ledgerStateFromText(cell("state"));
        if (!state)
            return fail("state", Text::tr("“%1” is not a state of a ledger item").arg(cell("state")));
        item.state = *state;
    }
    if (!cell("progress").isEmpty()) {
        QString text = cell("progress");
        text.remove(QLatin1Char('%')).remove(QChar(0xff05));
        const auto percent = parseWholeNumber(text, 0, 100);
        if (!percent)
            return fail("progress", percent.error().message);
        item.progress = *percent;
    } else if (isNew && item.state != LedgerState::Open && item.state != LedgerState::InProgress
        && item.state != LedgerState::Cancelled) {
        item.progress = 100; // a list of what is done need not say how far it is
    }
    item.closedOn = item.isOpen() ? QDate() : item.closedOn;
    if (!item.isOpen() && !cell("closed_on").isEmpty()) {
        const auto closed = parseDate(cell("closed_on"));
        if (!closed)
            return fail("closed_on", closed.error().message);
        item.closedOn = *closed;
    }
    if (!item.isOpen() && !item.closedOn.isValid())
        return fail("closed_on", Text::tr("a closed item needs the date it was closed out (column 销号日期)"));
    return true;
}

bool LedgerImport::readOutcome(
    const ColumnMap& map, const TextTable::Row& row, LedgerItem& item, Problem& problem) const
{
    const QString label = map.cell(row, QStringLiteral("outcome"));
    if (label.isEmpty())
        return true;
    const auto quantity = Quantity::parse(map.cell(row, QStringLiteral("quantity")));
    if (!quantity) {
        problem = {map.heading(QStringLiteral("quantity")), quantity.error().message};
        return false;
    }
    const QString unit = map.cell(row, QStringLiteral("unit_name"));
    if (unit.isEmpty()) {
        problem = {map.heading(QStringLiteral("unit_name")), Text::tr("an outcome needs its unit of measure")};
        return false;
    }
    const RowId id = derivedRowId(QStringLiteral("outcome|%1|%2").arg(item.id).arg(label));
    for (Outcome& present : item.outcomes) {
        if (present.label == label) {
            present = {present.id, label, measureOf(unit), unit, *quantity};
            return true;
        }
    }
    item.outcomes.push_back({id, label, measureOf(unit), unit, *quantity});
    return true;
}

// A known item keeps the rules of the workflow. A new row brings its past: who verified it then may not be known.
Status LedgerImport::checkState(const LedgerItem* known, const LedgerItem& item) const
{
    if (!known)
        return ledgerrules::validateDone(item);
    if (auto valid = ledgerrules::validateChange(*known, item); !valid)
        return valid;
    const bool isNowVerified = known->state < LedgerState::Verified
        && (item.state == LedgerState::Verified || item.state == LedgerState::Closed);
    const int parties = m_office.settings().settings().work.closingParties;
    if (isNowVerified && parties > 1)
        return Error{ErrorCode::InvalidInput,
            Text::tr("%1 parties must agree before an item is closed. Bring their words as a table of progress "
                     "(动作 核实, columns 核实人 and 核实方)")
                .arg(parties),
            {}};
    return {};
}

Status LedgerImport::write(const Action& action, const Progress&)
{
    return m_office.ledger().import(action, m_added, m_changed, m_extensions);
}

} // namespace wuxing
