// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/ledgerfields.h"
#include "exchange/reading/recordtable.h"
#include "exchange/sheets/ledgertable.h"
#include "exchange/sheets/sheettext.h"
#include "exchange/sheets/tableexport.h"
#include "services/office.h"

#include <algorithm>
#include <tuple>

namespace wuxing::tableexport {

namespace {

// The items of a scope in an order that does not hang on row ids, with what tables call them.
class Items {
public:
    Items(const Office& office, RowId scope, SheetText& table)
        : m_table(table)
        , m_all(office.ledger().items())
        , m_twins(ledgertable::twinsOf(*m_all))
    {
        if (m_twins.any())
            table.need(QStringLiteral("twin"));
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
    // Begins a row about an item: what the table tells of it, at least what it is called by.
    SheetText& begin(const Row& row) const
    {
        return m_table.row(*row.node).put(*row.item).put(
            "twin", m_twins.written(ledgertable::keyOf(*row.item), *row.item));
    }

private:
    SheetText& m_table;
    std::shared_ptr<const std::vector<LedgerItem>> m_all;
    Twins<LedgerItem> m_twins;
    std::vector<Row> m_rows;
};

// The steps of one item as rows: its notes, and before them the parties that agreed on the way.
class Steps {
public:
    Steps(std::vector<ProgressNote> notes, std::vector<Verification> verifications)
        : m_notes(std::move(notes))
        , m_verifications(std::move(verifications))
    {
    }
    struct Step {
        ProgressNote note;
        QString action;
        Verification said = {};
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
                m_steps.push_back({note, action ? wordOnPaper(*action) : QStringLiteral("进展")});
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
            m_steps.push_back({{0, said.date, percent, LedgerState::ReportedDone, said.note},
                wordOnPaper(LedgerAction::Verify), said});
            ++m_added;
        }
        if (m_added > 0)
            m_steps.back().note.state = state;
    }

    std::vector<ProgressNote> m_notes;
    std::vector<Verification> m_verifications;
    std::vector<Step> m_steps;
    size_t m_next = 0;
    int m_added = 0;
};

} // namespace

Status ledger(Office& office, const TableRequest& request, SheetText& table)
{
    const Items items(office, request.scope, table);
    size_t most = 1;
    for (const auto& row : items.rows())
        most = std::max(most, row.item->outcomes.size());
    const auto eachOutcome = [](int number, const auto& visit) {
        recordtable::each<Outcome>(
            {}, [&](const Field<Outcome>& field) { visit(field, ledgertable::numbered(field.name(), number)); });
    };
    for (int number = 2; number <= static_cast<int>(most); ++number)
        eachOutcome(number, [&](const auto&, const QString& key) { table.need(key); });
    for (const auto& row : items.rows()) {
        items.begin(row);
        int number = 0;
        for (const Outcome& outcome : ledgertable::sortedOutcomes(*row.item))
            eachOutcome(
                ++number, [&](const auto& field, const QString& key) { table.put(key, field.written(outcome)); });
    }
    return {};
}

Status extensions(Office& office, const TableRequest& request, SheetText& table)
{
    const Items items(office, request.scope, table);
    const auto all = office.ledger().allExtensions();
    for (const auto& row : items.rows()) {
        for (const Extension& extension : all.value(row.item->id))
            items.begin(row).put(extension);
    }
    return {};
}

Status progress(Office& office, const TableRequest& request, SheetText& table)
{
    const Items items(office, request.scope, table);
    const auto all = office.ledger().allNotes();
    for (const auto& row : items.rows()) {
        const auto notes = all.value(row.item->id);
        const bool wasDone = std::any_of(notes.begin(), notes.end(),
            [](const ProgressNote& note) { return note.state == LedgerState::ReportedDone; });
        const auto verifications =
            wasDone ? office.ledger().verifications(row.item->id, false) : std::vector<Verification>();
        for (const Steps::Step& step : Steps(notes, verifications).all())
            items.begin(row).put(step.note).put(step.said).put("step", step.action);
    }
    return {};
}

} // namespace wuxing::tableexport
