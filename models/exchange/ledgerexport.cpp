// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerexport.h"

#include "exchange/ledgertable.h"
#include "exchange/rowreader.h"
#include "exchange/tabletext.h"
#include "services/office.h"

#include <algorithm>
#include <tuple>

namespace wuxing::ledgerexport {

namespace {

// The items of a scope in an order that does not hang on row ids, with what tables call them.
class Items {
public:
    Items(const Office& office, RowId scope)
        : m_all(office.ledger().items())
        , m_twins(ledgertable::twinsOf(*m_all))
    {
        const UnitTree& tree = *office.units().tree();
        for (const LedgerItem& item : *m_all) {
            if (const UnitNode* node = tree.find(item.unit); node && tree.contains(scope, item.unit))
                m_rows.push_back({&item, node, ledgertable::contentOf(item)});
        }
        const auto order = [](const Row& row) {
            return std::tie(row.item->start, row.item->due, row.node->unit.code, row.item->problem, row.content);
        };
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row& a, const Row& b) { return order(a) < order(b); });
    }
    struct Row {
        const LedgerItem* item;
        const UnitNode* node;
        QString content;
    };
    const std::vector<Row>& rows() const { return m_rows; }
    // The last column, only where two items are called the same.
    QStringList heading() const { return m_twins.any() ? QStringList{RowReader::twinHeading()} : QStringList(); }
    QStringList number(const LedgerItem& item) const
    {
        return m_twins.any() ? QStringList{m_twins.written(ledgertable::keyOf(item), item)} : QStringList();
    }

private:
    std::shared_ptr<const std::vector<LedgerItem>> m_all;
    Twins<LedgerItem> m_twins;
    std::vector<Row> m_rows;
};

QString iso(const QDate& date) { return TableText::iso(date); }

// The steps of one item as rows: its notes, and before them the parties that agreed on the way.
class Steps {
public:
    Steps(std::vector<ProgressNote> notes, std::vector<Verification> verifications)
        : m_notes(std::move(notes))
        , m_verifications(std::move(verifications))
    {
    }
    struct Step {
        QDate date;
        QString action;
        LedgerState state;
        int percent;
        QString text;
        QString verifier;
        QString party;
    };
    std::vector<Step> all()
    {
        LedgerState before = LedgerState::Open;
        for (const ProgressNote& note : m_notes) {
            const auto action = ledgerworkflow::between(before, note.state);
            const bool verifies = action == LedgerAction::Verify;
            if (before == LedgerState::ReportedDone)
                addVerifications(note.date, verifies ? note.state : before, note.percent);
            // The party whose word made it verified stands for the note.
            if (!verifies || m_added == 0)
                m_steps.push_back({note.date, action ? wordOnPaper(*action) : QStringLiteral("进展"), note.state,
                    note.percent, note.text, {}, {}});
            before = note.state;
        }
        addVerifications({}, before, 100);
        return m_steps;
    }

private:
    // Those up to a day (all without one); the last of them leads to the state, the others leave it.
    void addVerifications(const QDate& upTo, LedgerState state, int percent)
    {
        m_added = 0;
        while (m_next < m_verifications.size() && (upTo.isNull() || m_verifications[m_next].date <= upTo)) {
            const Verification& said = m_verifications[m_next++];
            m_steps.push_back({said.date, wordOnPaper(LedgerAction::Verify), LedgerState::ReportedDone, percent,
                said.note, said.verifier, said.party});
            ++m_added;
        }
        if (m_added > 0)
            m_steps.back().state = state;
    }

    std::vector<ProgressNote> m_notes;
    std::vector<Verification> m_verifications;
    std::vector<Step> m_steps;
    size_t m_next = 0;
    int m_added = 0;
};

} // namespace

QByteArray ledger(Office& office, RowId scope)
{
    const Items items(office, scope);
    size_t outcomes = 1;
    for (const auto& row : items.rows())
        outcomes = std::max(outcomes, row.item->outcomes.size());
    QStringList headings{QStringLiteral("问题来源"), QStringLiteral("问题描述"), QStringLiteral("整改措施"),
        QStringLiteral("责任领导"), QStringLiteral("责任单位"), QStringLiteral("责任人"), QStringLiteral("开始时间"),
        QStringLiteral("完成时限"), QStringLiteral("原定时限"), QStringLiteral("状态"), QStringLiteral("进展"),
        QStringLiteral("完成情况"), QStringLiteral("佐证材料"), QStringLiteral("销号意见"), QStringLiteral("销号日期"),
        QStringLiteral("取消原因"), QStringLiteral("备注"), QStringLiteral("问题类别"), QStringLiteral("核实人")};
    for (size_t i = 1; i <= outcomes; ++i) {
        for (const QString& heading :
            {QStringLiteral("成果名称"), QStringLiteral("成果数量"), QStringLiteral("成果单位")})
            headings << ledgertable::numbered(heading, static_cast<int>(i));
    }
    auto table = TableText::ofBranches(headings + items.heading());
    for (const auto& row : items.rows()) {
        const LedgerItem& item = *row.item;
        QStringList cells{item.source, item.problem, item.measure, item.leader, item.department, item.person,
            iso(item.start), iso(item.due), iso(item.firstDue), wordOnPaper(item.state),
            TableText::percent(item.progress), item.result, item.evidence, item.closingOpinion, iso(item.closedOn),
            item.cancelReason, item.remark, item.category, item.verifier};
        const std::vector<Outcome> sorted = ledgertable::sortedOutcomes(item);
        for (size_t i = 0; i < outcomes; ++i) {
            const bool isThere = i < sorted.size();
            cells << (isThere ? sorted[i].label : QString())
                  << (isThere ? sorted[i].quantity.toPlainString() : QString())
                  << (isThere ? sorted[i].unit : QString());
        }
        table.add(*row.node, cells + items.number(item));
    }
    return table.bytes();
}

QByteArray extensions(Office& office, RowId scope)
{
    const Items items(office, scope);
    auto table = TableText::ofBranches(
        QStringList{QStringLiteral("问题描述"), QStringLiteral("开始时间"), QStringLiteral("原时限"),
            QStringLiteral("新时限"), QStringLiteral("延期原因"), QStringLiteral("批准人"), QStringLiteral("批准日期")}
        + items.heading());
    const auto all = office.ledger().allExtensions();
    for (const auto& row : items.rows()) {
        for (const Extension& extension : all.value(row.item->id))
            table.add(*row.node,
                QStringList{row.item->problem, iso(row.item->start), iso(extension.from), iso(extension.to),
                    extension.reason, extension.approver, iso(extension.approvedOn)}
                    + items.number(*row.item));
    }
    return table.bytes();
}

QByteArray progress(Office& office, RowId scope)
{
    const Items items(office, scope);
    auto table = TableText::ofBranches(
        QStringList{QStringLiteral("问题描述"), QStringLiteral("开始时间"), QStringLiteral("日期"),
            QStringLiteral("动作"), QStringLiteral("状态"), QStringLiteral("进度"), QStringLiteral("说明"),
            QStringLiteral("核实人"), QStringLiteral("核实方")}
        + items.heading());
    const auto all = office.ledger().allNotes();
    for (const auto& row : items.rows()) {
        const auto notes = all.value(row.item->id);
        const bool wasDone = std::any_of(notes.begin(), notes.end(),
            [](const ProgressNote& note) { return note.state == LedgerState::ReportedDone; });
        const auto verifications =
            wasDone ? office.ledger().verifications(row.item->id, false) : std::vector<Verification>();
        for (const Steps::Step& step : Steps(notes, verifications).all())
            table.add(*row.node,
                QStringList{row.item->problem, iso(row.item->start), iso(step.date), step.action,
                    wordOnPaper(step.state), TableText::percent(step.percent), step.text, step.verifier, step.party}
                    + items.number(*row.item));
    }
    return table.bytes();
}

} // namespace wuxing::ledgerexport
