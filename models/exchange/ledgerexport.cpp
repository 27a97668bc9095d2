// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledgerexport.h"

#include "domain/ledgerfields.h"
#include "exchange/ledgertable.h"
#include "exchange/recordtable.h"
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

// What tables of the life of an item call it by.
QStringList whose() { return {fieldOf<&LedgerItem::problem>().heading(), fieldOf<&LedgerItem::start>().heading()}; }

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
    QStringList headings = recordtable::headings<LedgerItem>();
    for (size_t i = 1; i <= outcomes; ++i) {
        for (const QString& heading : recordtable::headings<Outcome>())
            headings << ledgertable::numbered(heading, static_cast<int>(i));
    }
    auto table = TableText::ofBranches(headings + items.heading());
    for (const auto& row : items.rows()) {
        const LedgerItem& item = *row.item;
        QStringList cells = recordtable::cells(item);
        const std::vector<Outcome> sorted = ledgertable::sortedOutcomes(item);
        for (size_t i = 0; i < outcomes; ++i) {
            const QStringList none{{}, {}, {}};
            cells << (i < sorted.size() ? recordtable::cells(sorted[i]) : none);
        }
        table.add(*row.node, cells + items.number(item));
    }
    return table.bytes();
}

QByteArray extensions(Office& office, RowId scope)
{
    const Items items(office, scope);
    auto table = TableText::ofBranches(whose() + recordtable::headings<Extension>() + items.heading());
    const auto all = office.ledger().allExtensions();
    for (const auto& row : items.rows()) {
        for (const Extension& extension : all.value(row.item->id))
            table.add(*row.node,
                QStringList{row.item->problem, iso(row.item->start)} + recordtable::cells(extension)
                    + items.number(*row.item));
    }
    return table.bytes();
}

QByteArray progress(Office& office, RowId scope)
{
    const Items items(office, scope);
    auto table = TableText::ofBranches(whose()
        + QStringList{QStringLiteral("日期"), QStringLiteral("动作"), QStringLiteral("状态"), QStringLiteral("进度"),
            QStringLiteral("说明"), QStringLiteral("核实人"), QStringLiteral("核实方")}
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
